// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/saved_filters_dialog.h"

#include "core/filter/explanation.h"
#include "core/filter/parser.h"
#include "ui/filter/saved_filters.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/text/shown_zone.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int idRole = Qt::UserRole;

QString askForFile(QWidget* parent, bool toWrite)
{
    const QString kinds = SavedFiltersDialog::tr("Saved filters (*.json);;All files (*)");
    return toWrite ? QFileDialog::getSaveFileName(parent, SavedFiltersDialog::tr("Export Filters"), u"filters.json"_s,
                                                  kinds)
                   : QFileDialog::getOpenFileName(parent, SavedFiltersDialog::tr("Import Filters"), {}, kinds);
}

} // namespace

SavedFiltersDialog::SavedFiltersDialog(SavedFilters& saved, QWidget* parent)
    : QDialog(parent), m_saved(saved), m_chooseFile(askForFile), m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)), m_group(new QComboBox(this)), m_text(new QLineEdit(this)),
      m_verdict(new QLabel(this)), m_new(addButton(u"newFilterButton"_s, u"plus"_s, tr("&New"))),
      m_delete(addButton(u"deleteFilterButton"_s, u"close"_s, tr("&Delete"))),
      m_up(addButton(u"filterUpButton"_s, u"up"_s, tr("Move Up"))),
      m_down(addButton(u"filterDownButton"_s, u"down"_s, tr("Move Down"))),
      m_import(addButton(u"importFiltersButton"_s, {}, tr("&Import…"))),
      m_export(addButton(u"exportFiltersButton"_s, {}, tr("&Export…"))),
      m_restore(addButton(u"restoreFiltersButton"_s, {}, tr("&Restore the Shipped Ones"))),
      m_keep(addButton(u"keepFilterButton"_s, u"check"_s, tr("&Save"))),
      m_alert(addButton(u"alertOnFilterButton"_s, u"bell"_s, tr("&Alert on this Filter…")))
{
    setObjectName(u"savedFiltersDialog"_s);
    setWindowTitle(tr("Saved filters"));
    m_list->setObjectName(u"savedFiltersList"_s);
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_name->setObjectName(u"filterNameEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    m_group->setObjectName(u"filterGroupBox"_s);
    m_group->setAccessibleName(tr("Group"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_text->setObjectName(u"filterTextEdit"_s);
    m_text->setAccessibleName(tr("Filter"));
    m_text->setFont(monospaceFont(font()));
    m_verdict->setObjectName(u"filterVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::showCurrent);
    connect(m_new, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_delete, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_import, &QPushButton::clicked, this, &SavedFiltersDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &SavedFiltersDialog::exportFile);
    connect(m_restore, &QPushButton::clicked, &m_saved, &SavedFilters::restoreShipped);
    connect(m_keep, &QPushButton::clicked, this, &SavedFiltersDialog::keepCurrent);
    connect(m_alert, &QPushButton::clicked, this, &SavedFiltersDialog::alert);
    for (const QLineEdit* line : {m_name, m_text, m_group->lineEdit()})
        connect(line, &QLineEdit::textEdited, this, &SavedFiltersDialog::judge);
    connect(&m_saved, &SavedFilters::changed, this, &SavedFiltersDialog::fill);
    fill();
}

QPushButton* SavedFiltersDialog::addButton(const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QPushButton(text, this);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    button->setObjectName(name);
    button->setAccessibleName(plainLabel(text));
    button->setAutoDefault(false);
    return button;
}

void SavedFiltersDialog::layOut()
{
    const int unit = fontMetrics().height();
    for (QPushButton* button : {m_up, m_down}) {
        button->setText({});
        button->setToolTip(button->accessibleName());
    }
    auto* order = new QHBoxLayout;
    order->setSpacing(unit / 3);
    order->addWidget(m_new);
    order->addWidget(m_delete);
    order->addStretch(1);
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(order);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("&Filter"), m_text);
    m_verdict->setMinimumHeight(unit * 3);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* right = new QVBoxLayout;
    right->setSpacing(unit / 2);
    right->addLayout(form);
    right->addWidget(m_verdict);
    auto* act = new QHBoxLayout;
    act->addWidget(m_alert);
    act->addStretch(1);
    act->addWidget(m_keep);
    right->addLayout(act);
    right->addStretch(1);

    auto* both = new QHBoxLayout;
    both->setSpacing(unit);
    both->addLayout(left, 2);
    both->addLayout(right, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto* close : buttons->buttons())
        static_cast<QPushButton*>(close)->setAutoDefault(false);
    auto* last = new QHBoxLayout;
    for (QPushButton* button : {m_import, m_export, m_restore})
        last->addWidget(button);
    last->addStretch(1);
    last->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit);
    column->addLayout(both, 1);
    column->addLayout(last);
    resize(unit * 52, unit * 28);
}

QString SavedFiltersDialog::currentId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(idRole).toString();
}

void SavedFiltersDialog::fill()
{
    const QString id = currentId();
    const QSignalBlocker guard(m_list);
    m_list->clear();
    for (const SavedFilter& filter : m_saved.all()) {
        const QString group = filter.group.isEmpty() ? QString() : filter.group + u" · "_s;
        auto* item = new QListWidgetItem(safeText(QStringView(group + filter.name), 120), m_list);
        item->setData(idRole, filter.id);
        if (filter.id == id)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr && m_list->count() > 0 && !m_isNew)
        m_list->setCurrentRow(0);
    const QString group = m_group->currentText();
    m_group->clear();
    m_group->addItems(m_saved.groups());
    m_group->setEditText(group);
    if (!m_isNew)
        showCurrent();
}

void SavedFiltersDialog::showCurrent()
{
    const SavedFilter* filter = m_saved.find(currentId());
    m_isNew = false;
    m_name->setText(filter == nullptr ? QString() : filter->name);
    m_group->setEditText(filter == nullptr ? QString() : filter->group);
    m_text->setText(filter == nullptr ? QString() : filter->text);
    m_text->setCursorPosition(0);
    judge();
}

void SavedFiltersDialog::begin(const QString& text)
{
    m_list->setCurrentRow(-1);
    m_isNew = true;
    m_name->clear();
    m_group->setEditText({});
    m_text->setText(text);
    m_text->setCursorPosition(0);
    (text.isEmpty() ? m_text : m_name)->setFocus();
    if (!text.isEmpty())
        m_keep->setDefault(true);
    judge();
}

void SavedFiltersDialog::judge()
{
    const SavedFilter* filter = m_saved.find(currentId());
    const bool hasFilter = m_isNew || filter != nullptr;
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_text)})
        field->setEnabled(hasFilter);
    m_delete->setEnabled(filter != nullptr && !m_isNew);
    m_up->setEnabled(m_delete->isEnabled() && m_list->currentRow() > 0);
    m_down->setEnabled(m_delete->isEnabled() && m_list->currentRow() + 1 < m_list->count());
    const auto query = filter::parse(m_text->text().toStdString());
    const filter::Surroundings now{fromEpochMillis(QDateTime::currentMSecsSinceEpoch()), shownZone()};
    QString verdict;
    if (!query)
        verdict = safeCoreText(query.error().sentence);
    else if (query->root)
        verdict = safeText(filter::explain(*query, now, corePhrase));
    m_verdict->setText(withCapital(verdict));
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(query ? Role::Muted : Role::Danger));
    m_verdict->setPalette(palette);
    const bool isChanged =
        m_isNew || (filter != nullptr && (filter->name != m_name->text() || filter->group != m_group->currentText() ||
                                          filter->text != m_text->text()));
    m_alert->setEnabled(hasFilter && query && query->root);
    m_keep->setEnabled(hasFilter && isChanged && query && query->root && !m_name->text().trimmed().isEmpty());
}

void SavedFiltersDialog::alert()
{
    const QString filter = m_text->text();
    const QString name = m_name->text();
    close();
    Q_EMIT alertRequested(filter, name);
}

void SavedFiltersDialog::keepCurrent()
{
    SavedFilter filter{currentId(), m_name->text(), m_group->currentText(), m_text->text()};
    Result<> done;
    if (m_isNew) {
        m_isNew = false;
        if (auto added = m_saved.add(filter)) {
            for (int row = 0; row < m_list->count(); ++row) {
                if (m_list->item(row)->data(idRole).toString() == *added)
                    m_list->setCurrentRow(row);
            }
        } else {
            m_isNew = true;
            done = tl::unexpected(added.error());
        }
    } else {
        done = m_saved.change(filter);
    }
    if (!done)
        m_verdict->setText(coreText(done.error().message));
}

void SavedFiltersDialog::remove()
{
    const int row = m_list->currentRow();
    m_saved.remove(currentId());
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showCurrent();
}

void SavedFiltersDialog::move(int steps)
{
    m_saved.move(currentId(), steps);
}

void SavedFiltersDialog::importFile()
{
    const QString file = m_chooseFile(this, false);
    if (file.isEmpty())
        return;
    const auto added = m_saved.importFrom(file);
    m_verdict->setText(added ? tr("%Ln filter(s) added", nullptr, *added) : coreText(added.error().message));
}

void SavedFiltersDialog::exportFile()
{
    const QString file = m_chooseFile(this, true);
    if (file.isEmpty())
        return;
    const auto written = m_saved.exportTo(file);
    m_verdict->setText(written ? tr("%Ln filter(s) written", nullptr, static_cast<int>(m_saved.all().size()))
                               : coreText(written.error().message));
}

} // namespace grantex
