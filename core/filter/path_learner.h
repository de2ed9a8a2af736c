// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/filter/seen_values.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grantex::filter {

/// Learns from a stream of events which paths their data has, what stands there and how often. Looks at every event of
/// a type it hardly knows and at some of each block otherwise, so that a flood costs no more than a trickle: about a
/// millisecond for each call. Bounded: 512 paths, 24 values each. One thread.
class PathLearner
{
public:
    /// Newly arrived events, or old ones: the order does not matter.
    void learn(std::span<const StoredEvent> events);

    /// Like SeenValues.
    [[nodiscard]] std::vector<SeenPath> paths() const;
    [[nodiscard]] std::vector<SeenValue> values(std::span<const PathStep> path, std::string_view typed,
                                                std::size_t limit) const;
    [[nodiscard]] bool maySee(std::span<const PathStep> path) const;
    [[nodiscard]] std::int64_t events() const { return m_sampled; }

private:
    struct Entry
    {
        JsonKind kind = JsonKind::Text;
        bool isMissing = true;       ///< nothing was seen there yet
        bool hasManyValues = false;  ///< more than are kept: ids, times
        std::int64_t events = 0;     ///< of those sampled
        std::uint64_t lastEvent = 0; ///< counts each event once
        std::vector<SeenValue> values;
    };
    class Visit;

    [[nodiscard]] bool isStrange(const std::string& type);
    void look(std::string_view json, bool isSample);
    void note(const std::string& path, JsonKind kind, std::string_view value, bool isSample);

    std::unordered_map<std::string, Entry> m_entries;
    std::map<std::string, int, std::less<>> m_typesLooked;
    std::int64_t m_sampled = 0;
    std::uint64_t m_looked = 0;
    bool m_isFull = false; ///< paths were left out
};

} // namespace grantex::filter
