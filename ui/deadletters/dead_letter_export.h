// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/dead_letters.h"

#include <QObject>
#include <atomic>
#include <string>
#include <thread>

namespace grantex {

/// Writes dead letters into a file, one event a line, on a thread of its own. The file is there whole or not at all.
/// GUI thread.
class DeadLetterExport final : public QObject
{
    Q_OBJECT
public:
    explicit DeadLetterExport(std::string directory, QObject* parent = nullptr);
    ~DeadLetterExport() override; ///< gives up what is under way and waits for it

    /// `expected`: how many there were when it was asked for.
    void start(const DeadLetterQuery& query, const QString& path, std::int64_t expected);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// `problem` is empty when the file is there.
    void finished(qint64 written, const QString& problem);

private:
    struct Outcome
    {
        std::int64_t written = 0;
        QString problem;
    };
    [[nodiscard]] Outcome write(const DeadLetterQuery& query, const QString& path, std::int64_t expected) const;

    std::string m_directory;
    std::thread m_thread;
    std::atomic<bool> m_isUnwanted = false;
    bool m_isRunning = false;
};

} // namespace grantex
