// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/command_transport.h"

#include "core/base/time_text.h"
#include "core/destinations/command/find_program.h"
#include "core/destinations/common/judge.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace grantex {

namespace {

constexpr Millis kStays{1000};        ///< who lives so long without input will wait for some
constexpr int kTemporaryFailure = 75; ///< EX_TEMPFAIL: the program says itself that no event is to blame

Response responseOf(Response::Kind kind, std::string message, std::string remedy = {}, int systemError = 0)
{
    Response response;
    response.kind = kind;
    response.message = std::move(message);
    response.remedy = std::move(remedy);
    response.systemError = systemError;
    return response;
}

Response answered(std::string body)
{
    Response response;
    response.kind = Response::Kind::Answered;
    response.body = std::move(body);
    return response;
}

std::vector<std::string> idsOf(const Request& request)
{
    std::vector<std::string> ids;
    ids.reserve(request.headers.size());
    for (const auto& header : request.headers)
        ids.push_back(header.value);
    return ids;
}

Response failureOf(const ChildProcess::End& end)
{
    Response response = responseOf(Response::Kind::Interrupted, "The program " + end.what + ".");
    if (end.failedToStart) {
        response.kind = Response::Kind::LocalFailure;
        response.systemError = ENOEXEC;
        response.remedy = "Run the command by hand as this program's user.";
        if (end.transient)
            response.headers.push_back({command::kFailure, "fork"});
    } else if (!end.crashed) {
        response.headers.push_back({command::kExitCode, std::to_string(end.code)});
    }
    return response;
}

} // namespace

CommandTransport::CommandTransport(CommandSpec spec)
    : m_spec(std::move(spec)), m_log(m_spec.name, m_clock), m_child(m_spec, m_log)
{
    for (QTimer* timer : {&m_pumpTimer, &m_silenceTimer, &m_refusedTimer, &m_probeTimer})
        timer->setSingleShot(true);
    QObject::connect(&m_pumpTimer, &QTimer::timeout, &m_context, [this] { pump(); });
    QObject::connect(&m_silenceTimer, &QTimer::timeout, &m_context, [this] { checkSilence(); });
    QObject::connect(&m_refusedTimer, &QTimer::timeout, &m_context, [this] {
        failAll(responseOf(Response::Kind::Interrupted,
                           "The program closed its standard input before it had answered, and stayed."));
        m_child.stop();
    });
    QObject::connect(&m_probeTimer, &QTimer::timeout, &m_context, [this] {
        const bool stayed = m_probeMethod == command::kStay;
        if (!stayed)
            m_child.stop();
        answerProbe(answered(stayed ? "alive" : "killed"));
    });
    m_child.line = [this](const std::string& line) { lineCame(line); };
    m_child.inputRefused = [this] { inputRefused(); };
    m_child.ended = [this](const ChildProcess::End& end) { programEnded(end); };
    m_child.started = [this] {
        if (m_probeMethod == command::kStart)
            answerProbe(answered("started"));
    };
}

CommandTransport::~CommandTransport() = default;

void CommandTransport::send(Request request, Done done)
{
    if (request.method != command::kDeliver) {
        // Never from inside send().
        QTimer::singleShot(0, &m_context, [this, method = request.method, done = std::move(done)]() mutable {
            probe(method, std::move(done));
        });
        return;
    }
    auto ids = idsOf(request);
    m_pending.push_back({std::move(request), std::move(done), CommandAnswerBook(ids), {}, false});
    m_pumpTimer.start(0);
}

/// Starts the program if need be and hands it what it has not got yet. Its pipe may be full: what does not fit stays
/// here, and no more comes than the lane has open batches.
void CommandTransport::pump()
{
    if (m_pending.empty() || m_child.isStopping())
        return;
    if (m_child.isGone())
        startProgram();
    if (m_child.isGone())
        return;
    for (auto& pending : m_pending) {
        if (pending.written)
            continue;
        m_child.write(pending.request.body);
        pending.request.body.clear();
        pending.written = true;
    }
    if (!m_silenceTimer.isActive() && !m_pending.empty()) {
        m_lastAnswer = m_clock.monoNow();
        m_silenceTimer.start(m_pending.front().request.timeout);
    }
}

void CommandTransport::startProgram()
{
    const auto found = findProgram(m_spec);
    if (const auto* failure = std::get_if<Response>(&found))
        return failAll(*failure);
    m_strays = 0;
    m_understood = false;
    m_child.start(std::get<std::string>(found));
}

void CommandTransport::lineCame(const std::string& line)
{
    const auto answer = m_reader.read(line);
    if (!answer)
        return stray(line);
    for (auto it = m_pending.begin(); it != m_pending.end(); ++it) {
        if (!it->written || !it->book.take(answer->id))
            continue;
        it->lines += line + '\n';
        m_strays = 0;
        m_understood = true;
        m_lastAnswer = m_clock.monoNow(); // to start the timer anew for each line would cost more than the line
        if (it->book.isComplete()) {
            Pending complete = std::move(*it);
            m_pending.erase(it);
            if (m_pending.empty())
                m_silenceTimer.stop();
            finish(std::move(complete), answered({}));
        }
        return;
    }
    stray(line);
}

void CommandTransport::stray(const std::string& line)
{
    m_log.foreign("a line that answers nothing", line);
    m_lastStray = presentable(line);
    const bool owed = std::any_of(m_pending.begin(), m_pending.end(), [](const auto& p) { return p.written; });
    if (!owed || ++m_strays < kMostStrays)
        return;
    silent();
}

void CommandTransport::checkSilence()
{
    if (m_pending.empty())
        return;
    const auto rest = m_lastAnswer + m_pending.front().request.timeout - m_clock.monoNow();
    if (rest > Millis(0))
        m_silenceTimer.start(std::chrono::ceil<Millis>(rest));
    else
        silent();
}

/// Nothing useful came for too long, or too much that is not. What it still has is unknown, so it is ended before the
/// same events are sent again.
void CommandTransport::silent()
{
    const Millis timeout = m_pending.empty() ? Millis(0) : m_pending.front().request.timeout;
    Response failure;
    if (m_strays >= kMostStrays || (m_strays > 0 && !m_understood)) {
        failure = responseOf(Response::Kind::LocalFailure,
                             "The program writes lines that are no answers to the events it was given. The last: " +
                                 m_lastStray,
                             R"(Let it write {"id": "…", "ok": true} for each event, and everything else to standard )"
                             "error.",
                             EBADMSG);
        failure.headers.push_back({command::kFailure, "garbage"});
    } else {
        failure = responseOf(Response::Kind::TimedOut,
                             "The program answered nothing within " + formatDuration(timeout) + ".");
    }
    m_child.stop();
    failAll(failure);
}

void CommandTransport::inputRefused()
{
    // It may still answer what it has read.
    if (!m_refusedTimer.isActive())
        m_refusedTimer.start(m_spec.grace);
}

void CommandTransport::programEnded(const ChildProcess::End& end)
{
    m_refusedTimer.stop();
    m_lastEnd = end;
    if (!m_probeMethod.empty()) {
        const bool wanted = m_probeMethod == command::kEnd && !end.failedToStart;
        answerProbe(wanted ? answered("ended") : probeFailure());
        return;
    }
    const bool owed = std::any_of(m_pending.begin(), m_pending.end(), [](const auto& p) { return p.written; });
    if (owed || end.failedToStart) {
        countDeath(end);
        m_log.own("The program " + end.what + ". It is started again with the next attempt.");
        failAll(failureOf(end));
    }
    if (!m_pending.empty())
        m_pumpTimer.start(0);
}

Response CommandTransport::probeFailure() const
{
    Response response = failureOf(m_lastEnd);
    if (response.remedy.empty())
        response.remedy = "Run the command by hand: it must wait for lines on standard input.";
    return response;
}

void CommandTransport::countDeath(const ChildProcess::End& end)
{
    if (m_pending.empty() || end.failedToStart || (!end.crashed && end.code == kTemporaryFailure))
        return;
    const Pending& first = m_pending.front();
    const std::string& sequence = first.request.headers.at(first.book.firstOpen()).name;
    m_deaths = sequence == m_suspect ? m_deaths + 1 : 1;
    m_suspect = sequence;
}

/// Everything that was sent so far ends like this, and keeps the answers it already has.
void CommandTransport::failAll(const Response& failure)
{
    m_silenceTimer.stop();
    m_refusedTimer.stop();
    auto ended = std::exchange(m_pending, {});
    bool first = true;
    for (auto& pending : ended) {
        Response response = failure;
        if (std::exchange(first, false) && failure.kind == Response::Kind::Interrupted && m_deaths > 0 &&
            pending.request.headers.at(pending.book.firstOpen()).name == m_suspect)
            response.headers.push_back({command::kDeaths, std::to_string(m_deaths)});
        finish(std::move(pending), std::move(response));
    }
}

void CommandTransport::finish(Pending pending, Response response)
{
    response.body = std::move(pending.lines);
    // Queued: a lane may send the next batch, or go, from inside.
    QTimer::singleShot(0, &m_context, [done = std::move(pending.done), response = std::move(response)]() mutable {
        done(std::move(response));
    });
}

void CommandTransport::cancelAll()
{
    // Its answers to what is given up now would be taken for answers to the next attempt.
    m_child.stop();
    failAll(responseOf(Response::Kind::Cancelled, "The program was ended before it had answered."));
    if (m_probeDone)
        answerProbe(responseOf(Response::Kind::Cancelled, "The test was ended."));
}

void CommandTransport::probe(const std::string& method, Done done)
{
    m_probeMethod = method;
    m_probeDone = std::move(done);
    const auto found = findProgram(m_spec);
    if (const auto* failure = std::get_if<Response>(&found))
        return answerProbe(*failure);
    const auto& program = std::get<std::string>(found);
    if (method == command::kFind)
        return answerProbe(answered(program));
    if (method == command::kStart)
        return m_child.start(program);
    if (m_child.isGone())
        return answerProbe(method == command::kEnd ? answered("ended") : probeFailure());
    if (method == command::kEnd)
        m_child.closeInput();
    m_probeTimer.start(method == command::kEnd ? m_spec.grace : kStays);
}

void CommandTransport::answerProbe(Response response)
{
    m_probeTimer.stop();
    m_probeMethod.clear();
    if (const auto done = std::exchange(m_probeDone, nullptr))
        done(std::move(response));
}

} // namespace grantex
