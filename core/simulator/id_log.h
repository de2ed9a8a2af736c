// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>

namespace grantex {

/// Ids in the order they came, for tests to compare: the last 1,000,000, and exact counts of all.
class IdLog
{
public:
    void add(std::string_view id);
    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// Different ids, told apart by 64-bit hashes.
    [[nodiscard]] std::int64_t unique() const { return static_cast<std::int64_t>(m_hashes.size()); }
    /// One id a line.
    [[nodiscard]] std::string text() const;

private:
    std::deque<std::string> m_ids;
    std::unordered_set<std::size_t> m_hashes;
    std::int64_t m_count = 0;
};

} // namespace grantex
