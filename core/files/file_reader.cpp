// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/file_reader.h"

#include "core/files/stream_scanner.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <unistd.h>

namespace grantex {

namespace {

/// Read in one go; a longer event stands alone.
constexpr std::uint64_t kSpan = 1024U * 1024U;

} // namespace

Result<std::vector<StoredEvent>> FileReader::readAfter(Sequence after, std::size_t limit)
{
    return readFrom(std::max<std::int64_t>(after.value, 0) + 1, limit);
}

Result<std::vector<StoredEvent>> FileReader::readBefore(Sequence before, std::size_t limit)
{
    const std::int64_t last = std::min(before.value - 1, m_content->index.events());
    const std::int64_t first = std::max<std::int64_t>(1, last - static_cast<std::int64_t>(limit) + 1);
    if (last < first)
        return std::vector<StoredEvent>();
    return readFrom(first, static_cast<std::size_t>(last - first + 1));
}

Result<StoredEvent> FileReader::read(Sequence sequence)
{
    auto events = readFrom(sequence.value, 1);
    if (!events)
        return tl::unexpected(events.error());
    if (sequence.value < 1 || events->empty())
        return fail(ErrorCode::NotFound, "The file holds no such event.");
    return std::move(events->front());
}

Result<Sequence> FileReader::last()
{
    return Sequence{m_content->index.events()};
}

Result<std::vector<Gap>> FileReader::gaps()
{
    return m_content->index.gaps();
}

Result<std::vector<StoredEvent>> FileReader::readFrom(std::int64_t first, std::size_t count)
{
    std::vector<StoredEvent> events;
    bool isReadable = true;
    const auto done = visit({first}, count, [&](Sequence sequence, std::string_view json, std::string_view frameType) {
        auto event = parseEvent(json, frameType);
        isReadable = isReadable && event.has_value();
        if (!isReadable)
            return;
        const UtcTime at = event->createdAt.value_or(m_content->supply->changedAt());
        events.push_back({sequence, at, *std::move(event)});
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!isReadable)
        return changed();
    return events;
}

Result<> FileReader::visit(Sequence first, std::size_t count, const Visit& visit)
{
    const auto places = m_content->index.places(first.value, count);
    std::int64_t sequence = std::max<std::int64_t>(first.value, 1);
    for (std::size_t at = 0; at < places.size();) {
        const std::uint64_t begin = places[at].offset;
        std::size_t next = at + 1;
        while (next < places.size() && places[next].offset + places[next].size - begin <= kSpan)
            ++next;
        if (auto read = fill(begin, places[next - 1].offset + places[next - 1].size - begin); !read)
            return read;
        for (; at < next; ++at) {
            const std::string_view bytes = std::string_view(m_bytes).substr(places[at].offset - begin, places[at].size);
            if (places[at].isFrame) {
                const FrameContent frame = readFrame(bytes);
                visit({sequence++}, frame.data, frame.type);
            } else {
                visit({sequence++}, bytes, {});
            }
        }
    }
    return {};
}

Result<> FileReader::fill(std::uint64_t offset, std::size_t size)
{
    m_bytes.resize(size);
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count = ::pread(m_content->supply->descriptor(), m_bytes.data() + done, size - done,
                                      static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(ErrorCode::Io, std::string("The file cannot be read any more: ") + std::strerror(errno) + ".");
        if (count == 0)
            return changed();
        done += static_cast<std::size_t>(count);
    }
    return {};
}

tl::unexpected<Error> FileReader::changed()
{
    m_content->isChanged = true;
    return fail(ErrorCode::Io, "The file has been changed since it was opened.", "Open it again.");
}

} // namespace grantex
