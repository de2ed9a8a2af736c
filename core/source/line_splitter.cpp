// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/line_splitter.h"

#include <utility>

namespace grantex {

LineSplitter::LineSplitter(Hooks hooks, std::size_t maxLineBytes) : m_hooks(std::move(hooks)), m_max(maxLineBytes) {}

void LineSplitter::feed(std::string_view bytes)
{
    std::size_t begin = 0;
    for (std::size_t lf = bytes.find('\n'); lf != std::string_view::npos; lf = bytes.find('\n', begin)) {
        endLine(bytes.substr(begin, lf - begin));
        begin = lf + 1;
    }
    keepPart(bytes.substr(begin));
}

void LineSplitter::finish()
{
    endLine({});
}

/// One byte more than the limit is kept: it may be the CR of the line end.
void LineSplitter::keepPart(std::string_view part)
{
    if (m_dropped > 0) {
        m_dropped += part.size();
    } else if (m_part.size() + part.size() <= m_max + 1) {
        m_part.append(part);
    } else {
        m_dropped = m_part.size() + part.size();
        m_part.clear();
        m_part.shrink_to_fit();
    }
}

void LineSplitter::endLine(std::string_view rest)
{
    if (m_dropped > 0) {
        m_hooks.oversized(m_dropped + rest.size());
        m_dropped = 0;
    } else if (m_part.empty()) {
        emitLine(rest);
    } else {
        m_part.append(rest);
        emitLine(m_part);
        m_part.clear();
    }
}

void LineSplitter::emitLine(std::string_view line)
{
    const std::size_t whole = line.size();
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.size() > m_max)
        m_hooks.oversized(whole);
    else if (line.find_first_not_of(" \t\r") != std::string_view::npos)
        m_hooks.line(line);
}

} // namespace grantex
