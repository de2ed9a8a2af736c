// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/focus_scroll.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// A page that scrolls up and down only: never narrower than what stands on it.
class PageArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        QSize size = QScrollArea::minimumSizeHint();
        if (widget() != nullptr)
            size.rwidth() =
                std::max(size.width(), widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        return size;
    }
};

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    const int unit = fontMetrics().height();
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(unit, unit));
    m_list->setFixedWidth(unit * 11);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("flavour", u"navigation"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(unit, unit / 2, unit, unit / 2);
    foot->addWidget(buttons);
    column->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(unit * 48, unit * 32);
}

void SettingsDialog::addPage(const QString& id, const QString& icon, const QString& title, QWidget* page)
{
    auto* area = new PageArea(m_pages);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    scrollToFocus(*area);
    m_pages->addWidget(area);
    auto* item = new QListWidgetItem(themedIcon(icon), title, m_list);
    item->setData(Qt::UserRole, id);
    // As wide as the longest name: some languages have long ones.
    m_list->ensurePolished();
    m_list->setFixedWidth(std::max(m_list->minimumWidth(), m_list->sizeHintForColumn(0) + fontMetrics().height()));
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
}

void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
        button->click();
}

void SettingsDialog::done(int result)
{
    if (QWidget* field = focusWidget())
        field->clearFocus();
    QDialog::done(result);
}

void SettingsDialog::showPage(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

QString SettingsDialog::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace grantex
