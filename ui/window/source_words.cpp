// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/source_words.h"

#include "ui/text/core_text.h"
#include "ui/text/display.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::SourceWords)
};

using State = SourceStatus::State;

/// A live connection with no byte for this long is suspicious: keep-alives come every 30 s.
constexpr auto quietFor = std::chrono::seconds(45);

QString reasonAndNextTry(const SourceStatus& source, UtcTime now)
{
    QStringList parts;
    QString reason = safeCoreText(source.reason, 300);
    if (reason.endsWith(u'.'))
        reason.chop(1);
    if (!reason.isEmpty())
        parts.append(reason);
    else if (source.httpStatus != 0)
        parts.append(u"HTTP %1"_s.arg(source.httpStatus));
    if (source.nextTryAt)
        parts.append(*source.nextTryAt <= now ? Words::tr("trying again now")
                                              : Words::tr("next try in %1").arg(countdown(*source.nextTryAt, now)));
    return parts.join(u" · "_s);
}

QString liveDetail(const SourceStatus& source, UtcTime now)
{
    if (source.lastByteAt && now - *source.lastByteAt > quietFor)
        return Words::tr("nothing heard for %1").arg(countdown(now, *source.lastByteAt));
    return source.connectedSince ? Words::tr("since %1").arg(localTime(*source.connectedSince)) : QString();
}

SourceWords withoutKey(const SourceStatus& source, SourceWords words)
{
    words.state = Words::tr("Paused: no key");
    words.detail = safeCoreText(source.reason, 300);
    words.emptyHint = words.detail + u' ' + safeCoreText(source.remedy, 400);
    words.role = Role::Danger;
    words.isWanted = true;
    words.canRetry = true;
    words.needsKey = true;
    return words;
}

int rank(State state)
{
    static constexpr std::array order{State::Live,     State::WaitingFirstByte, State::Connecting,
                                      State::Finished, State::WaitingRetry,     State::PausedCredentials,
                                      State::Failed,   State::Stopped,          State::Idle};
    return static_cast<int>(std::find(order.begin(), order.end(), state) - order.begin());
}

} // namespace

SourceWords wordsOf(const SourceStatus& source, UtcTime now)
{
    SourceWords words;
    words.endpoint = safeText(source.endpoint, 300);
    words.isStream = words.endpoint.contains(u"://"_s);
    words.emptyHint = Words::tr("Events appear here as they arrive.");
    switch (source.state) {
    case State::Idle:
    case State::Stopped:
        words.state = words.isStream ? Words::tr("Disconnected") : Words::tr("Closed");
        words.emptyHint = Words::tr("Press Connect to receive events.");
        return words;
    case State::Connecting:
        words.state = words.isStream ? Words::tr("Connecting…") : Words::tr("Opening…");
        words.role = Role::Info;
        words.isWanted = true;
        return words;
    case State::WaitingFirstByte:
        words.state = Words::tr("Connected");
        words.detail = Words::tr("waiting for the first byte…");
        words.emptyHint = Words::tr("Waiting for the first byte: the service may take up to 30 seconds.");
        words.role = Role::Info;
        words.isWanted = true;
        return words;
    case State::Live:
        words.state = words.isStream ? Words::tr("Live") : Words::tr("Reading");
        words.detail = words.isStream ? liveDetail(source, now) : QString();
        words.role = Role::Success;
        words.isWanted = true;
        return words;
    case State::WaitingRetry:
        words.state = Words::tr("No connection");
        words.detail = reasonAndNextTry(source, now);
        words.emptyHint = words.detail;
        words.role = Role::Warning;
        words.isWanted = true;
        words.canRetry = true;
        return words;
    case State::PausedCredentials:
        if (source.isKeyMissing)
            return withoutKey(source, std::move(words));
        words.state = Words::tr("Credentials refused");
        words.detail = reasonAndNextTry(source, now);
        words.emptyHint = Words::tr("Grantex refuses the API key. Put a valid one in place.");
        words.role = Role::Danger;
        words.isWanted = true;
        words.canRetry = true;
        return words;
    case State::Finished:
        words.state = Words::tr("Read to its end");
        words.emptyHint = Words::tr("The file holds no events.");
        words.role = Role::Success;
        return words;
    case State::Failed:
        words.state = Words::tr("Cannot be read");
        words.detail = reasonAndNextTry(source, now);
        words.emptyHint = words.detail;
        words.role = Role::Danger;
        return words;
    }
    Q_UNREACHABLE();
    return words;
}

SourceWords wordsOf(const std::vector<SourceStatus>& sources, UtcTime now)
{
    if (sources.empty()) {
        SourceWords words;
        words.state = Words::tr("No source");
        words.emptyHint = Words::tr("The configuration names no source of events.");
        words.isStream = false;
        return words;
    }
    const auto best = std::min_element(sources.begin(), sources.end(),
                                       [](const auto& a, const auto& b) { return rank(a.state) < rank(b.state); });
    SourceWords words = wordsOf(*best, now);
    if (sources.size() > 1) {
        const auto live = std::count_if(sources.begin(), sources.end(),
                                        [](const SourceStatus& source) { return source.state == State::Live; });
        const QString count = Words::tr("%1 of %2 connections").arg(grouped(live), grouped(std::ssize(sources)));
        words.detail = words.detail.isEmpty() ? count : words.detail + u" · "_s + count;
    }
    return words;
}

} // namespace grantex
