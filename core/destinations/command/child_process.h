// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/command/command_settings.h"
#include "core/destinations/command/line_splitter.h"
#include "core/destinations/command/program_log.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <functional>
#include <string>

namespace grantex {

/// The user's program: one at a time, restarted as often as wanted. It has a session of its own, no descriptors but the
/// three standard ones, default signals, and dies when the thread that started it does (so also when this process is
/// killed). Nothing here blocks but the destructor, which waits at most twice spec.grace and a second.
/// Lives on one thread; callbacks come from the event loop, never from inside a call.
class ChildProcess
{
public:
    struct End
    {
        bool failedToStart = false;
        bool transient = false; ///< failedToStart: for want of memory or processes
        bool crashed = false;
        int code = 0;     ///< exit code, or the signal's number when it crashed
        std::string what; ///< half a sentence: "ended with exit code 3 (its last words: …)"
    };

    ChildProcess(const CommandSpec& spec, ProgramLog& log);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Starts `program` (absolute). Only when isGone().
    void start(const std::string& program);
    void write(const std::string& bytes);
    void closeInput() { m_process.closeWriteChannel(); }
    /// Closes its input, sends SIGTERM, and SIGKILL after the grace.
    void stop();
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] bool isStopping() const { return m_stopping; }

    std::function<void()> started;
    std::function<void(const std::string&)> line;
    /// It does not take its input any more.
    std::function<void()> inputRefused;
    std::function<void(const End&)> ended;

private:
    void prepare();
    void readLines();
    void readWords();
    void failed(QProcess::ProcessError error);
    void finished(int code, QProcess::ExitStatus status);
    void gone(const End& end);
    void signal(int number);

    const CommandSpec& m_spec;
    ProgramLog& m_log;
    QProcess m_process;
    QTimer m_killTimer;
    LineSplitter m_lines;
    LineSplitter m_words;
    std::string m_lastWords;
    bool m_gone = true;
    bool m_stopping = false;
    QObject m_context; ///< goes first
};

} // namespace grantex
