// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/merged_store.h"
#include "core/files/opened_events.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace grantex {

class FileEvents;

/// Files and what is shown already as one list in the order of its times, as it is when it is opened (FILES.md). An
/// event that several parts have with the same bytes under the same id is there once. A thread of its own reads the
/// parts; the events are there when all of them are. Safe from any thread.
class MergedEvents final : public OpenedEvents
{
public:
    static constexpr std::size_t kMostParts = 50;
    static constexpr std::size_t kMostEvents = 50'000'000;

    struct Part
    {
        std::string name; ///< for sentences
        std::string path; ///< a file to be opened; empty: `store`, as it stands
        std::shared_ptr<const EventStore> store = nullptr;
    };

    /// `changed` is called on the thread when progress() is another. Fails with a sentence when a part cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<MergedEvents>> open(std::vector<Part> parts,
                                                                    std::function<void()> changed = {});
    ~MergedEvents() override; ///< ends the thread; readers go on

    [[nodiscard]] Progress progress() const override;
    /// With the name of the part in their reasons.
    [[nodiscard]] std::vector<BadLine> badLines() const override;
    [[nodiscard]] std::shared_ptr<const EventStore> store() const override;

private:
    struct Entry;

    MergedEvents(std::vector<Part> parts, std::vector<std::unique_ptr<FileEvents>> files,
                 std::function<void()> changed);
    void run();
    [[nodiscard]] Result<> merge();
    /// False: this ends.
    [[nodiscard]] bool waitForFiles();
    [[nodiscard]] Result<> collect(std::uint32_t part, std::vector<Entry>& entries);
    [[nodiscard]] Result<> leaveOutDuplicates(std::vector<Entry>& entries);
    void takeGaps(const std::vector<Entry>& entries);
    void takeTroubles();
    void tell(const std::function<void(Progress&)>& change);
    [[nodiscard]] bool isStopping() const;

    std::vector<Part> m_parts;
    std::vector<std::unique_ptr<FileEvents>> m_files; ///< of the parts that are files, until they are read
    const std::function<void()> m_changed;
    std::shared_ptr<MergedList> m_making; ///< the thread's
    mutable std::mutex m_mutex;           ///< guards what follows, up to the thread
    std::condition_variable m_wake;
    bool m_isStopping = false;
    Progress m_progress;
    std::vector<BadLine> m_bad;
    std::shared_ptr<const EventStore> m_store;
    std::thread m_thread;
};

} // namespace grantex
