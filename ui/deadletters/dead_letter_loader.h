// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/dead_letters.h"

#include <QObject>
#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace grantex {

/// Reads dead letters on a thread of its own. A newer request makes an older one's answer void. GUI thread.
class DeadLetterLoader final : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        std::vector<StoredDeadLetter>
            letters; ///< newest first; their bytes only where a single one was asked for; of an edit else the first
        std::int64_t total = 0; ///< there are, also those beyond kMost
        std::string problem;    ///< why nothing could be read, or empty
    };
    static constexpr std::size_t kMost = 5000;

    explicit DeadLetterLoader(std::string directory, QObject* parent = nullptr);
    ~DeadLetterLoader() override; ///< ends the reading and waits for it

    void load(const DeadLetterQuery& query);

Q_SIGNALS:
    void loaded(const grantex::DeadLetterLoader::Found& found);

private:
    void stop();
    [[nodiscard]] Found read(const DeadLetterQuery& query, int request) const;

    std::string m_directory;
    std::thread m_thread;
    std::atomic<int> m_request = 0; ///< the newest; a thread with another number gives up
};

} // namespace grantex
