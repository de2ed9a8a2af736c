// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/event_detail.h"
#include "ui/detail/find_bar.h"
#include "ui/detail/json_delegate.h"
#include "ui/detail/json_item_view.h"
#include "ui/detail/json_list_view.h"
#include "ui/detail/json_tree_view.h"
#include "ui/detail/raw_view.h"

#include <algorithm>

namespace grantex {

namespace {

/// More marks than this nobody steps through, and each costs at every painting.
constexpr std::size_t mostHits = 1000;

} // namespace

void EventDetail::find()
{
    if (m_event)
        m_find->open();
}

void EventDetail::search(const QString& needle)
{
    m_hits = searchJson(*m_nodes, needle, mostHits);
    m_hit = -1;
    m_tree->items().delegate().setNeedle(needle);
    m_values->items().delegate().setNeedle(needle);
    if (m_hits.empty()) {
        markHits();
        m_find->setCount(0, 0, false);
        return;
    }
    stepTo(0);
}

void EventDetail::stepTo(int hit)
{
    m_hit = hit;
    const JsonHit& at = m_hits[static_cast<std::size_t>(hit)];
    markHits();
    m_values->showNode(at.node);
    m_tree->showNode(at.node);
    m_raw->scrollTo(at.begin);
    m_indented->scrollTo(m_layout.placeOf(at.begin));
    m_find->setCount(hit + 1, static_cast<int>(m_hits.size()), m_hits.size() >= mostHits);
}

void EventDetail::markHits()
{
    std::vector<RawView::Place> inRaw;
    std::vector<RawView::Place> inIndented;
    for (const JsonHit& hit : m_hits) {
        const qsizetype end = hit.begin + hit.length;
        inRaw.push_back({hit.begin, end});
        inIndented.push_back({m_layout.placeOf(hit.begin), m_layout.placeOf(end - 1) + 1});
    }
    m_raw->setMarks(inRaw, m_hit);
    m_indented->setMarks(inIndented, m_hit);
}

} // namespace grantex
