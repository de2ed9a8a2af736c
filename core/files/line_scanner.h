// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/event_scanner.h"

namespace grantex {

/// NDJSON: one event a line. LF ends a line and a CR before it belongs to the line end; blank lines are passed over.
class LineScanner final : public EventScanner
{
public:
    LineScanner(ScanSink& sink, std::int64_t firstLine) : m_sink(sink), m_line(firstLine) {}

    [[nodiscard]] std::size_t scan(std::string_view bytes, std::uint64_t offset, bool isEnd) override;
    [[nodiscard]] FileFormat format() const override { return FileFormat::Lines; }
    [[nodiscard]] bool canGrow() const override { return true; }

private:
    /// False: an incomplete last line, told as open.
    bool line(std::string_view text, std::uint64_t offset, bool isLast);

    ScanSink& m_sink;
    std::int64_t m_line;
    std::size_t m_seen = 0;    ///< bytes of the unfinished line that hold no LF
    bool m_isSkipping = false; ///< the line is too long and has been told
};

} // namespace grantex
