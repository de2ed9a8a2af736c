// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/text_search.h"

#include "core/filter/characters.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace grantex::filter {

namespace {

/// How common a byte is in events, the larger the more.
std::size_t commonness(char c)
{
    constexpr std::string_view kCommonFirst = "\"eatinro01sgld:,cup2_hmv3456789-.yfbkw{}[]xjqz";
    const std::size_t place = kCommonFirst.find(lowered(c));
    return place == std::string_view::npos ? 0 : kCommonFirst.size() - place;
}

bool isSmallLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

#if defined(__SSE2__)
/// One of the two bytes, ready to be compared with sixteen places.
struct Probe
{
    Probe(char c, bool isBlind)
        : byte(_mm_set1_epi8(c)), fold(_mm_set1_epi8(static_cast<char>(isBlind && isSmallLetter(c) ? 0x20 : 0)))
    {
    }
    __m128i byte;
    __m128i fold;

    /// In both cases a letter and 0x20 give the small letter, and nothing else does.
    [[nodiscard]] __m128i equal(const char* at) const
    {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        return _mm_cmpeq_epi8(_mm_or_si128(block, fold), byte);
    }
};
#endif

} // namespace

TextSearch::TextSearch(std::string needle, Case letters)
    : m_needle(std::move(needle)), m_isBlind(letters == Case::Blind)
{
    for (std::size_t at = 1; at < m_needle.size(); ++at) {
        if (commonness(m_needle[at]) < commonness(m_needle[m_first]))
            m_first = at;
    }
    m_second = m_first == 0 && m_needle.size() > 1 ? 1 : 0;
    for (std::size_t at = 0; at < m_needle.size(); ++at) {
        if (at != m_first && commonness(m_needle[at]) < commonness(m_needle[m_second]))
            m_second = at;
    }
}

bool TextSearch::standsAt(const char* at) const
{
    if (!m_isBlind)
        return std::memcmp(at, m_needle.data(), m_needle.size()) == 0;
    return std::equal(m_needle.begin(), m_needle.end(), at, [](char wanted, char c) { return lowered(c) == wanted; });
}

bool TextSearch::isIn(std::string_view text) const
{
    if (m_needle.size() > text.size())
        return false;
    if (m_needle.empty())
        return true;
    const char* begin = text.data();
    const std::size_t places = text.size() - m_needle.size() + 1;
    std::size_t at = 0;
#if defined(__SSE2__)
    constexpr std::size_t kBlock = 16;
    if (places >= kBlock) {
        const Probe first(m_needle[m_first], m_isBlind);
        const Probe second(m_needle[m_second], m_isBlind);
        for (bool isLast = false; !isLast; at += kBlock) {
            // The last block overlaps the one before it.
            isLast = at + kBlock >= places;
            at = std::min(at, places - kBlock);
            auto found = static_cast<unsigned>(_mm_movemask_epi8(
                _mm_and_si128(first.equal(begin + at + m_first), second.equal(begin + at + m_second))));
            for (; found != 0; found &= found - 1) {
                if (standsAt(begin + at + static_cast<std::size_t>(std::countr_zero(found))))
                    return true;
            }
        }
        return false;
    }
#endif
    for (; at < places; ++at) {
        if (standsAt(begin + at))
            return true;
    }
    return false;
}

} // namespace grantex::filter
