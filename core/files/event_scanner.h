// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace grantex {

/// The longest event that a file may hold; longer ones are told as bad lines.
inline constexpr std::size_t kLongestFileEvent = (std::size_t{1} << 24U) - 1;

enum class FileFormat { Unknown, Lines, Stream, Array, Objects };

/// Where in the (unpacked) file something that may be an event stands.
struct EventPlace
{
    std::uint64_t offset = 0;
    std::uint32_t size = 0;
    bool isFrame = false; ///< a whole frame of an event stream: more than one `data:` line, or an `event:` line
};

/// A piece of a file that is no event.
struct BadLine
{
    std::int64_t line = 0; ///< counted from 1, where the piece begins
    std::uint64_t offset = 0;
    std::string reason;  ///< a full sentence
    std::string start;   ///< the first bytes as they are, at most kBadLineStart
    bool isOpen = false; ///< the end of a file that may still be written to: more bytes may mend it
};
inline constexpr std::size_t kBadLineStart = 200;

/// Takes what a scanner finds.
class ScanSink
{
public:
    virtual ~ScanSink() = default;
    /// `bytes` stand at `place` and are followed by kEventPadding readable bytes. False: they are no event; the sink
    /// has told so by itself unless `isOpen`, which asks only.
    virtual bool candidate(const EventPlace& place, std::string_view bytes, std::int64_t line, bool isOpen) = 0;
    virtual void bad(BadLine piece) = 0;
};

/// Finds the events of one format in bytes that come in order. Holds no bytes.
class EventScanner
{
public:
    virtual ~EventScanner() = default;
    /// Looks at `bytes`, which stand at `offset` and are followed by kEventPadding readable bytes, and gives how many
    /// of them are done with. The rest comes again with more behind it. `isEnd`: there is no more now; a format that
    /// can grow leaves its last, incomplete piece, which it has told as an open bad line.
    [[nodiscard]] virtual std::size_t scan(std::string_view bytes, std::uint64_t offset, bool isEnd) = 0;
    [[nodiscard]] virtual FileFormat format() const = 0;
    /// Whether bytes that are written behind the end later make sense.
    [[nodiscard]] virtual bool canGrow() const = 0;
};

/// What the first bytes of a file say it is.
struct FileStart
{
    std::unique_ptr<EventScanner> scanner; ///< nullptr: more bytes are needed
    std::size_t skip = 0;                  ///< byte order mark and blanks before the first event
    std::int64_t line = 1;                 ///< of what follows
};
/// Fails with Malformed when the bytes are no text at all. `sink` must outlive the scanner.
[[nodiscard]] Result<FileStart> detectFormat(std::string_view head, bool isEnd, ScanSink& sink);

} // namespace grantex
