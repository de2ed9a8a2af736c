// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// Cuts a stream into lines of at most kLongest bytes; a longer one comes as its first kLongest bytes. Holds no more
/// than that.
class LineSplitter
{
public:
    static constexpr std::size_t kLongest = std::size_t{64} * 1024;

    template <typename Take>
    void add(std::string_view bytes, const Take& take)
    {
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            keep(bytes.substr(0, end));
            if (end == std::string_view::npos)
                return;
            bytes.remove_prefix(end + 1);
            give(take);
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
    void keep(std::string_view part) { m_line += part.substr(0, kLongest - m_line.size()); }
    template <typename Take>
    void give(const Take& take)
    {
        std::string line;
        line.swap(m_line);
        if (line.ends_with('\r'))
            line.pop_back();
        take(line);
    }

    std::string m_line;
};

} // namespace grantex
