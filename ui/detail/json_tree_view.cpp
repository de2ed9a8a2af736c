// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_tree_view.h"

#include "ui/detail/json_item_view.h"
#include "ui/detail/json_tree_model.h"
#include "ui/detail/json_words.h"

#include <QHeaderView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

JsonTreeView::JsonTreeView(QWidget* parent)
    : QTreeView(parent), m_model(new JsonTreeModel(this)), m_items(new JsonItemView(*this))
{
    setObjectName(u"eventTree"_s);
    setAccessibleName(tr("Event as a tree"));
    setModel(m_model);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(static_cast<int>(JsonColumn::Value), QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    header()->resizeSection(static_cast<int>(JsonColumn::Name), unit * 20);
    header()->resizeSection(static_cast<int>(JsonColumn::Kind), std::max(unit * 11, kindWidth(fontMetrics())));
    setIndentation(fontMetrics().height());
}

void JsonTreeView::setNodes(const std::shared_ptr<const JsonNodes>& nodes)
{
    m_model->setNodes(nodes);
    // Wide or deep events open their first levels only: expanding a hundred thousand nodes would block.
    constexpr int openDepth = 2;
    expandToDepth(openDepth);
}

void JsonTreeView::showNode(int node)
{
    const QModelIndex index = m_model->indexOf(node);
    if (!index.isValid())
        return;
    setCurrentIndex(index); // opens its parents
    scrollTo(index);
}

} // namespace grantex
