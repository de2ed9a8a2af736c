// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/dead_letters.h"

#include <QObject>
#include <atomic>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace grantex {

/// Reads dead letters on a thread of its own. A newer request makes an older one's answer void. GUI thread, which never
/// waits for the reading.
class DeadLetterLoader final : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        std::vector<StoredDeadLetter>
            letters; ///< newest first; their bytes only where a single one was asked for; of an edit else the first
        std::vector<DeadLetterCount> counts; ///< of all there are, also those beyond kMost; not for a single one
        std::string problem;                 ///< why nothing could be read, or empty
        [[nodiscard]] std::int64_t total() const;
    };
    static constexpr std::size_t kMost = 5000;

    explicit DeadLetterLoader(std::string directory, QObject* parent = nullptr);
    ~DeadLetterLoader() override; ///< ends the reading and waits for it

    /// One letter with its bytes.
    void loadOne(std::int64_t id);
    /// The newest of a destination (name or id; empty: of all), and that of `wanted` wherever it stands.
    void loadNewest(const std::string& destination, Sequence wanted = {});

Q_SIGNALS:
    void loaded(const grantex::DeadLetterLoader::Found& found);

private:
    struct Asked
    {
        std::string destination;
        Sequence wanted;
        std::int64_t one = 0; ///< only this, with its bytes
    };
    void load(const Asked& asked);
    void read(const Asked& asked, int request);
    [[nodiscard]] Found find(const Asked& asked, int request) const;

    std::string m_directory;
    std::thread m_thread;
    std::optional<Asked> m_next; ///< to be read when what is being read is given up
    bool m_isReading = false;
    std::atomic<int> m_request = 0; ///< the newest; a thread with another number gives up
};

} // namespace grantex
