// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/file_store.h"

#include <algorithm>

namespace grantex {

namespace {

/// Consecutive events that are looked at in one go; about as many as one read brings.
constexpr std::int64_t kAtOnce = 2048;

/// The envelope's id without parsing, where it stands first, as the service writes it.
std::optional<std::string_view> leadingId(std::string_view json)
{
    constexpr std::string_view start = R"({"id":")";
    if (!json.starts_with(start))
        return std::nullopt;
    const std::string_view id = json.substr(start.size());
    const std::size_t end = id.find_first_of("\"\\");
    // A second "id" would count, but then the first is not the one that is shown.
    if (end == std::string_view::npos || id[end] == '\\' ||
        json.find(R"("id":)", start.size()) != std::string_view::npos)
        return std::nullopt;
    return id.substr(0, end);
}

/// The file's bytes as they lie; its envelope is parsed only for those who ask for it.
class FileRawScan final : public RawScan
{
public:
    explicit FileRawScan(std::shared_ptr<FileContent> content) : m_content(std::move(content)), m_reader(m_content) {}

    Result<> visit(std::span<const std::int64_t> sequences, const Visit& visit) override
    {
        for (std::size_t at = 0; at < sequences.size();) {
            std::size_t next = at;
            while (next < sequences.size() && sequences[at] - sequences[next] < kAtOnce)
                ++next;
            const auto wanted = sequences.subspan(at, next - at);
            const auto go = backwards(wanted.back(), wanted.front(), false, [&](const RawEvent& event) {
                return !std::binary_search(wanted.rbegin(), wanted.rend(), event.sequence) || visit(event);
            });
            if (!go || !*go)
                return go ? Result<>() : tl::unexpected(go.error());
            at = next;
        }
        return {};
    }

    Result<> visitBefore(Sequence before, std::size_t limit, const Visit& visit) override
    {
        std::int64_t last = std::min(before.value - 1, m_content->index.events());
        const std::int64_t first = std::max<std::int64_t>(1, last - static_cast<std::int64_t>(limit) + 1);
        for (; last >= first; last -= kAtOnce) {
            const auto go = backwards(std::max(first, last - kAtOnce + 1), last, true, visit);
            if (!go || !*go)
                return go ? Result<>() : tl::unexpected(go.error());
        }
        return {};
    }

private:
    struct Piece
    {
        std::int64_t sequence;
        std::string json;
        std::string frameType;
    };

    /// Visits `first` to `last`, the last one first; false: the visitor has ended it.
    Result<bool> backwards(std::int64_t first, std::int64_t last, bool withEnvelope, const Visit& visit)
    {
        std::size_t count = 0;
        const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(0, last - first + 1));
        const auto read = m_reader.visit({first}, wanted, [&](Sequence sequence, auto json, auto frameType) {
            if (count == m_pieces.size())
                m_pieces.emplace_back();
            Piece& piece = m_pieces[count++];
            piece.sequence = sequence.value;
            piece.json.assign(json);
            piece.frameType.assign(frameType);
        });
        if (!read)
            return tl::unexpected(read.error());
        while (count > 0) {
            const Piece& piece = m_pieces[--count];
            RawEvent raw;
            raw.sequence = piece.sequence;
            raw.json = piece.json;
            const auto id = withEnvelope ? std::nullopt : leadingId(piece.json);
            Event event;
            if (id) {
                raw.id = *id;
            } else {
                auto parsed = parseEvent(piece.json, piece.frameType);
                if (!parsed)
                    return fail(ErrorCode::Io, "The file has been changed since it was opened.", "Open it again.");
                event = *std::move(parsed);
                raw.id = event.id;
                raw.type = event.type;
                if (event.createdAt)
                    raw.createdMs = toEpochMillis(*event.createdAt);
                raw.receivedMs = toEpochMillis(event.createdAt.value_or(m_content->supply->changedAt()));
            }
            if (!visit(raw))
                return false;
        }
        return true;
    }

    std::shared_ptr<FileContent> m_content;
    FileReader m_reader;
    std::vector<Piece> m_pieces; ///< their memory is used again
};

} // namespace

Result<std::unique_ptr<EventReader>> FileEventStore::openReader() const
{
    return std::make_unique<FileReader>(m_content);
}

Result<std::unique_ptr<RawScan>> FileEventStore::openRaw() const
{
    return std::make_unique<FileRawScan>(m_content);
}

} // namespace grantex
