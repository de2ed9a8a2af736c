// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// Cuts a stream into lines of at most kLongest bytes; a longer one comes as its first kLongest bytes, and again for
/// each kTooLong bytes without a line end, so that a flood of them is noticed. Holds no more than kLongest bytes.
class LineSplitter
{
public:
    static constexpr std::size_t kLongest = std::size_t{64} * 1024;
    static constexpr std::size_t kTooLong = std::size_t{1024} * 1024;

    template <typename Take>
    void add(std::string_view bytes, const Take& take)
    {
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            const std::string_view part = bytes.substr(0, end);
            m_line += part.substr(0, kLongest - m_line.size());
            m_length += part.size();
            if (end != std::string_view::npos || m_length >= kTooLong)
                give(take);
            if (end == std::string_view::npos)
                return;
            bytes.remove_prefix(end + 1);
        }
    }
    /// What came after the last line end, if anything.
    template <typename Take>
    void finish(const Take& take)
    {
        if (!m_line.empty())
            give(take);
    }

private:
    template <typename Take>
    void give(const Take& take)
    {
        std::string line;
        line.swap(m_line);
        m_length = 0;
        if (line.ends_with('\r'))
            line.pop_back();
        take(line);
    }

    std::string m_line;
    std::size_t m_length = 0; ///< of the line so far, what is dropped included
};

} // namespace grantex
