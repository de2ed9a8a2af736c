// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace grantex::filter {

/// A text to be found in many others, quickly: two of its bytes that are seldom in JSON are looked for sixteen places
/// at a time. Immutable, thread-safe.
class TextSearch
{
public:
    enum class Case { Blind, Sensitive }; ///< Blind: A to Z only; the needle is in small letters

    TextSearch() = default;
    TextSearch(std::string needle, Case letters);

    /// The empty text is in every text.
    [[nodiscard]] bool isIn(std::string_view text) const;

private:
    [[nodiscard]] bool standsAt(const char* at) const;

    std::string m_needle;
    bool m_isBlind = false;
    std::size_t m_first = 0; ///< places of the two bytes
    std::size_t m_second = 0;
};

} // namespace grantex::filter
