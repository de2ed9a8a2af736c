// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/control_status.h"

#include "core/base/time_text.h"

#include <QJsonArray>
#include <array>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLaneStates{"off",       "idle",   "delivering", "backoff",
                                 "throttled", "paused", "removed",    "not-running"};
constexpr std::array kSourceStates{"idle",     "connecting",    "waiting-first-byte",
                                   "live",     "waiting-retry", "paused-credentials",
                                   "finished", "failed",        "stopped"};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QJsonValue time(const std::optional<UtcTime>& value)
{
    return value ? QJsonValue(text(formatIso8601(*value))) : QJsonValue();
}

std::optional<UtcTime> timeIn(const QJsonObject& json, QLatin1StringView key)
{
    return parseIso8601(json.value(key).toString().toStdString());
}

std::string textIn(const QJsonObject& json, QLatin1StringView key)
{
    return json.value(key).toString().toStdString();
}

template <typename State, std::size_t Count>
State stateIn(const QJsonObject& json, const std::array<const char*, Count>& words)
{
    const std::string word = textIn(json, "state"_L1);
    for (std::size_t i = 0; i < Count; ++i) {
        if (word == words[i])
            return static_cast<State>(i);
    }
    return State{};
}

QJsonObject toJson(const SourceStatus& source)
{
    return {{u"endpoint"_s, text(source.endpoint)},     {u"state"_s, QLatin1StringView(stateWord(source.state))},
            {u"reason"_s, text(source.reason)},         {u"httpStatus"_s, source.httpStatus},
            {u"nextTryAt"_s, time(source.nextTryAt)},   {u"connectedSince"_s, time(source.connectedSince)},
            {u"lastByteAt"_s, time(source.lastByteAt)}, {u"keyMissing"_s, source.isKeyMissing},
            {u"remedy"_s, text(source.remedy)}};
}

QJsonObject toJson(const LaneStatus& lane)
{
    const LaneCounters& counters = lane.counters;
    return {{u"id"_s, text(lane.id.value)},
            {u"name"_s, text(lane.name)},
            {u"type"_s, text(lane.type)},
            {u"state"_s, QLatin1StringView(stateWord(lane.state))},
            {u"code"_s, text(lane.code)},
            {u"reason"_s, text(lane.reason)},
            {u"remedy"_s, text(lane.remedy)},
            {u"missingSecret"_s, text(lane.missingSecret)},
            {u"waitingSince"_s, time(lane.waitingSince)},
            {u"nextTryAt"_s, time(lane.nextTryAt)},
            {u"lastAttemptAt"_s, time(lane.lastAttemptAt)},
            {u"oldestWaitingAt"_s, time(lane.oldestWaitingAt)},
            {u"matched"_s, static_cast<qint64>(counters.matched)},
            {u"delivered"_s, static_cast<qint64>(counters.delivered)},
            {u"waiting"_s, static_cast<qint64>(counters.waiting())},
            {u"deadLettered"_s, static_cast<qint64>(counters.deadLettered)},
            {u"dropped"_s, static_cast<qint64>(counters.dropped)}};
}

SourceStatus sourceFrom(const QJsonObject& json)
{
    SourceStatus source;
    source.endpoint = textIn(json, "endpoint"_L1);
    source.state = stateIn<SourceStatus::State>(json, kSourceStates);
    source.reason = textIn(json, "reason"_L1);
    source.httpStatus = json.value("httpStatus"_L1).toInt();
    source.nextTryAt = timeIn(json, "nextTryAt"_L1);
    source.connectedSince = timeIn(json, "connectedSince"_L1);
    source.lastByteAt = timeIn(json, "lastByteAt"_L1);
    source.isKeyMissing = json.value("keyMissing"_L1).toBool();
    source.remedy = textIn(json, "remedy"_L1);
    return source;
}

LaneStatus laneFrom(const QJsonObject& json)
{
    LaneStatus lane;
    lane.id = {textIn(json, "id"_L1)};
    lane.name = textIn(json, "name"_L1);
    lane.type = textIn(json, "type"_L1);
    lane.state = stateIn<LaneStatus::State>(json, kLaneStates);
    lane.code = textIn(json, "code"_L1);
    lane.reason = textIn(json, "reason"_L1);
    lane.remedy = textIn(json, "remedy"_L1);
    lane.missingSecret = textIn(json, "missingSecret"_L1);
    lane.waitingSince = timeIn(json, "waitingSince"_L1);
    lane.nextTryAt = timeIn(json, "nextTryAt"_L1);
    lane.lastAttemptAt = timeIn(json, "lastAttemptAt"_L1);
    lane.oldestWaitingAt = timeIn(json, "oldestWaitingAt"_L1);
    lane.counters = {json.value("matched"_L1).toInteger(), json.value("delivered"_L1).toInteger(),
                     json.value("deadLettered"_L1).toInteger(), json.value("dropped"_L1).toInteger()};
    return lane;
}

} // namespace

const char* stateWord(LaneStatus::State state)
{
    return kLaneStates.at(static_cast<std::size_t>(state));
}

const char* stateWord(SourceStatus::State state)
{
    return kSourceStates.at(static_cast<std::size_t>(state));
}

QJsonObject toJson(const OwnerStatus& status)
{
    QJsonArray sources;
    for (const auto& source : status.sources)
        sources.append(toJson(source));
    QJsonArray lanes;
    for (const auto& lane : status.lanes)
        lanes.append(toJson(lane));
    const JournalCounters& counters = status.counters;
    return {{u"program"_s, text(status.program)},
            {u"pid"_s, static_cast<qint64>(status.pid)},
            {u"configuration"_s, text(status.configuration)},
            {u"since"_s, time(status.since)},
            {u"sources"_s, sources},
            {u"destinations"_s, lanes},
            {u"journal"_s,
             QJsonObject{{u"last"_s, static_cast<qint64>(counters.last.value)},
                         {u"received"_s, static_cast<qint64>(counters.received)},
                         {u"duplicates"_s, static_cast<qint64>(counters.duplicates)},
                         {u"conflicts"_s, static_cast<qint64>(counters.conflicts)},
                         {u"malformed"_s, static_cast<qint64>(counters.malformed)},
                         {u"salvages"_s, static_cast<qint64>(counters.salvages)},
                         {u"storageDropped"_s, static_cast<qint64>(counters.storageDropped)},
                         {u"sizeBytes"_s, static_cast<qint64>(counters.sizeBytes)},
                         {u"maxBytes"_s, static_cast<qint64>(counters.maxBytes)},
                         {u"fullInMs"_s, counters.fullIn ? QJsonValue(qint64{counters.fullIn->count()}) : QJsonValue()},
                         {u"heldBytes"_s, static_cast<qint64>(counters.heldBytes)},
                         {u"refusing"_s, counters.refusing},
                         {u"dropping"_s, counters.dropping}}},
            {u"gaps"_s,
             QJsonObject{{u"count"_s, static_cast<qint64>(status.gaps)}, {u"openSince"_s, time(status.openGapSince)}}}};
}

OwnerStatus ownerStatusFrom(const QJsonObject& json)
{
    OwnerStatus status;
    status.program = textIn(json, "program"_L1);
    status.pid = json.value("pid"_L1).toInteger();
    status.configuration = textIn(json, "configuration"_L1);
    status.since = timeIn(json, "since"_L1).value_or(UtcTime());
    for (const auto source : json.value("sources"_L1).toArray())
        status.sources.push_back(sourceFrom(source.toObject()));
    for (const auto lane : json.value("destinations"_L1).toArray())
        status.lanes.push_back(laneFrom(lane.toObject()));
    const QJsonObject journal = json.value("journal"_L1).toObject();
    JournalCounters& counters = status.counters;
    for (const auto& [value, key] :
         {std::pair(&counters.last.value, "last"_L1), std::pair(&counters.received, "received"_L1),
          std::pair(&counters.duplicates, "duplicates"_L1), std::pair(&counters.conflicts, "conflicts"_L1),
          std::pair(&counters.malformed, "malformed"_L1), std::pair(&counters.storageDropped, "storageDropped"_L1),
          std::pair(&counters.salvages, "salvages"_L1), std::pair(&counters.sizeBytes, "sizeBytes"_L1),
          std::pair(&counters.maxBytes, "maxBytes"_L1), std::pair(&counters.heldBytes, "heldBytes"_L1)})
        *value = journal.value(key).toInteger();
    if (const QJsonValue fullIn = journal.value("fullInMs"_L1); fullIn.isDouble())
        counters.fullIn = Millis(fullIn.toInteger());
    counters.refusing = journal.value("refusing"_L1).toBool();
    counters.dropping = journal.value("dropping"_L1).toBool();
    const QJsonObject gaps = json.value("gaps"_L1).toObject();
    status.gaps = gaps.value("count"_L1).toInteger();
    status.openGapSince = timeIn(gaps, "openSince"_L1);
    return status;
}

} // namespace grantex
