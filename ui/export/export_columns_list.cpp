// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_columns_list.h"

#include "ui/export/export_choice.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

ExportColumnsList::ExportColumnsList(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_path(new QLineEdit(this)),
      m_add(new QPushButton(tr("Add"), this)), m_mistake(new QLabel(this))
{
    m_list->setObjectName(u"exportColumns"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setAccessibleDescription(tr("Space ticks a column, Alt+Up and Alt+Down move it"));
    m_list->setToolTip(tr("Drag columns, or press Alt+Up and Alt+Down, to change their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    constexpr int rows = 7;
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * rows);
    m_path->setObjectName(u"exportColumnPath"_s);
    m_path->setAccessibleName(tr("Path of one more column"));
    m_path->setPlaceholderText(tr("Any field, such as data.pct"));
    m_add->setObjectName(u"exportAddColumnButton"_s);
    m_add->setAccessibleName(tr("Add the column"));
    m_add->setAutoDefault(false);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->setVisible(false);

    auto* typed = new QHBoxLayout;
    typed->addWidget(m_path, 1);
    typed->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(typed);
    column->addWidget(m_mistake);

    connect(m_list, &QListWidget::itemChanged, this, &ExportColumnsList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ExportColumnsList::changed);
    connect(m_add, &QPushButton::clicked, this, &ExportColumnsList::addTyped);
    m_path->installEventFilter(this);
}

void ExportColumnsList::setColumns(const QStringList& chosen)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QString& name : chosen) {
        if (exportColumnOf(name))
            add(name, true);
    }
    for (const QString& name : offeredColumns()) {
        if (!chosen.contains(name))
            add(name, false);
    }
}

QStringList ExportColumnsList::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            names.append(item->data(Qt::UserRole).toString());
    }
    return names;
}

void ExportColumnsList::add(const QString& name, bool isChosen)
{
    auto* item = new QListWidgetItem(safeText(QStringView(name)), m_list);
    item->setData(Qt::UserRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void ExportColumnsList::addTyped()
{
    const QString name = m_path->text().trimmed();
    if (name.isEmpty())
        return;
    const auto column = exportColumnOf(name);
    m_mistake->setVisible(!column);
    if (!column) {
        m_mistake->setText(coreText(column.error()));
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name)
            delete m_list->takeItem(row);
    }
    // Behind the last one that is ticked, where its column will stand.
    int place = 0;
    for (int row = 0; row < m_list->count(); ++row)
        place = m_list->item(row)->checkState() == Qt::Checked ? row + 1 : place;
    {
        const QSignalBlocker blocker(m_list);
        add(name, true);
    }
    m_list->insertItem(place, m_list->takeItem(m_list->count() - 1));
    m_list->setCurrentRow(place);
    m_path->clear();
    Q_EMIT changed();
}

void ExportColumnsList::moveCurrent(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    Q_EMIT changed();
}

bool ExportColumnsList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        // Return takes the typed path in and goes no further: a dialog's default button would be pressed by it.
        if (watched == m_path && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            addTyped();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace grantex
