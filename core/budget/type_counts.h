// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/base/clock.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace grantex {

/// How many events of each type came in each stretch of time, ending with the newest. A value.
struct TypeSeries
{
    UtcTime from{};
    Millis width{};
    std::map<std::string, std::vector<std::uint32_t>> counts; ///< each of the same length
};
using TypeSeriesPtr = std::shared_ptr<const TypeSeries>;

/// Counts events by type over the last hour, the last day and all time. Bounded: 40 types, the rest together as
/// "other"; over all time stretches double as it grows.
class TypeCounts
{
public:
    enum class Range { Hour, Day, All };
    TypeCounts();

    void count(std::string_view type, UtcTime at);
    [[nodiscard]] TypeSeries series(Range range) const;

private:
    struct Ring
    {
        Millis width;
        std::size_t length;
        bool doubles;
        std::int64_t first = 0; ///< number of the first stretch since 1970
        bool isEmpty = true;
        std::map<std::string, std::vector<std::uint32_t>, std::less<>> counts;

        void count(const std::string& type, UtcTime at);
        void makeRoom(std::int64_t stretch);
    };
    [[nodiscard]] const std::string& nameFor(std::string_view type);

    std::map<std::string, std::string, std::less<>> m_names;
    std::array<Ring, 3> m_rings;
};

} // namespace grantex
