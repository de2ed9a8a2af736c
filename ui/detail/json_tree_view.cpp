// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_tree_view.h"

#include "ui/detail/json_tree_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Keys quiet, values in the colour of their kind.
class TreeDelegate final : public QStyledItemDelegate
{
public:
    explicit TreeDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto column = static_cast<JsonTreeModel::Column>(index.column());
        const Theme& theme = Theme::instance();
        Role role = Role::Muted;
        if (column == JsonTreeModel::Column::Value)
            role = Role::Text;
        else if (column == JsonTreeModel::Column::Key)
            role = Role::JsonKey;
        if (column != JsonTreeModel::Column::Type)
            option->font = monospaceFont(option->font);
        option->palette.setColor(QPalette::Text, theme.color(role));
    }
};

} // namespace

JsonTreeView::JsonTreeView(QWidget* parent) : QTreeView(parent), m_model(new JsonTreeModel(this))
{
    setModel(m_model);
    setItemDelegate(new TreeDelegate(this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Event as a tree"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(static_cast<int>(JsonTreeModel::Column::Value), QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    header()->resizeSection(static_cast<int>(JsonTreeModel::Column::Key), unit * 20);
    header()->resizeSection(static_cast<int>(JsonTreeModel::Column::Type), unit * 8);
    setIndentation(fontMetrics().height());
}

void JsonTreeView::setJson(const QString& json)
{
    m_model->setJson(json);
    // Wide or deep events open their first levels only: expanding a hundred thousand nodes would block.
    constexpr int openDepth = 2;
    expandToDepth(openDepth);
}

void JsonTreeView::copyValue()
{
    QGuiApplication::clipboard()->setText(m_model->value(currentIndex()));
}

void JsonTreeView::copyPath()
{
    QGuiApplication::clipboard()->setText(m_model->path(currentIndex()));
}

void JsonTreeView::copyJson()
{
    QGuiApplication::clipboard()->setText(m_model->json(currentIndex()));
}

void JsonTreeView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copyValue();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Copy value")), &QAction::triggered, this, &JsonTreeView::copyValue);
    connect(menu.addAction(tr("Copy path")), &QAction::triggered, this, &JsonTreeView::copyPath);
    connect(menu.addAction(tr("Copy as JSON")), &QAction::triggered, this, &JsonTreeView::copyJson);
    menu.exec(event->globalPos());
}

} // namespace grantex
