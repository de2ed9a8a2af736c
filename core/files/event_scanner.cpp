// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/event_scanner.h"

#include "core/files/line_scanner.h"
#include "core/files/stream_scanner.h"
#include "core/files/value_scanner.h"

#include <algorithm>
#include <array>

namespace grantex {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::array<std::string_view, 5> kStreamStarts{"data:", ":", "event:", "id:", "retry:"};
constexpr std::size_t kLongestStart = 6;
/// How far the line end behind a first brace is looked for.
constexpr std::size_t kFirstLine = 4096;

bool mayBeLonger(std::string_view head, std::string_view mark)
{
    return head.size() < mark.size() && mark.starts_with(head);
}

/// Whether the first line is a brace alone: objects written over several lines.
bool isOpenBrace(std::string_view text)
{
    const std::size_t next = text.find_first_not_of(" \t\r", 1);
    return next != std::string_view::npos && text[next] == '\n';
}

Result<> checkText(std::string_view head)
{
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        return fail(ErrorCode::Malformed, "The file is text in UTF-16, which JSON files are not.", "Save it as UTF-8.");
    if (head.starts_with("SQLite format 3"))
        return fail(ErrorCode::Malformed, "The file is a SQLite database.",
                    "To look at a journal, start the program with the profile or configuration that names it.");
    if (head.starts_with("PK\x03\x04") || head.starts_with("\x28\xB5\x2F\xFD") ||
        head.starts_with("\xFD"
                         "7zXZ") ||
        head.starts_with("BZh"))
        return fail(ErrorCode::Malformed, "The file is packed in a way that is not read here.",
                    "Unpack it first; only gzip (.gz) is read as it is.");
    constexpr std::size_t looked = 1024;
    if (head.substr(0, looked).find('\0') != std::string_view::npos)
        return fail(ErrorCode::Malformed, "The file is no text: it holds zero bytes.");
    return {};
}

} // namespace

Result<FileStart> detectFormat(std::string_view head, bool isEnd, ScanSink& sink)
{
    FileStart start;
    if (!isEnd && mayBeLonger(head, kByteOrderMark))
        return start;
    if (auto text = checkText(head); !text)
        return tl::unexpected(text.error());
    const std::size_t mark = head.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const std::size_t first = head.find_first_not_of(" \t\r\n", mark);
    if (first == std::string_view::npos) {
        // Blanks mean nothing in any format.
        start.skip = head.size();
        start.line += std::count(head.begin(), head.end(), '\n');
        return start;
    }
    const std::string_view text = head.substr(first);
    const bool isShort = !isEnd && (text.size() < kLongestStart || (text.front() == '{' && text.size() < kFirstLine &&
                                                                    text.find('\n') == std::string_view::npos));
    if (isShort)
        return start;
    // Blanks before the first line belong to nothing, those in front of its text to the line.
    const std::size_t before = head.find_last_of("\r\n", first);
    start.skip = std::max(mark, before == std::string_view::npos ? 0 : before + 1);
    start.line = 1 + std::count(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(start.skip), '\n');
    const bool isStream = start.skip == first && std::any_of(kStreamStarts.begin(), kStreamStarts.end(),
                                                             [text](auto begin) { return text.starts_with(begin); });
    if (isStream)
        start.scanner = std::make_unique<StreamScanner>(sink, start.line);
    else if (text.front() == '[')
        start.scanner = std::make_unique<ValueScanner>(sink, FileFormat::Array, start.line);
    else if (text.front() == '{' && isOpenBrace(text))
        start.scanner = std::make_unique<ValueScanner>(sink, FileFormat::Objects, start.line);
    else
        start.scanner = std::make_unique<LineScanner>(sink, start.line);
    return start;
}

} // namespace grantex
