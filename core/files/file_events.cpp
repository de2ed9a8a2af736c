// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/file_events.h"

#include "core/event/event.h"
#include "core/event/plain_event.h"
#include "core/export/gap_event.h"
#include "core/files/file_store.h"
#include "core/files/stream_scanner.h"

#include <cstring>
#include <exception>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kFirstSlice = 64U * 1024U; ///< soon enough for the first rows
constexpr std::size_t kSlice = 1024U * 1024U;
constexpr auto kBeat = 33ms;
constexpr auto kLookForMore = 500ms;
/// How our own gap objects begin; the bytes are looked at more closely then.
constexpr std::string_view kGapStart = R"({"type":"monitor.gap")";

/// Judges what a scanner finds and collects it for the index.
class Finder final : public ScanSink
{
public:
    bool candidate(const EventPlace& place, std::string_view bytes, std::int64_t line, bool isOpen) override
    {
        const auto known = judge(place, bytes);
        if (!known) {
            if (!isOpen)
                bad({line, place.offset, known.error().message, std::string(bytes.substr(0, kBadLineStart))});
            return false;
        }
        if (bytes.starts_with(kGapStart)) {
            if (auto gap = gapOfEvent(bytes)) {
                gap->after = {static_cast<std::int64_t>(found.events.size())};
                found.gaps.push_back(*std::move(gap));
                return true;
            }
        }
        found.events.push_back(place);
        return true;
    }
    void bad(BadLine piece) override { found.bad.push_back(std::move(piece)); }

    FileIndex::Found found;

private:
    static Result<> judge(const EventPlace& place, std::string_view bytes)
    {
        if (place.offset > FileIndex::kLargestOffset)
            return fail(ErrorCode::Malformed, "Only the first 512 GiB of a file are read.");
        if (!place.isFrame && isPlainEvent(bytes))
            return {};
        const FrameContent frame = place.isFrame ? readFrame(bytes) : FrameContent{{}, std::string(bytes)};
        if (const auto event = parseEvent(frame.data, frame.type); !event)
            return tl::unexpected(event.error());
        return {};
    }
};

/// The bytes at hand: what the scanner has left over, and room behind it.
class Window
{
public:
    /// Where to read to; at least `room` bytes.
    char* roomFor(std::size_t room)
    {
        if (m_bytes.size() < m_size + room + kEventPadding)
            m_bytes.resize(std::max(m_bytes.size() * 2, m_size + room + kEventPadding));
        return m_bytes.data() + m_size;
    }
    void added(std::size_t count)
    {
        m_size += count;
        std::memset(m_bytes.data() + m_size, ' ', kEventPadding);
    }
    void drop(std::size_t count)
    {
        std::memmove(m_bytes.data(), m_bytes.data() + count, m_size - count + kEventPadding);
        m_size -= count;
        m_offset += count;
    }
    [[nodiscard]] std::string_view bytes() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }
    [[nodiscard]] std::uint64_t end() const { return m_offset + m_size; }

private:
    std::vector<char> m_bytes;
    std::size_t m_size = 0;
    std::uint64_t m_offset = 0;
};

} // namespace

Result<std::unique_ptr<FileEvents>> FileEvents::open(const std::string& path, std::function<void()> changed)
{
    auto supply = ByteSupply::open(path);
    if (!supply)
        return tl::unexpected(supply.error());
    return std::unique_ptr<FileEvents>(
        new FileEvents(std::make_shared<FileContent>(*std::move(supply)), std::move(changed)));
}

FileEvents::FileEvents(std::shared_ptr<FileContent> content, std::function<void()> changed)
    : m_content(std::move(content)), m_store(std::make_shared<FileEventStore>(m_content)), m_changed(std::move(changed))
{
    m_thread = std::thread([this] { run(); });
}

FileEvents::~FileEvents()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_content->supply->interrupt();
    m_thread.join();
}

FileEvents::Progress FileEvents::progress() const
{
    const std::lock_guard lock(m_mutex);
    Progress progress = m_progress;
    if (m_content->isChanged && progress.state == State::Complete) {
        progress.state = State::Changed;
        progress.trouble = "The file has been changed since it was opened.";
    }
    return progress;
}

std::vector<BadLine> FileEvents::badLines() const
{
    return m_content->index.badLines();
}

bool FileEvents::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

void FileEvents::run()
{
    try {
        index();
    } catch (const std::exception& error) {
        settle(State::Failed, std::string("The file cannot be read further: ") + error.what() + ".");
    }
}

void FileEvents::index()
{
    ByteSupply& supply = *m_content->supply;
    Finder finder;
    Window window;
    std::unique_ptr<EventScanner> scanner;
    std::size_t room = kFirstSlice;
    while (!isStopping()) {
        const auto count = supply.read(window.roomFor(room), room);
        // What is there is shown before the trouble is told.
        const bool isEnd = !count || *count == 0;
        window.added(count.value_or(0));
        room = kSlice;
        if (!scanner) {
            auto start = detectFormat(window.bytes(), isEnd, finder);
            if (!start)
                return settle(State::Failed, start.error().message + " " + start.error().remedy);
            scanner = std::move(start->scanner);
            if (scanner)
                window.drop(start->skip);
        }
        if (scanner)
            window.drop(scanner->scan(window.bytes(), window.offset(), isEnd));
        m_content->index.add(std::exchange(finder.found, {}));
        {
            const std::lock_guard lock(m_mutex);
            m_progress.format = scanner ? scanner->format() : FileFormat::Unknown;
        }
        if (!count)
            return settle(State::Failed,
                          count.error().message + (count.error().remedy.empty() ? "" : " ") + count.error().remedy);
        publish(false);
        if (!isEnd)
            continue;
        if (isStopping())
            return;
        settle(State::Complete);
        const bool canGrow = supply.isPlain() && (!scanner || scanner->canGrow());
        if (!canGrow || !waitForMore(window.end()))
            return;
    }
}

/// Whether there is more behind `size`; false: the file has changed, or this ends.
bool FileEvents::waitForMore(std::uint64_t size)
{
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, kLookForMore, [this] { return m_isStopping; }))
                return false;
        }
        const std::uint64_t now = m_content->supply->fileSize();
        if (now > size) {
            m_content->index.forgetOpen();
            settle(State::Reading);
            return true;
        }
        if (now < size || m_content->isChanged) {
            m_content->isChanged = true;
            settle(State::Changed, "The file has been changed since it was opened.");
            return false;
        }
    }
}

void FileEvents::settle(State state, std::string trouble)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress.state = state;
        m_progress.trouble = std::move(trouble);
    }
    publish(true);
}

void FileEvents::publish(bool isUrgent)
{
    const auto now = std::chrono::steady_clock::now();
    {
        const std::lock_guard lock(m_mutex);
        m_progress.events = m_content->index.events();
        m_progress.badLines = m_content->index.badCount();
        m_progress.gaps = static_cast<std::int64_t>(m_content->index.gaps().size());
        m_progress.bytesRead = m_content->supply->filePosition();
        m_progress.bytesTotal = m_content->supply->fileSize();
    }
    if (!m_changed || (!isUrgent && now - m_told < kBeat))
        return;
    m_told = now;
    m_changed();
}

} // namespace grantex
