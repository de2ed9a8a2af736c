// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/lane_words.h"

#include "core/destinations/registry.h"
#include "ui/forms/field_names.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::LaneWords)
};

struct TypeRow
{
    std::string_view type;
    const char* name;
};

constexpr std::array types{
    TypeRow{"splunk", "Splunk"},     TypeRow{"datadog", "Datadog"}, TypeRow{"s3", "Amazon S3"},
    TypeRow{"bigquery", "BigQuery"}, TypeRow{"kafka", "Kafka"},     TypeRow{"webhook", "Webhook"},
    TypeRow{"file", "File"},         TypeRow{"command", "Command"},
};

/// What core or a provider says of this lane, its settings named as the window names them.
QString told(const LaneStatus& lane, const std::string& text)
{
    const DestinationSchema* schema = findDestinationSchema(lane.type);
    const QString words = safeCoreText(text, 400);
    return schema == nullptr ? words : withLabels(words, schema->fields);
}

/// `text` and, behind a colon, the reason that the lane knows, if any: "Paused: Splunk is busy (503)".
QString because(const QString& text, const LaneStatus& lane)
{
    QString reason = told(lane, lane.reason);
    while (reason.endsWith(u'.') && !reason.endsWith(u".."_s))
        reason.chop(1); // the sentence goes on
    const QString code = safeText(lane.code, 60);
    if (reason.isEmpty())
        return code.isEmpty() ? text : withColon(text, code);
    // Many a provider repeats its code in its words.
    return withColon(text, code.isEmpty() || reason.contains(code) ? reason : u"%1 (%2)"_s.arg(reason, code));
}

/// "12 s", "3 min", "1 h 5 min": as exact as a person would say it.
QString sinceWords(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const auto seconds = floor<std::chrono::seconds>(std::max(duration, milliseconds::zero()));
    return lengthOfTime(seconds < 1min ? seconds : floor<minutes>(seconds));
}

QString waiting(const LaneStatus& lane, UtcTime now)
{
    const QString state = because(lane.waitingSince ? Words::tr("Waiting %1").arg(sinceWords(now - *lane.waitingSince))
                                                    : Words::tr("Waiting"),
                                  lane);
    if (!lane.nextTryAt || *lane.nextTryAt <= now)
        return Words::tr("%1, trying again now").arg(state);
    return Words::tr("%1, next try in %2").arg(state, countdown(*lane.nextTryAt, now));
}

} // namespace

LaneWords wordsOf(const LaneStatus& lane, UtcTime now)
{
    LaneWords words;
    switch (lane.state) {
    case LaneStatus::State::Off:
        words.text = lane.counters.waiting() > 0 ? Words::tr("Off – what waits is kept") : Words::tr("Off");
        words.icon = u"off"_s;
        return words;
    case LaneStatus::State::Removed:
        words.text = Words::tr("No longer configured");
        words.icon = u"off"_s;
        return words;
    case LaneStatus::State::NotRunning:
        words.text =
            lane.counters.waiting() > 0 ? Words::tr("Not running – what waits is kept") : Words::tr("Not running");
        words.icon = u"off"_s;
        return words;
    case LaneStatus::State::Idle:
        words.text = Words::tr("Up to date");
        words.icon = u"idle"_s;
        words.role = Role::Success;
        return words;
    case LaneStatus::State::Delivering:
        if (lane.waitingSince) { // one more attempt is under way: the trouble is not over yet
            words.text = waiting(lane, now);
            words.icon = u"clock"_s;
            words.role = Role::Warning;
            return words;
        }
        words.text = Words::tr("Delivering");
        words.icon = u"flow"_s;
        words.role = Role::Success;
        return words;
    case LaneStatus::State::Backoff:
    case LaneStatus::State::Throttled:
        words.text = waiting(lane, now);
        words.icon = u"clock"_s;
        words.role = Role::Warning;
        words.canRetry = true;
        return words;
    case LaneStatus::State::Paused:
        words.needsSecret = !lane.missingSecret.empty();
        words.text = words.needsSecret ? Words::tr("Paused: its key is not there. %1").arg(told(lane, lane.reason))
                                       : because(Words::tr("Paused"), lane);
        words.fix = told(lane, lane.remedy);
        words.canBeFixed = !words.needsSecret;
        words.icon = u"warning"_s;
        words.role = Role::Danger;
        words.canRetry = true;
        return words;
    }
    Q_UNREACHABLE();
    return words;
}

QString typeName(const std::string& type)
{
    for (const auto& row : types) {
        if (row.type == type)
            return coreText(std::string_view(row.name));
    }
    return safeText(type, 40);
}

QString typeIcon(const std::string& type)
{
    for (const auto& row : types) {
        if (row.type == type)
            return u"dest-%1"_s.arg(QString::fromLatin1(row.type));
    }
    return u"dest-other"_s;
}

} // namespace grantex
