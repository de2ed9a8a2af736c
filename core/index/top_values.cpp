// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/top_values.h"

#include "core/filter/json_path.h"

#include <algorithm>
#include <unordered_map>

namespace grantex {

namespace {

using Counts = std::unordered_map<std::string, std::int64_t>;

void keepMost(TopValues& top, const Counts& counts, std::size_t limit)
{
    top.distinct = static_cast<std::int64_t>(counts.size());
    top.values.reserve(counts.size());
    for (const auto& [text, events] : counts)
        top.values.push_back({text, events});
    const auto isBefore = [](const TopValues::Value& a, const TopValues::Value& b) {
        return a.events != b.events ? a.events > b.events : a.text < b.text;
    };
    const std::size_t kept = std::min(limit, top.values.size());
    std::partial_sort(top.values.begin(), top.values.begin() + static_cast<std::ptrdiff_t>(kept), top.values.end(),
                      isBefore);
    top.values.resize(kept);
}

/// Where the number of a row's value stands, also when only its grant's owner tells it.
std::uint32_t valueAt(const RowChunk& chunk, std::size_t place, ValueColumn column, const GrantOwners& owners)
{
    const std::uint32_t own = chunk.values[static_cast<std::size_t>(column)][place];
    if (own != 0 || !owners || (column != ValueColumn::Agent && column != ValueColumn::Principal))
        return own;
    const std::uint32_t grant = chunk.values[static_cast<std::size_t>(ValueColumn::Grant)][place];
    if (grant == 0 || grant >= owners->size())
        return 0;
    const GrantOwner& owner = (*owners)[grant];
    if (owner.learntAt == 0 || owner.learntAt >= chunk.sequence[place])
        return 0;
    return column == ValueColumn::Agent ? owner.agent : owner.principal;
}

} // namespace

std::optional<TopValues> topValues(const RowSnapshot& rows, const RowList& list, ValueColumn column,
                                   const RowDictionary& dictionary, const GrantOwners& owners, std::size_t limit,
                                   const std::atomic<bool>& isCancelled)
{
    TopValues top;
    std::vector<std::int64_t> byNumber(dictionary.end(column));
    const bool isWhole = eachRow(
        rows, list,
        [&](const RowChunk& chunk, std::size_t place) {
            ++top.events;
            const std::uint32_t value = valueAt(chunk, place, column, owners);
            if (value == 0 || value >= byNumber.size())
                ++top.without;
            else
                ++byNumber[value];
        },
        [&isCancelled] { return isCancelled.load(std::memory_order_relaxed); });
    if (!isWhole)
        return std::nullopt;
    Counts counts;
    for (std::uint32_t value = 1; value < byNumber.size(); ++value) {
        if (byNumber[value] == 0)
            continue;
        const std::string_view text = dictionary.text(column, value);
        if (column != ValueColumn::Scopes)
            counts[std::string(text)] += byNumber[value];
        else
            eachScope(text, [&](std::string_view scope) { counts[std::string(scope)] += byNumber[value]; });
    }
    keepMost(top, counts, limit);
    return top;
}

Result<std::optional<TopValues>> topValues(const RowSnapshot& rows, const RowList& list,
                                           const std::vector<filter::PathStep>& path, RawScan& raw, std::size_t limit,
                                           std::int64_t most, const std::atomic<bool>& isCancelled)
{
    const auto isOver = [&isCancelled] { return isCancelled.load(std::memory_order_relaxed); };
    std::vector<std::int64_t> sequences;
    const bool isWhole = eachRow(
        rows, list,
        [&sequences](const RowChunk& chunk, std::size_t place) { sequences.push_back(chunk.sequence[place]); }, isOver);
    if (!isWhole)
        return std::optional<TopValues>();
    std::ranges::reverse(sequences);
    if (static_cast<std::int64_t>(sequences.size()) > most)
        sequences.resize(static_cast<std::size_t>(most));
    TopValues top;
    Counts counts;
    const auto count = [&](std::string_view text) {
        const auto known = counts.find(std::string(text));
        if (known != counts.end())
            ++known->second;
        else if (counts.size() < TopValues::kMostDistinct)
            counts.emplace(text, 1);
        else
            top.isPartial = true;
    };
    const auto done = raw.visit(sequences, [&](const RawEvent& event) {
        ++top.events;
        bool hasValue = false;
        static_cast<void>(filter::visitPath(event.json, path, [&](const filter::JsonLeaf& leaf) {
            if (leaf.kind != filter::JsonLeaf::Kind::Object) {
                hasValue = true;
                count(leaf.text);
            }
            return false;
        }));
        top.without += hasValue ? 0 : 1;
        return !isOver();
    });
    if (!done)
        return tl::unexpected(done.error());
    if (isOver())
        return std::optional<TopValues>();
    keepMost(top, counts, limit);
    return std::optional<TopValues>(std::move(top));
}

} // namespace grantex
