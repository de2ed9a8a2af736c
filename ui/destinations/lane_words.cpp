// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/lane_words.h"

#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"

#include <QCoreApplication>
#include <array>

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

/// `text` and, behind a colon, the reason that the lane knows, if any: "Paused: Splunk is busy (503)".
QString because(const QString& text, const LaneStatus& lane)
{
    const QString reason = safeCoreText(lane.reason, 400);
    const QString code = safeText(lane.code, 60);
    if (reason.isEmpty())
        return code.isEmpty() ? text : withColon(text, code);
    // Many a provider repeats its code in its words.
    return withColon(text, code.isEmpty() || reason.contains(code) ? reason : u"%1 (%2)"_s.arg(reason, code));
}

QString waiting(const LaneStatus& lane, UtcTime now)
{
    if (!lane.nextTryAt || *lane.nextTryAt <= now)
        return Words::tr("Trying again");
    return Words::tr("Waiting %1").arg(countdown(*lane.nextTryAt, now));
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
        words.text = Words::tr("Delivering");
        words.icon = u"flow"_s;
        words.role = Role::Success;
        return words;
    case LaneStatus::State::Backoff:
    case LaneStatus::State::Throttled:
        words.text = because(waiting(lane, now), lane);
        words.icon = u"clock"_s;
        words.role = Role::Warning;
        words.canRetry = true;
        return words;
    case LaneStatus::State::Paused:
        words.needsSecret = !lane.missingSecret.empty();
        words.text = words.needsSecret
                         ? Words::tr("Paused: its key is not there. %1").arg(safeCoreText(lane.reason, 400))
                         : because(Words::tr("Paused"), lane);
        words.fix = safeCoreText(lane.remedy, 400);
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
