// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/child_process.h"

#include "core/destinations/common/judge.h"

#include <QProcessEnvironment>
#include <algorithm>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace grantex {

namespace {

constexpr int kAfterKillMs = 1000;

void closeOnExec()
{
    constexpr unsigned kFirst = 3;
    if (::close_range(kFirst, ~0U, CLOSE_RANGE_CLOEXEC) == 0)
        return;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    constexpr rlim_t kEnough = 65'536;
    const auto end = static_cast<int>(std::min(limit.rlim_cur, kEnough));
    for (int fd = kFirst; fd < end; ++fd)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
}

/// Between fork and exec: only what is safe in a copy of a process with threads.
void becomeChild(pid_t parent)
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (::getppid() != parent)
        ::_exit(1);
    for (int number = 1; number < NSIG; ++number)
        std::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    closeOnExec();
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

ChildProcess::ChildProcess(const CommandSpec& spec, ProgramLog& log) : m_spec(spec), m_log(log)
{
    m_killTimer.setSingleShot(true);
    QObject::connect(&m_killTimer, &QTimer::timeout, &m_context, [this] { signal(SIGKILL); });
    QObject::connect(&m_process, &QProcess::started, &m_context, [this] {
        if (started)
            started();
    });
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_context, [this] { readLines(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_context, [this] { readWords(); });
    // Queued: both may be told from inside start() or write().
    QObject::connect(
        &m_process, &QProcess::errorOccurred, &m_context, [this](QProcess::ProcessError error) { failed(error); },
        Qt::QueuedConnection);
    QObject::connect(
        &m_process, &QProcess::finished, &m_context,
        [this](int code, QProcess::ExitStatus status) { finished(code, status); }, Qt::QueuedConnection);
    prepare();
}

void ChildProcess::prepare()
{
    QProcessEnvironment environment;
    for (const auto& [name, value] : m_spec.environment)
        environment.insert(text(name), text(value));
    for (const auto& [name, secret] : m_spec.secrets)
        environment.insert(text(name), text(std::string(secret.reveal())));
    if (environment.isEmpty())
        environment.insert(QStringLiteral("PATH"), QString()); // an empty one would mean ours
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(text(m_spec.directory));
    m_process.setChildProcessModifier([parent = ::getpid()] { becomeChild(parent); });
}

ChildProcess::~ChildProcess()
{
    line = nullptr;
    started = inputRefused = nullptr;
    ended = nullptr;
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto grace = static_cast<int>(m_spec.grace.count());
    m_process.closeWriteChannel();
    if (m_stopping || !m_process.waitForFinished(grace)) {
        signal(SIGTERM);
        if (!m_process.waitForFinished(grace)) {
            signal(SIGKILL);
            m_process.waitForFinished(kAfterKillMs);
        }
    }
    readWords();
}

void ChildProcess::start(const std::string& program)
{
    m_gone = m_stopping = false;
    m_lines = m_words = {};
    m_lastWords.clear();
    QStringList arguments;
    for (auto it = m_spec.argv.begin() + 1; it != m_spec.argv.end(); ++it)
        arguments << text(*it);
    m_process.start(text(program), arguments);
}

void ChildProcess::write(const std::string& bytes)
{
    m_process.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void ChildProcess::stop()
{
    if (m_gone || std::exchange(m_stopping, true))
        return;
    m_process.closeWriteChannel();
    signal(SIGTERM);
    m_killTimer.start(static_cast<int>(m_spec.grace.count()));
}

/// To the whole session: a script's own children hold its pipes too.
void ChildProcess::signal(int number)
{
    const auto pid = static_cast<pid_t>(m_process.processId());
    if (pid > 0 && ::kill(-pid, number) != 0)
        ::kill(pid, number);
}

void ChildProcess::readLines()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    m_lines.add({bytes.constData(), static_cast<std::size_t>(bytes.size())}, [this](const std::string& one) {
        if (line)
            line(one);
    });
}

void ChildProcess::readWords()
{
    const QByteArray bytes = m_process.readAllStandardError();
    const auto take = [this](const std::string& words) {
        if (words.find_first_not_of(" \t") == std::string::npos)
            return;
        m_lastWords = words;
        m_log.foreign("stderr", words);
    };
    m_words.add({bytes.constData(), static_cast<std::size_t>(bytes.size())}, take);
    if (m_process.state() == QProcess::NotRunning)
        m_words.finish(take);
}

void ChildProcess::failed(QProcess::ProcessError error)
{
    if (error == QProcess::WriteError && !m_gone && !m_stopping && inputRefused)
        inputRefused();
    if (error != QProcess::FailedToStart)
        return; // a crash is told by finished()
    const std::string words = m_process.errorString().toStdString();
    gone({.failedToStart = true,
          .transient = words.find("fork") != std::string::npos,
          .what = "could not be started: " + words});
}

void ChildProcess::finished(int code, QProcess::ExitStatus status)
{
    readLines();
    // Whole but for its line end: still an answer.
    m_lines.finish([this](const std::string& one) {
        if (line)
            line(one);
    });
    readWords();
    const bool crashed = status == QProcess::CrashExit;
    std::string what = crashed ? "was ended by signal " + std::to_string(code) + " (" + ::strsignal(code) + ")"
                               : "ended with exit code " + std::to_string(code);
    if (!m_lastWords.empty())
        what += "; its last words: " + presentable(m_lastWords);
    gone({.crashed = crashed, .code = code, .what = std::move(what)});
}

void ChildProcess::gone(const End& end)
{
    m_killTimer.stop();
    m_gone = true;
    m_stopping = false;
    if (ended)
        ended(end);
}

} // namespace grantex
