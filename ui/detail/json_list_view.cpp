// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_list_view.h"

#include "ui/detail/json_delegate.h"
#include "ui/detail/json_item_view.h"
#include "ui/detail/json_list_model.h"
#include "ui/detail/json_words.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

JsonListView::JsonListView(QWidget* parent)
    : QTableView(parent), m_model(new JsonListModel(this)), m_items(new JsonItemView(*this))
{
    setObjectName(u"eventValues"_s);
    setAccessibleName(tr("Event as a table of values"));
    setModel(m_model);
    makePlain(*this, 1.6);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_items->delegate().sizeHint({}, {}).height()); // as in the tree
    horizontalHeader()->setSectionResizeMode(static_cast<int>(JsonColumn::Value), QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    horizontalHeader()->resizeSection(static_cast<int>(JsonColumn::Name), unit * 24);
    horizontalHeader()->resizeSection(static_cast<int>(JsonColumn::Kind), std::max(unit * 8, kindWidth(fontMetrics())));
}

void JsonListView::setNodes(const std::shared_ptr<const JsonNodes>& nodes)
{
    m_model->setNodes(nodes);
}

void JsonListView::showNode(int node)
{
    if (const int row = m_model->rowOf(node); row >= 0) {
        setCurrentIndex(m_model->index(row, 0));
        scrollTo(currentIndex());
    }
}

} // namespace grantex
