// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/column_plan.h"

#include <algorithm>

namespace grantex {

namespace {

/// Sets the bits of a piece's rows for which `holds` says yes of their place in the chunk.
template <typename Holds>
void fill(const RowSnapshot::Piece& piece, RowBits& bits, Holds holds)
{
    for (std::size_t word = piece.from / 64; word * 64 < piece.to; ++word) {
        const std::size_t from = std::max(piece.from, word * 64);
        const std::size_t to = std::min(piece.to, word * 64 + 64);
        std::uint64_t set = 0;
        for (std::size_t place = from; place < to; ++place)
            set |= static_cast<std::uint64_t>(holds(place) ? 1 : 0) << (place % 64);
        bits[word] = set;
    }
}

} // namespace

void ColumnPlan::selectNode(const Node& node, const RowSnapshot::Piece& piece, RowBits& sure, RowBits& may) const
{
    const RowChunk& chunk = *piece.chunk;
    switch (node.kind) {
    case Kind::And:
    case Kind::Or: {
        const bool isAnd = node.kind == Kind::And;
        selectNode(m_nodes[node.children.front()], piece, sure, may);
        RowBits childSure;
        RowBits childMay;
        for (std::size_t i = 1; i < node.children.size(); ++i) {
            selectNode(m_nodes[node.children[i]], piece, childSure, childMay);
            for (std::size_t word = 0; word < sure.size(); ++word) {
                sure[word] = isAnd ? sure[word] & childSure[word] : sure[word] | childSure[word];
                may[word] = isAnd ? may[word] & childMay[word] : may[word] | childMay[word];
            }
        }
        return;
    }
    case Kind::Not: {
        selectNode(m_nodes[node.children.front()], piece, sure, may);
        RowBits all{};
        fill(piece, all, [](std::size_t) { return true; });
        for (std::size_t word = 0; word < sure.size(); ++word) {
            const std::uint64_t childSure = sure[word];
            sure[word] = all[word] & ~may[word];
            may[word] = all[word] & ~childSure;
        }
        return;
    }
    default:
        break;
    }
    sure = {};
    may = {};
    switch (node.kind) {
    case Kind::Value: {
        const auto& own = chunk.values[static_cast<std::size_t>(node.column)];
        const auto& grants = chunk.values[static_cast<std::size_t>(ValueColumn::Grant)];
        if (node.infers) {
            fill(piece, sure,
                 [&](std::size_t place) { return valueHolds(node, own[place], grants[place], chunk.sequence[place]); });
        } else {
            const std::uint8_t* mask = node.mask.data();
            const std::size_t known = node.mask.size();
            fill(piece, sure, [&](std::size_t place) { return own[place] < known && mask[own[place]] != 0; });
        }
        may = sure;
        if (node.openFlag != 0) {
            RowBits open{};
            fill(piece, open, [&](std::size_t place) { return (chunk.flags[place] & node.openFlag) != 0; });
            for (std::size_t word = 0; word < may.size(); ++word)
                may[word] |= open[word];
        }
        return;
    }
    case Kind::Time:
        fill(piece, sure,
             [&](std::size_t place) { return node.test->holdsTime(fromEpochMillis(chunk.timeMs(place))); });
        break;
    case Kind::Age:
        fill(piece, sure, [&](std::size_t place) {
            return node.test->holdsAge(m_context.now - fromEpochMillis(chunk.timeMs(place)));
        });
        break;
    case Kind::Number:
        fill(piece, sure, [&](std::size_t place) { return askNode(node, chunk.row(place), nullptr) == Answer::Yes; });
        break;
    case Kind::Facts:
        if (m_context.facts)
            fill(piece, may, [](std::size_t) { return true; });
        return;
    default:
        fill(piece, may, [](std::size_t) { return true; });
        return;
    }
    may = sure;
}

void ColumnPlan::select(const RowSnapshot::Piece& piece, RowBits& sure, RowBits& open) const
{
    if (m_nodes.empty()) {
        open = {};
        sure = {};
        fill(piece, sure, [](std::size_t) { return true; });
        return;
    }
    selectNode(m_nodes.back(), piece, sure, open);
    for (std::size_t word = 0; word < sure.size(); ++word)
        open[word] &= ~sure[word];
}

void ColumnPlan::selectSlid(const RowSnapshot::Piece& piece, UtcTime before, RowBits& changed) const
{
    changed = {};
    for (const Node& node : m_nodes) {
        if (node.kind != Kind::Age)
            continue;
        RowBits now{};
        fill(piece, now, [&](std::size_t place) {
            const UtcTime time = fromEpochMillis(piece.chunk->timeMs(place));
            return node.test->agesDiffer(before - time, m_context.now - time);
        });
        for (std::size_t word = 0; word < changed.size(); ++word)
            changed[word] |= now[word];
    }
}

} // namespace grantex
