// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/merged_store.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace grantex {

namespace {

/// Events of a part that stand so near to each other are read in one go.
constexpr std::int64_t kNear = 16;

class MergedReader final : public EventReader
{
public:
    MergedReader(std::shared_ptr<const MergedList> list, std::vector<std::unique_ptr<EventReader>> readers)
        : m_list(std::move(list)), m_readers(std::move(readers))
    {
    }

    Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override
    {
        std::vector<StoredEvent> all;
        std::int64_t first = std::max<std::int64_t>(after.value, 0) + 1;
        while (all.size() < limit && first <= size()) {
            const auto count =
                std::min<std::int64_t>(static_cast<std::int64_t>(limit - all.size()), size() - first + 1);
            auto some = readRange(first, count);
            if (!some)
                return some;
            std::move(some->begin(), some->end(), std::back_inserter(all));
            first += count;
        }
        return all;
    }

    Result<std::vector<StoredEvent>> readBefore(Sequence before, std::size_t limit) override
    {
        std::vector<StoredEvent> all;
        std::int64_t last = std::min(before.value - 1, size());
        while (all.size() < limit && last >= 1) {
            const auto count = std::min<std::int64_t>(static_cast<std::int64_t>(limit - all.size()), last);
            auto some = readRange(last - count + 1, count);
            if (!some)
                return some;
            std::move(all.begin(), all.end(), std::back_inserter(*some));
            all = *std::move(some);
            last -= count;
        }
        return all;
    }

    Result<StoredEvent> read(Sequence sequence) override
    {
        if (sequence.value < 1 || sequence.value > size())
            return fail(ErrorCode::NotFound, "There is no such event.");
        auto events = readRange(sequence.value, 1);
        if (!events)
            return tl::unexpected(events.error());
        if (events->empty())
            return fail(ErrorCode::NotFound, "This event is no longer where it was merged from.");
        return std::move(events->front());
    }

    Result<Sequence> last() override { return Sequence{size()}; }
    Result<std::vector<Gap>> gaps() override { return m_list->gaps; }

private:
    [[nodiscard]] std::int64_t size() const { return std::ssize(m_list->places); }

    Result<std::vector<StoredEvent>> readRange(std::int64_t first, std::int64_t count)
    {
        std::vector<std::optional<StoredEvent>> found(static_cast<std::size_t>(count));
        for (std::uint32_t part = 0; part < m_readers.size(); ++part) {
            m_wanted.clear();
            for (std::int64_t at = 0; at < count; ++at) {
                const MergedPlace& place = m_list->places[static_cast<std::size_t>(first - 1 + at)];
                if (place.part == part)
                    m_wanted.push_back({place.sequence, static_cast<std::size_t>(at)});
            }
            std::ranges::sort(m_wanted, {}, &Wanted::sequence);
            if (auto read = readPart(*m_readers[part], found); !read)
                return tl::unexpected(read.error());
        }
        std::vector<StoredEvent> events;
        events.reserve(found.size());
        for (std::size_t at = 0; at < found.size(); ++at) {
            if (!found[at])
                continue;
            events.push_back(*std::move(found[at]));
            events.back().sequence = {first + static_cast<std::int64_t>(at)};
        }
        return events;
    }

    Result<> readPart(EventReader& reader, std::vector<std::optional<StoredEvent>>& found)
    {
        for (std::size_t at = 0; at < m_wanted.size();) {
            std::size_t next = at + 1;
            while (next < m_wanted.size() && m_wanted[next].sequence - m_wanted[next - 1].sequence <= kNear)
                ++next;
            const std::int64_t from = m_wanted[at].sequence;
            const std::int64_t to = m_wanted[next - 1].sequence;
            auto events = reader.readAfter({from - 1}, static_cast<std::size_t>(to - from + 1));
            if (!events)
                return tl::unexpected(events.error());
            auto event = events->begin();
            for (; at < next; ++at) {
                while (event != events->end() && event->sequence.value < m_wanted[at].sequence)
                    ++event;
                if (event != events->end() && event->sequence.value == m_wanted[at].sequence)
                    found[m_wanted[at].place] = std::move(*event);
            }
        }
        return {};
    }

    struct Wanted
    {
        std::int64_t sequence;
        std::size_t place; ///< in what is being read
    };

    std::shared_ptr<const MergedList> m_list;
    std::vector<std::unique_ptr<EventReader>> m_readers;
    std::vector<Wanted> m_wanted; ///< its memory is used again
};

} // namespace

Result<std::unique_ptr<EventReader>> MergedStore::openReader() const
{
    std::vector<std::unique_ptr<EventReader>> readers;
    for (const auto& part : m_list->parts) {
        auto reader = part->openReader();
        if (!reader)
            return tl::unexpected(reader.error());
        readers.push_back(*std::move(reader));
    }
    return std::make_unique<MergedReader>(m_list, std::move(readers));
}

} // namespace grantex
