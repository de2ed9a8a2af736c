// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/control_commands.h"

#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <functional>
#include <map>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

struct Call
{
    Pipeline& pipeline;
    const QJsonObject& request;
    UtcTime startedAt;
};
using Reply = ControlServer::Reply;
using Command = std::function<void(const Call&, const Reply&)>;

/// A command that knows its answer at once.
Command atOnce(std::function<Result<QJsonObject>(const Call&)> command)
{
    return [command = std::move(command)](const Call& call, const Reply& reply) { reply(command(call)); };
}

/// The lane that the request names by id or by name.
Result<LaneId> laneOf(const Call& call)
{
    const std::string wanted = call.request.value("destination"_L1).toString().toStdString();
    const auto lanes = call.pipeline.lanes();
    for (const bool byId : {true, false}) {
        const auto it = std::find_if(lanes.begin(), lanes.end(), [&](const LaneStatus& lane) {
            return (byId ? lane.id.value : lane.name) == wanted;
        });
        if (it != lanes.end())
            return it->id;
    }
    std::string known;
    for (const auto& lane : lanes)
        known += (known.empty() ? "" : ", ") + lane.name;
    return fail(ErrorCode::NotFound, "There is no destination \"" + wanted + "\".",
                known.empty() ? "No destination is configured." : "There are: " + known + ".");
}

/// The same, of what is still configured.
Result<LaneId> configuredLaneOf(const Call& call)
{
    auto lane = laneOf(call);
    if (!lane)
        return lane;
    for (const auto& status : call.pipeline.lanes()) {
        if (status.id == *lane && status.state == LaneStatus::State::Removed)
            return fail(ErrorCode::Usage, "The destination \"" + status.name + "\" is no longer configured.",
                        "Put it back and reload, or discard it (discard-lane).");
    }
    return lane;
}

Command onLane(void (*act)(Pipeline&, const LaneId&))
{
    return atOnce([act](const Call& call) -> Result<QJsonObject> {
        const auto lane = configuredLaneOf(call);
        if (!lane)
            return tl::unexpected(lane.error());
        act(call.pipeline, *lane);
        return QJsonObject();
    });
}

/// One step through all of a lane's letters; the answer says where the next one begins.
void stepThroughLetters(Pipeline::DeadLetterChange change, const Call& call, const LaneId& lane, const Reply& reply)
{
    const std::int64_t upTo = call.request.value("upTo"_L1).toInteger();
    if (upTo <= 0 || call.request.contains("ids"_L1) || call.request.contains("with"_L1))
        return reply(fail(ErrorCode::Usage, "`all` goes with `upTo`, the largest id that is meant, and without `ids`.",
                          "Send `upTo`, or name the ids."));
    const Pipeline::DeadLetterSpan span{{call.request.value("after"_L1).toInteger()}, upTo};
    call.pipeline.changeDeadLetters(change, lane, span, [reply](const Result<Pipeline::DeadLetterStep>& step) {
        if (!step)
            return reply(tl::unexpected(step.error()));
        QJsonObject answer{{QStringLiteral("count"), static_cast<qint64>(step->count)}};
        if (!step->isLast)
            answer.insert(QStringLiteral("after"), static_cast<qint64>(step->last.value));
        reply(answer);
    });
}

Command onDeadLetters(Pipeline::DeadLetterChange change)
{
    return [change](const Call& call, const Reply& reply) {
        const auto lane = laneOf(call);
        if (!lane)
            return reply(tl::unexpected(lane.error()));
        if (call.request.value("all"_L1).toBool())
            return stepThroughLetters(change, call, *lane, reply);
        std::vector<std::int64_t> ids;
        for (const auto id : call.request.value("ids"_L1).toArray())
            ids.push_back(id.toInteger());
        const QJsonValue with = call.request.value("with"_L1);
        // What is not understood must not pass for a request without it.
        if (!with.isUndefined() && (change != Pipeline::DeadLetterChange::Retry || !with.isString()))
            return reply(fail(ErrorCode::Usage, "`with` is the text of the event to be sent, and goes with a retry.",
                              "Send a text, or leave `with` out."));
        if (with.isString()) {
            if (ids.size() != 1)
                return reply(fail(ErrorCode::Usage, "An edit is of one dead letter.", "Name one id."));
            return call.pipeline.retryEdited(*lane, ids.front(), with.toString().toStdString(),
                                             [reply](const Result<>& done) {
                                                 if (!done)
                                                     return reply(tl::unexpected(done.error()));
                                                 reply(QJsonObject{{QStringLiteral("count"), 1}});
                                             });
        }
        call.pipeline.changeDeadLetters(change, *lane, ids, [reply](const Result<std::int64_t>& done) {
            if (!done)
                return reply(tl::unexpected(done.error()));
            reply(QJsonObject{{QStringLiteral("count"), static_cast<qint64>(*done)}});
        });
    };
}

void replay(const Call& call, const Reply& reply)
{
    const auto lane = configuredLaneOf(call);
    if (!lane)
        return reply(tl::unexpected(lane.error()));
    const auto number = [&](QLatin1StringView key) -> std::optional<Sequence> {
        const auto value = call.request.value(key).toVariant().toLongLong();
        return value > 0 ? std::optional(Sequence{value}) : std::nullopt;
    };
    const auto time = [&](QLatin1StringView key) {
        return parseIso8601(call.request.value(key).toString().toStdString());
    };
    ReplayRequest request{*lane,
                          number("from"_L1),
                          number("to"_L1),
                          time("since"_L1),
                          time("until"_L1),
                          call.request.value("filter"_L1).toString().toStdString()};
    if (!request.from && !request.to && !request.since && !request.until && request.filter.empty())
        return reply(fail(ErrorCode::Usage, "replay needs a range.", "Give from and to, since and until, or filter."));
    call.pipeline.startReplay(request, [reply](const Result<LaneId>& replay) {
        if (!replay)
            return reply(tl::unexpected(replay.error()));
        reply(QJsonObject{{QStringLiteral("replay"), QString::fromStdString(replay->value)}});
    });
}

/// Tells in numbers what went.
void discardLane(const Call& call, const Reply& reply)
{
    const auto lane = laneOf(call);
    if (!lane)
        return reply(tl::unexpected(lane.error()));
    LaneCounters counters;
    for (const auto& status : call.pipeline.lanes()) {
        if (status.id == *lane)
            counters = status.counters;
    }
    call.pipeline.discardLane(*lane, [reply, counters](const Result<>& done) {
        if (!done)
            return reply(tl::unexpected(done.error()));
        reply(QJsonObject{{QStringLiteral("waiting"), static_cast<qint64>(counters.waiting())},
                          {QStringLiteral("deadLettered"), static_cast<qint64>(counters.deadLettered)}});
    });
}

Result<QJsonObject> reload(const Call& call)
{
    const auto changes = call.pipeline.reload();
    if (!changes)
        return tl::unexpected(changes.error());
    QJsonArray told;
    for (const auto& change : *changes)
        told.append(QString::fromStdString(change));
    return QJsonObject{{QStringLiteral("changes"), told}};
}

const std::map<std::string, Command>& commands()
{
    static const std::map<std::string, Command> all{
        {"status", atOnce([](const Call& call) -> Result<QJsonObject> {
             return toJson(statusOf(call.pipeline, call.startedAt));
         })},
        {"retry", onLane([](Pipeline& pipeline, const LaneId& lane) { pipeline.retryNow(lane); })},
        {"enable", onLane([](Pipeline& pipeline, const LaneId& lane) { pipeline.setDestinationEnabled(lane, true); })},
        {"disable",
         onLane([](Pipeline& pipeline, const LaneId& lane) { pipeline.setDestinationEnabled(lane, false); })},
        {"from-now", onLane([](Pipeline& pipeline, const LaneId& lane) { pipeline.startFromNow(lane); })},
        {"replay", replay},
        {"dead-letters-retry", onDeadLetters(Pipeline::DeadLetterChange::Retry)},
        {"dead-letters-drop", onDeadLetters(Pipeline::DeadLetterChange::Drop)},
        {"discard-lane", discardLane},
        {"reload", atOnce(reload)},
        {"reconnect", atOnce([](const Call& call) -> Result<QJsonObject> {
             call.pipeline.reconnectNow();
             return QJsonObject();
         })},
    };
    return all;
}

} // namespace

OwnerStatus statusOf(const Pipeline& pipeline, UtcTime startedAt)
{
    OwnerStatus status;
    status.program = QCoreApplication::applicationName().toStdString();
    status.pid = QCoreApplication::applicationPid();
    status.configuration = pipeline.config().file;
    status.since = startedAt;
    status.sources = pipeline.sources();
    status.lanes = pipeline.lanes();
    status.counters = pipeline.counters();
    const auto gaps = pipeline.gaps();
    status.gaps = static_cast<std::int64_t>(gaps.size());
    for (const auto& gap : gaps) {
        if (!gap.to)
            status.openGapSince = gap.from;
    }
    return status;
}

void runControlCommand(Pipeline& pipeline, const QJsonObject& request, UtcTime startedAt, const Reply& reply)
{
    const std::string name = request.value("command"_L1).toString().toStdString();
    const auto command = commands().find(name);
    if (command == commands().end())
        return reply(fail(ErrorCode::Usage, "There is no command \"" + name + "\".",
                          "Use the same release of all programs on this journal."));
    command->second({pipeline, request, startedAt}, reply);
}

} // namespace grantex
