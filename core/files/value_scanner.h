// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/event_scanner.h"

namespace grantex {

/// The elements of a JSON array, or objects one after the other written over several lines each (what `jq .` writes).
/// After damage it goes on at the next line that begins an object.
class ValueScanner final : public EventScanner
{
public:
    /// `format`: Array or Objects.
    ValueScanner(ScanSink& sink, FileFormat format, std::int64_t firstLine)
        : m_sink(sink), m_format(format), m_line(firstLine)
    {
    }

    [[nodiscard]] std::size_t scan(std::string_view bytes, std::uint64_t offset, bool isEnd) override;
    [[nodiscard]] FileFormat format() const override { return m_format; }
    [[nodiscard]] bool canGrow() const override { return false; }

private:
    enum class Step { Done, NeedsMore };
    [[nodiscard]] Step betweenValues(bool isEnd);
    [[nodiscard]] Step object(bool isEnd);
    [[nodiscard]] Step other(bool isEnd);
    [[nodiscard]] Step lostLine(bool isEnd);
    [[nodiscard]] Step damaged(const char* reason);
    void moveTo(std::size_t at);
    void tell(std::size_t size, const char* reason);

    ScanSink& m_sink;
    FileFormat m_format;
    std::int64_t m_line;        ///< of m_at
    std::string_view m_bytes;   ///< during scan() only
    std::uint64_t m_offset = 0; ///< of m_bytes
    std::size_t m_at = 0;       ///< everything before is done with
    // How far the object at m_at has been walked through:
    std::size_t m_seen = 0;
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isBegun = false; ///< the bracket of the array is behind us
    bool m_isEnded = false; ///< and so is the closing one
    bool m_isLost = false;  ///< damaged: the line at m_at is passed over unless it begins an object
    int m_damages = 0;
};

} // namespace grantex
