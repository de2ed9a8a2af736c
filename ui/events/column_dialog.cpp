// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/column_dialog.h"

#include "ui/events/column_list_model.h"
#include "ui/text/display.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QLineEdit* edit(const QString& name, const QString& hint, QWidget* parent)
{
    auto* made = new QLineEdit(parent);
    made->setObjectName(name);
    made->setPlaceholderText(hint);
    made->setAccessibleName(hint);
    return made;
}

} // namespace

ColumnDialog::ColumnDialog(const TableLayout& layout, QWidget* parent)
    : QDialog(parent), m_model(new ColumnListModel(layout, this)),
      m_search(edit(u"columnSearch"_s, tr("Search columns"), this)), m_list(new QListView(this)),
      m_path(edit(u"columnPath"_s, tr("JSON path, for example data.pct"), this)), m_format(new QComboBox(this)),
      m_mistake(new QLabel(this)), m_time(new QComboBox(this)), m_offset(new QComboBox(this))
{
    setObjectName(u"columnDialog"_s);
    setWindowTitle(tr("Columns"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns, those ticked are shown"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(fontMetrics().height() / 6); // the boxes are as high as the lines

    auto* side = new QVBoxLayout;
    m_up = addButton(u"columnUpButton"_s, tr("Move &Up"), side);
    m_down = addButton(u"columnDownButton"_s, tr("Move &Down"), side);
    m_remove = addButton(u"removeColumnButton"_s, tr("&Remove"), side);
    side->addStretch(1);
    QPushButton* reset = addButton(u"resetColumnsButton"_s, tr("Re&set"), side);
    connect(m_up, &QPushButton::clicked, this,
            [this] { m_list->setCurrentIndex(m_model->index(m_model->move(row(), -1))); });
    connect(m_down, &QPushButton::clicked, this,
            [this] { m_list->setCurrentIndex(m_model->index(m_model->move(row(), 1))); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(row()); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_model->setLayout(defaultLayout(fontMetrics()));
        m_time->setCurrentIndex(0);
        search(m_search->text());
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setProperty("flavour", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int unit = fontMetrics().height();
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setProperty("flavour", u"muted"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(unit / 2);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addWidget(makePathRow());
    column->addWidget(m_mistake);
    column->addWidget(makeTimeRow(layout.timeStyle));
    column->addWidget(buttons);
    resize(unit * 32, unit * 30);

    connect(m_search, &QLineEdit::textChanged, this, &ColumnDialog::search);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColumnDialog::refresh);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &ColumnDialog::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ColumnDialog::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ColumnDialog::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ColumnDialog::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnDialog::refresh);
    m_list->setCurrentIndex(m_model->index(0));
    refresh();
    m_search->setFocus();
}

QWidget* ColumnDialog::makePathRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_format->setObjectName(u"columnFormat"_s);
    m_format->setAccessibleName(tr("Kind of the values"));
    for (const ValueFormat format : {ValueFormat::Text, ValueFormat::Number, ValueFormat::Time, ValueFormat::Money})
        m_format->addItem(nameOf(format), static_cast<int>(format));
    line->addWidget(m_path, 1);
    line->addWidget(m_format);
    m_addPath = addButton(u"addColumnButton"_s, tr("&Add"), line);
    connect(m_addPath, &QPushButton::clicked, this, &ColumnDialog::addPath);
    connect(m_path, &QLineEdit::textChanged, this, &ColumnDialog::refresh);
    return row;
}

QWidget* ColumnDialog::makeTimeRow(const TimeStyle& style)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Times"), row);
    label->setBuddy(m_time);
    m_time->setObjectName(u"timeStyle"_s);
    m_time->addItem(tr("Clock time"), u"local"_s);
    m_time->addItem(tr("UTC"), u"utc"_s);
    m_time->addItem(tr("A fixed zone"), u"fixed"_s);
    m_time->addItem(tr("Relative to now"), u"now"_s);
    m_time->addItem(tr("Relative to the selected row"), u"selected"_s);
    m_time->addItem(tr("Since the previous row"), u"delta"_s);
    m_offset->setObjectName(u"timeOffset"_s);
    m_offset->setAccessibleName(tr("Zone"));
    constexpr int step = 30;
    for (int minutes = -12 * 60; minutes <= kMostOffsetMinutes; minutes += step)
        m_offset->addItem(minutes == 0 ? u"UTC"_s : offsetName(minutes), minutes);
    const bool isFixed = style.mode == TimeStyle::Mode::Fixed;
    m_time->setCurrentIndex(m_time->findData(isFixed ? u"fixed"_s : keyOf(style)));
    const int here = QDateTime::currentDateTime().offsetFromUtc() / 60;
    m_offset->setCurrentIndex(qMax(0, m_offset->findData(isFixed ? style.offsetMinutes : here)));
    m_offset->setVisible(isFixed);
    connect(m_time, &QComboBox::currentIndexChanged, this,
            [this] { m_offset->setVisible(m_time->currentData() == u"fixed"_s); });
    line->addWidget(label);
    line->addWidget(m_time, 1);
    line->addWidget(m_offset);
    return row;
}

QPushButton* ColumnDialog::addButton(const QString& name, const QString& text, QLayout* to)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    to->addWidget(button);
    return button;
}

TableLayout ColumnDialog::layout() const
{
    TableLayout layout = m_model->layout();
    const QString time = m_time->currentData().toString();
    layout.timeStyle =
        time == u"fixed" ? TimeStyle{TimeStyle::Mode::Fixed, m_offset->currentData().toInt()} : timeStyleOf(time);
    return layout;
}

int ColumnDialog::row() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ColumnDialog::search(const QString& text)
{
    for (int at = 0; at < m_model->rowCount(); ++at) {
        const bool isFound = m_model->index(at).data().toString().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->setRowHidden(at, !isFound);
    }
}

void ColumnDialog::addPath()
{
    const auto column = jsonColumn(m_path->text(), static_cast<ValueFormat>(m_format->currentData().toInt()));
    if (!column)
        return;
    const int added = m_model->add(*column, firstWidth(*column) * fontMetrics().averageCharWidth());
    m_search->clear();
    m_path->clear();
    m_list->setCurrentIndex(m_model->index(added));
}

void ColumnDialog::refresh()
{
    const bool isPath = jsonColumn(m_path->text(), ValueFormat::Text).has_value();
    m_addPath->setEnabled(isPath);
    const auto& places = m_model->layout().places;
    const bool showsAny = std::ranges::any_of(places, &TableLayout::Place::isShown);
    m_accept->setEnabled(showsAny);
    if (!showsAny)
        m_mistake->setText(tr("At least one column must be shown."));
    else if (!isPath && !m_path->text().trimmed().isEmpty())
        m_mistake->setText(tr("That is no path: data.pct, data.scopes[0], data.\"odd name\""));
    else
        m_mistake->clear();
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_model->rowCount());
    m_remove->setEnabled(row() >= 0 && m_model->column(row()).kind == ColumnKind::Json);
}

} // namespace grantex
