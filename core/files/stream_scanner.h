// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/event_scanner.h"

namespace grantex {

/// A captured event stream (the grammar of SseParser): frames of lines, ended by a blank line. Only frames with data
/// are events; a frame that the end of the file cuts off is told as open.
class StreamScanner final : public EventScanner
{
public:
    StreamScanner(ScanSink& sink, std::int64_t firstLine) : m_sink(sink), m_line(firstLine), m_frameLine(firstLine) {}

    [[nodiscard]] std::size_t scan(std::string_view bytes, std::uint64_t offset, bool isEnd) override;
    [[nodiscard]] FileFormat format() const override { return FileFormat::Stream; }
    [[nodiscard]] bool canGrow() const override { return true; }

private:
    std::size_t skip(std::string_view bytes);
    void line(std::string_view text, std::size_t at);
    void endFrame(std::string_view bytes, std::uint64_t offset, std::size_t end);
    void beginFrame(std::size_t at);
    void tell(std::string_view bytes, std::uint64_t offset, const char* reason, bool isOpen);

    ScanSink& m_sink;
    std::int64_t m_line;
    std::int64_t m_frameLine;
    // Places in the bytes at hand; what is left of them after a scan begins with the frame.
    std::size_t m_frame = 0;
    std::size_t m_at = 0; ///< the next line
    std::size_t m_dataAt = 0;
    std::size_t m_dataSize = 0;
    int m_dataLines = 0;
    bool m_hasType = false;
    bool m_isSkipping = false; ///< the frame is too long and has been told
    bool m_isInLine = false;   ///< the beginning of the line has been skipped
};

/// What a whole frame says: its data, and its type where an `event:` line names one.
struct FrameContent
{
    std::string type;
    std::string data;
};
[[nodiscard]] FrameContent readFrame(std::string_view frame);

} // namespace grantex
