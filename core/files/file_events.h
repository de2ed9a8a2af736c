// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/opened_events.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace grantex {

struct FileContent;

/// A file of events opened for viewing (FILES.md): NDJSON, a JSON array, an event stream, packed by gzip or not, or
/// standard input. A thread of its own finds the events, which can be read from the first on; afterwards it looks for
/// what is written behind the end. Nothing is imported. Safe from any thread.
class FileEvents final : public OpenedEvents
{
public:
    /// Opens the file ("-": standard input) and begins to index it. `changed` is called on the index thread when
    /// progress() is another, at most some thirty times a second. Fails with a sentence when it cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<FileEvents>> open(const std::string& path,
                                                                  std::function<void()> changed = {});
    ~FileEvents() override; ///< ends the thread; readers go on with what was found

    [[nodiscard]] Progress progress() const override;
    [[nodiscard]] std::vector<BadLine> badLines() const override;
    [[nodiscard]] std::shared_ptr<const EventStore> store() const override { return m_store; }

private:
    FileEvents(std::shared_ptr<FileContent> content, std::function<void()> changed);
    void run();
    void index();
    [[nodiscard]] bool waitForMore(std::uint64_t size);
    void settle(State state, std::string trouble = {});
    void publish(bool isUrgent);
    [[nodiscard]] bool isStopping() const;

    const std::shared_ptr<FileContent> m_content;
    const std::shared_ptr<const EventStore> m_store;
    const std::function<void()> m_changed;
    mutable std::mutex m_mutex; ///< guards what follows, up to the thread
    std::condition_variable m_wake;
    bool m_isStopping = false;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_told{}; ///< the index thread's
    std::thread m_thread;
};

} // namespace grantex
