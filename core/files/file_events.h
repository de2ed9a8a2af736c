// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_index.h"
#include "core/index/event_store.h"

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
class FileEvents
{
public:
    enum class State {
        Reading,
        Complete,
        Failed, ///< nothing more can be read; what was found before stays
        Changed ///< the file was cut off or written anew: what is shown may not be in it any more
    };
    struct Progress
    {
        State state = State::Reading;
        FileFormat format = FileFormat::Unknown;
        std::int64_t events = 0;
        std::int64_t badLines = 0;
        std::int64_t gaps = 0;
        std::uint64_t bytesRead = 0;  ///< of the file as it lies
        std::uint64_t bytesTotal = 0; ///< 0: nobody knows
        std::string trouble;          ///< a sentence, of Failed and Changed
    };

    /// Opens the file ("-": standard input) and begins to index it. `changed` is called on the index thread when
    /// progress() is another, at most some thirty times a second. Fails with a sentence when it cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<FileEvents>> open(const std::string& path,
                                                                  std::function<void()> changed = {});
    ~FileEvents(); ///< ends the thread; readers go on with what was found

    [[nodiscard]] Progress progress() const;
    /// The first bad pieces; progress() counts all.
    [[nodiscard]] std::vector<BadLine> badLines() const;
    /// The events as they are found; it and its readers may outlive this object.
    [[nodiscard]] std::shared_ptr<const EventStore> store() const { return m_store; }

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
