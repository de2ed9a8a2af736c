// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/owner_link.h"

#include "core/journal/journal_summary.h"
#include "core/pipeline/control_client.h"

#include <utility>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIntervalMs = 1000;
/// Short: the next look comes in a second anyway, and ending the program waits for a call under way.
constexpr Millis kPatience{1500};
constexpr Millis kPatienceForWishes{3000};

} // namespace

QString sentence(const Error& error)
{
    return QString::fromStdString(error.message + (error.remedy.empty() ? "" : " " + error.remedy));
}

QJsonObject laneRequest(const QString& command, const LaneId& lane)
{
    return {{u"command"_s, command}, {u"destination"_s, QString::fromStdString(lane.value)}};
}

std::vector<LaneStatus> lanesWithoutOwner(const JournalSummary& summary)
{
    std::vector<LaneStatus> lanes;
    for (const auto& record : summary.lanes) {
        if (record.isOver())
            continue;
        LaneStatus status;
        status.id = record.id;
        status.name = record.name;
        status.type = record.type;
        status.state = LaneStatus::State::NotRunning;
        if (record.removed)
            status.state = LaneStatus::State::Removed;
        else if (!record.enabled)
            status.state = LaneStatus::State::Off;
        status.counters = record.counters;
        lanes.push_back(std::move(status));
    }
    return lanes;
}

OwnerLink::OwnerLink(std::string journalDirectory) : m_directory(std::move(journalDirectory)), m_second(this)
{
    m_second.setInterval(kIntervalMs);
    connect(&m_second, &QTimer::timeout, this, &OwnerLink::ask);
}

void OwnerLink::start()
{
    m_second.start();
    ask();
}

void OwnerLink::ask()
{
    const auto answer = ControlClient::call(m_directory, {{u"command"_s, u"status"_s}}, kPatience);
    if (answer) {
        m_silent = false;
        m_toldGone = false;
        Q_EMIT told(ownerStatusFrom(*answer));
    } else if (answer.error().code == ErrorCode::NotFound) {
        m_silent = false;
        if (!std::exchange(m_toldGone, true))
            Q_EMIT gone(lanesWithoutOwner(readJournalSummary(m_directory).value_or(JournalSummary())));
    } else if (!std::exchange(m_silent, true)) {
        // It is there: what it told last stays until it answers again or is gone.
        Q_EMIT failed(sentence(answer.error()));
    }
}

void OwnerLink::send(const QJsonObject& request, const Decided& decided)
{
    const auto answer = ControlClient::call(m_directory, request, kPatienceForWishes);
    if (decided)
        decided(answer);
    else if (!answer)
        Q_EMIT failed(sentence(answer.error()));
    ask();
}

} // namespace grantex
