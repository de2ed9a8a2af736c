// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/merged_events.h"

#include "core/files/file_events.h"
#include "core/files/stoppable_sort.h"

#include <algorithm>
#include <exception>
#include <functional>
#include <numeric>
#include <tuple>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto kBeat = 33ms;
constexpr std::size_t kAtOnce = 4096;
/// So many different events under one id are compared with each other; a stranger chose the ids.
constexpr std::size_t kMostCompared = 8;

} // namespace

struct MergedEvents::Entry
{
    std::int64_t timeMs = 0;
    std::int64_t sequence = 0;
    std::size_t id = 0; ///< its hash; 0: the event has none
    std::uint32_t part = 0;
    bool isLeftOut = false;
};

Result<std::unique_ptr<MergedEvents>> MergedEvents::open(std::vector<Part> parts, std::function<void()> changed)
{
    if (parts.size() > kMostParts)
        return fail(ErrorCode::Usage, "At most " + std::to_string(kMostParts) + " files can be merged into one list.");
    std::vector<std::unique_ptr<FileEvents>> files;
    for (Part& part : parts) {
        if (part.path.empty())
            continue;
        auto file = FileEvents::open(part.path);
        if (!file)
            return tl::unexpected(file.error());
        part.store = (*file)->store();
        files.push_back(*std::move(file));
    }
    return std::unique_ptr<MergedEvents>(new MergedEvents(std::move(parts), std::move(files), std::move(changed)));
}

MergedEvents::MergedEvents(std::vector<Part> parts, std::vector<std::unique_ptr<FileEvents>> files,
                           std::function<void()> changed)
    : m_parts(std::move(parts)), m_files(std::move(files)), m_changed(std::move(changed)),
      m_making(std::make_shared<MergedList>()), m_store(std::make_shared<MergedStore>(std::make_shared<MergedList>()))
{
    m_thread = std::thread([this] { run(); });
}

MergedEvents::~MergedEvents()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

OpenedEvents::Progress MergedEvents::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

std::vector<BadLine> MergedEvents::badLines() const
{
    const std::lock_guard lock(m_mutex);
    return m_bad;
}

std::shared_ptr<const EventStore> MergedEvents::store() const
{
    const std::lock_guard lock(m_mutex);
    return m_store;
}

bool MergedEvents::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

void MergedEvents::tell(const std::function<void(Progress&)>& change)
{
    {
        const std::lock_guard lock(m_mutex);
        change(m_progress);
    }
    if (m_changed)
        m_changed();
}

void MergedEvents::run()
{
    Result<> merged;
    try {
        merged = merge();
    } catch (const std::exception& error) {
        merged = fail(ErrorCode::Internal, std::string("The files cannot be merged: ") + error.what() + ".");
    }
    if (!merged)
        tell([&merged](Progress& progress) {
            progress.state = State::Failed;
            progress.trouble = merged.error().message;
        });
}

Result<> MergedEvents::merge()
{
    if (!waitForFiles())
        return {};
    std::vector<Entry> entries;
    for (std::uint32_t part = 0; part < m_parts.size(); ++part) {
        if (auto collected = collect(part, entries); !collected)
            return collected;
    }
    const auto isEarlier = [](const Entry& one, const Entry& other) {
        return std::tie(one.timeMs, one.part, one.sequence) < std::tie(other.timeMs, other.part, other.sequence);
    };
    if (!stoppableSort(entries, isEarlier, [this] { return isStopping(); }))
        return {};
    if (auto done = leaveOutDuplicates(entries); !done)
        return done;
    if (isStopping())
        return {};
    std::erase_if(entries, [](const Entry& entry) { return entry.isLeftOut; });
    m_making->places.reserve(entries.size());
    for (const Entry& entry : entries)
        m_making->places.push_back({entry.sequence, entry.part});
    for (const Part& part : m_parts)
        m_making->parts.push_back(part.store);
    takeGaps(entries);
    takeTroubles();
    m_files.clear(); // their events stay readable
    tell([this](Progress& progress) {
        progress.state = State::Complete;
        progress.events = std::ssize(m_making->places);
        progress.gaps = std::ssize(m_making->gaps);
        m_store = std::make_shared<MergedStore>(std::move(m_making));
    });
    return {};
}

bool MergedEvents::waitForFiles()
{
    Progress told;
    for (;;) {
        Progress sum;
        bool isReading = false;
        for (const auto& file : m_files) {
            const Progress one = file->progress();
            isReading = isReading || one.state == State::Reading;
            sum.bytesRead += one.bytesRead;
            sum.bytesTotal += one.bytesTotal;
        }
        if (sum.bytesRead != told.bytesRead || sum.bytesTotal != told.bytesTotal) {
            told = sum;
            tell([&sum](Progress& progress) {
                progress.bytesRead = sum.bytesRead;
                progress.bytesTotal = sum.bytesTotal;
            });
        }
        std::unique_lock lock(m_mutex);
        if (m_isStopping || !isReading)
            return !m_isStopping;
        m_wake.wait_for(lock, kBeat, [this] { return m_isStopping; });
    }
}

Result<> MergedEvents::collect(std::uint32_t part, std::vector<Entry>& entries)
{
    const auto reader = m_parts[part].store->openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    // What is live goes on growing meanwhile: the list is of this moment.
    const auto last = (*reader)->last();
    if (!last)
        return tl::unexpected(last.error());
    for (Sequence after{0}; after < *last && !isStopping();) {
        const auto events = (*reader)->readAfter(after, kAtOnce);
        if (!events)
            return tl::unexpected(events.error());
        if (events->empty())
            return {};
        if (entries.size() + events->size() > kMostEvents)
            return fail(ErrorCode::NoRoom, "More than " + std::to_string(kMostEvents) + " events cannot be merged.");
        for (const StoredEvent& event : *events) {
            if (event.sequence > *last)
                return {};
            Entry entry;
            entry.timeMs = toEpochMillis(event.event.createdAt.value_or(event.receivedAt));
            entry.sequence = event.sequence.value;
            entry.id = event.event.id.empty() ? 0 : std::hash<std::string>()(event.event.id);
            entry.part = part;
            entries.push_back(entry);
        }
        after = events->back().sequence;
    }
    return {};
}

Result<> MergedEvents::leaveOutDuplicates(std::vector<Entry>& entries)
{
    std::vector<std::unique_ptr<EventReader>> readers;
    for (const Part& part : m_parts) {
        auto reader = part.store->openReader();
        if (!reader)
            return tl::unexpected(reader.error());
        readers.push_back(*std::move(reader));
    }
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Those with the same id stand together, the earliest first.
    const auto isBefore = [&entries](std::size_t one, std::size_t other) {
        return std::tie(entries[one].id, one) < std::tie(entries[other].id, other);
    };
    if (!stoppableSort(order, isBefore, [this] { return isStopping(); }))
        return {};
    std::int64_t duplicates = 0;
    std::int64_t conflicts = 0;
    for (std::size_t at = 0; at < order.size() && !isStopping();) {
        std::size_t next = at + 1;
        while (next < order.size() && entries[order[next]].id == entries[order[at]].id)
            ++next;
        std::vector<StoredEvent> kept;
        const bool isAlone = next == at + 1 || entries[order[at]].id == 0;
        for (std::size_t same = at; !isAlone && same < next; ++same) {
            Entry& entry = entries[order[same]];
            auto event = readers[entry.part]->read({entry.sequence});
            if (!event)
                continue; // gone meanwhile: it is shown as such
            const auto& id = event->event.id;
            const auto twin = std::ranges::find_if(kept, [&](const StoredEvent& other) {
                return other.event.id == id && other.event.json == event->event.json;
            });
            entry.isLeftOut = twin != kept.end();
            if (entry.isLeftOut)
                ++duplicates;
            else if (std::ranges::any_of(kept, [&id](const StoredEvent& other) { return other.event.id == id; }))
                ++conflicts;
            if (!entry.isLeftOut && kept.size() < kMostCompared)
                kept.push_back(*std::move(event));
        }
        at = next;
    }
    const std::lock_guard lock(m_mutex);
    m_progress.duplicates = duplicates;
    m_progress.conflicts = conflicts;
    return {};
}

void MergedEvents::takeGaps(const std::vector<Entry>& entries)
{
    for (const Part& part : m_parts) {
        const auto reader = part.store->openReader();
        const auto gaps = reader ? (*reader)->gaps() : Result<std::vector<Gap>>();
        for (Gap gap : gaps.value_or(std::vector<Gap>())) {
            const auto behind = std::ranges::upper_bound(entries, toEpochMillis(gap.from), {}, &Entry::timeMs);
            gap.after = {behind - entries.begin()};
            m_making->gaps.push_back(std::move(gap));
        }
    }
    std::ranges::stable_sort(m_making->gaps, {}, &Gap::from);
    std::int64_t id = 0;
    for (Gap& gap : m_making->gaps)
        gap.id = ++id;
}

void MergedEvents::takeTroubles()
{
    std::size_t at = 0;
    for (const Part& part : m_parts) {
        if (part.path.empty())
            continue;
        const FileEvents& file = *m_files[at++];
        const Progress one = file.progress();
        auto bad = file.badLines();
        const std::lock_guard lock(m_mutex);
        m_progress.badLines += one.badLines;
        for (BadLine& line : bad) {
            if (m_bad.size() == FileIndex::kMostBadLines)
                break;
            line.reason = part.name + ": " + line.reason;
            m_bad.push_back(std::move(line));
        }
        if (!one.trouble.empty() && m_progress.trouble.empty())
            m_progress.trouble = part.name + ": " + one.trouble;
    }
}

} // namespace grantex
