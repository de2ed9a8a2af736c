// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace grantex {

/// Seeded chance with the same outcome on every platform: the standard distributions are not portable, the engine is.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    [[nodiscard]] std::uint64_t bits() { return m_engine(); }
    /// 0 … bound - 1; the bias is below 2^-40 for the bounds used here.
    [[nodiscard]] std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_engine() % bound; }
    [[nodiscard]] bool chance(unsigned percent) { return below(100) < percent; }

private:
    std::mt19937_64 m_engine;
};

} // namespace grantex
