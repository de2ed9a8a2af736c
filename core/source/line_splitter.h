// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace grantex {

/// Cuts bytes that come in any pieces into the lines of an NDJSON file: LF ends a line and a CR before it belongs to
/// the line end. Lines of blanks are passed over. Holds at most `maxLineBytes`.
class LineSplitter
{
public:
    struct Hooks
    {
        std::function<void(std::string_view line)> line;  ///< the view is valid during the call only
        std::function<void(std::size_t bytes)> oversized; ///< a line beyond the limit was left out
    };

    LineSplitter(Hooks hooks, std::size_t maxLineBytes);
    void feed(std::string_view bytes);
    /// The bytes end: what stands after the last LF counts as a line.
    void finish();

private:
    void keepPart(std::string_view part);
    void endLine(std::string_view rest);
    void emitLine(std::string_view line);

    Hooks m_hooks;
    std::size_t m_max;
    std::string m_part;
    std::size_t m_dropped = 0;
};

} // namespace grantex
