// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/command/child_process.h"
#include "core/destinations/command/command_answers.h"
#include "core/net/message.h"

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <deque>

namespace grantex {

/// Names of requests, and of the headers that tell how a program failed. Between encode(), transport and interpret().
namespace command {
inline constexpr const char* kDeliver = "DELIVER"; ///< headers: one an event, its sequence and its id (or nothing)
inline constexpr const char* kFind = "FIND";       ///< probe: is there such a program?
inline constexpr const char* kStart = "START";     ///< probe: does it start?
inline constexpr const char* kStay = "STAY";       ///< probe: does it stay without input?
inline constexpr const char* kEnd = "END"; ///< probe: does it end when its input does? Body: "ended" or "killed"
inline constexpr const char* kExitCode = "Exit-Code";
inline constexpr const char* kDeaths = "Deaths";   ///< so often in a row it died over this batch's first open event
inline constexpr const char* kFailure = "Failure"; ///< "garbage" or "fork"
} // namespace command

/// Carries batches to a program that is started with the first of them and kept, and collects its answers: the body of
/// a response is the lines that answered the batch's events, in their order, also when it is no Answered one. What
/// happens when the program ends, is silent or talks nonsense is the table of COMMAND.md. Never blocks but at its end,
/// see ChildProcess.
class CommandTransport final : public Transport
{
public:
    /// So many lines in a row that answer nothing while answers are owed: the program speaks another language.
    static constexpr int kMostStrays = 100;

    explicit CommandTransport(CommandSpec spec);
    ~CommandTransport() override;
    CommandTransport(const CommandTransport&) = delete;
    CommandTransport& operator=(const CommandTransport&) = delete;

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override;

private:
    struct Pending
    {
        Request request;
        std::function<void(Response)> done;
        CommandAnswerBook book;
        std::string lines;
        bool written = false;
    };
    using Done = std::function<void(Response)>;

    void pump();
    void startProgram();
    void probe(const std::string& method, Done done);
    void answerProbe(Response response);
    [[nodiscard]] Response probeFailure() const;
    void lineCame(const std::string& line);
    void stray(const std::string& line);
    void checkSilence();
    void silent();
    void inputRefused();
    void programEnded(const ChildProcess::End& end);
    void countDeath(const ChildProcess::End& end);
    void failAll(const Response& failure);
    void finish(Pending pending, Response response);

    const CommandSpec m_spec;
    SystemClock m_clock;
    ProgramLog m_log;
    ChildProcess m_child;
    CommandAnswerReader m_reader;
    std::deque<Pending> m_pending;
    std::string m_suspect; ///< sequence of the event that was open first when the program died last
    int m_deaths = 0;      ///< how often in a row
    MonoTime m_lastAnswer{};
    int m_strays = 0;
    bool m_understood = false; ///< the program has given an answer since it was started
    ChildProcess::End m_lastEnd;
    std::string m_lastStray;
    std::string m_probeMethod; ///< of the probe under way; empty: none
    Done m_probeDone;
    QTimer m_pumpTimer;
    QTimer m_silenceTimer;
    QTimer m_refusedTimer;
    QTimer m_probeTimer;
    QObject m_context; ///< goes first
};

} // namespace grantex
