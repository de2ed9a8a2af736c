// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/file_source.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace grantex {

namespace {

using State = SourceStatus::State;

constexpr std::size_t kSlice = 1024U * 1024U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::array<std::string_view, 5> kStreamStarts{"data:", ":", "event:", "id:", "retry:"};
constexpr std::size_t kLongestStart = 6;

bool isRegular(int file)
{
    using FileFacts = struct stat;
    FileFacts about{};
    return ::fstat(file, &about) == 0 && S_ISREG(about.st_mode);
}

} // namespace

FileSource::FileSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock)
    : m_listener(listener), m_clock(clock), m_path(settings.path),
      m_maxEventBytes(static_cast<std::size_t>(settings.maxEventBytes))
{
    m_status.endpoint = m_path == "-" ? "standard input" : m_path;
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &FileSource::readSlice);
}

FileSource::~FileSource()
{
    close();
}

void FileSource::start()
{
    if (m_file >= 0)
        return;
    m_owned = m_path != "-";
    // Not blocking: opening a pipe that nobody writes to would hold up the thread.
    m_file = m_owned ? ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK) : STDIN_FILENO;
    if (m_file < 0)
        return failed(errno);
    m_slice.resize(kSlice);
    m_head.clear();
    m_stream.reset();
    m_lines.reset();
    m_status.connectedSince = m_clock.utcNow();
    setState(State::Live);
    if (isRegular(m_file))
        return m_turn.start();
    m_readable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &FileSource::readSlice);
}

void FileSource::stop()
{
    close();
    setState(State::Stopped);
}

void FileSource::reconnectNow()
{
    if (m_status.state == State::Failed)
        start();
}

void FileSource::readSlice()
{
    const ssize_t count = ::read(m_file, m_slice.data(), m_slice.size());
    if (count < 0) {
        if (errno != EINTR && errno != EAGAIN)
            failed(errno);
        return;
    }
    m_at = m_clock.utcNow();
    if (count == 0)
        return end();
    m_status.lastByteAt = m_at;
    feed({m_slice.data(), static_cast<std::size_t>(count)});
    m_listener.burstEnded();
}

void FileSource::feed(std::string_view bytes)
{
    if (m_stream)
        return m_stream->feed(bytes);
    if (m_lines)
        return m_lines->feed(bytes);
    m_head.append(bytes);
    if (detect(false))
        feed(std::exchange(m_head, {}));
}

/// Chooses the format by the first line that is not empty; false: more bytes are needed.
bool FileSource::detect(bool atEnd)
{
    std::string_view head = m_head;
    if (!atEnd && head.size() < kByteOrderMark.size() && kByteOrderMark.starts_with(head))
        return false;
    const bool marked = head.starts_with(kByteOrderMark);
    head.remove_prefix(marked ? kByteOrderMark.size() : 0);
    const std::size_t text = head.find_first_not_of(" \t\r\n");
    // Empty lines mean nothing in either format, so that any number of them is passed over.
    const std::size_t line = head.find_last_of("\r\n", text);
    const std::string_view first = head.substr(line == std::string_view::npos ? 0 : line + 1);
    m_head.erase(0, m_head.size() - first.size());
    const bool blankSoFar = text == std::string_view::npos;
    if (!atEnd && m_head.size() <= m_maxEventBytes && (blankSoFar || m_head.size() < kLongestStart))
        return false;
    const bool stream = std::any_of(kStreamStarts.begin(), kStreamStarts.end(),
                                    [this](std::string_view start) { return m_head.starts_with(start); });
    SseSink& sink = *this;
    if (stream)
        m_stream = std::make_unique<SseParser>(sink, m_maxEventBytes);
    else
        m_lines = std::make_unique<LineSplitter>(
            LineSplitter::Hooks{[this](std::string_view json) { take(json, {}); },
                                [this](std::size_t bytes) { m_listener.oversized(bytes, m_at); }},
            m_maxEventBytes);
    return true;
}

void FileSource::end()
{
    if (!m_stream && !m_lines && detect(true))
        feed(std::exchange(m_head, {}));
    if (m_lines)
        m_lines->finish();
    m_listener.burstEnded();
    close();
    setState(State::Finished);
}

void FileSource::failed(int error)
{
    close();
    setState(State::Failed, m_status.endpoint + " cannot be read: " + std::strerror(error) + ".");
}

void FileSource::close()
{
    m_turn.stop();
    if (m_readable) {
        m_readable->setEnabled(false);
        // Not deleted at once: this may run inside its signal.
        m_readable.release()->deleteLater();
    }
    if (m_file >= 0 && m_owned)
        ::close(m_file);
    m_file = -1;
}

void FileSource::setState(State state, std::string reason)
{
    m_status.state = state;
    m_status.reason = std::move(reason);
    if (state != State::Live)
        m_status.connectedSince.reset();
    m_listener.statusChanged(m_status);
}

void FileSource::take(std::string_view json, std::string_view frameType)
{
    auto event = parseEvent(json, frameType);
    if (event)
        m_listener.received(*std::move(event), m_at);
    else
        m_listener.malformed(std::string(json), event.error().message, m_at);
}

void FileSource::sseEvent(std::string_view type, std::string_view data)
{
    take(data, type);
}

void FileSource::sseOversized(std::size_t bytes)
{
    m_listener.oversized(bytes, m_at);
}

} // namespace grantex
