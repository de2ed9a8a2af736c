// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_center.h"

#include "core/event/fields.h"
#include "ui/events/summary.h"
#include "ui/text/display.h"

#include <QDateTime>
#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

UtcTime now()
{
    return fromEpochMillis(QDateTime::currentMSecsSinceEpoch());
}

/// As the table tells the event, and of which grant; the engine's own words are for logs.
QString wordsOf(const StoredEvent& event)
{
    const QString summary = summaryOf(event.event.type, event.event.json);
    const QString sentence = summary.isEmpty() ? safeText(event.event.type, 120) : summary;
    const std::string grant = readFields(event.event.json).grantId;
    return grant.empty() ? sentence : u"%1 · %2"_s.arg(sentence, safeText(grant, 60));
}

/// More at once (a replayed backlog, a rule that matches everything) would only bury the desktop.
constexpr std::size_t kMostAtOnce = 3;

} // namespace

AlertCenter::AlertCenter(std::string rulesFile, QObject* parent)
    : QObject(parent), m_rulesFile(std::move(rulesFile)), m_watch(m_engine)
{
    if (m_rulesFile.empty())
        return;
    if (auto rules = loadAlertRules(m_rulesFile))
        m_engine.setRules(std::move(*rules));
    else
        m_problem = rules.error().message + " " + rules.error().remedy;
}

Result<> AlertCenter::setRules(std::vector<AlertRule> rules)
{
    if (auto checked = checkAlertRules(rules); !checked)
        return checked;
    if (!m_rulesFile.empty()) {
        if (auto saved = saveAlertRules(m_rulesFile, rules); !saved)
            return saved;
    }
    m_engine.setRules(std::move(rules));
    return {};
}

void AlertCenter::takeEvents(const EventBlock& events)
{
    if (!events)
        return;
    auto alerts = m_engine.take(*events, now());
    // Of a flood only the last are kept, and only they are worth being put into words.
    for (Alert& alert : std::span(alerts).last(std::min(alerts.size(), kHistory))) {
        const auto event = std::ranges::lower_bound(*events, alert.sequence, {}, &StoredEvent::sequence);
        if (event != events->end() && event->sequence == alert.sequence)
            alert.text = wordsOf(*event).toStdString();
    }
    add(std::move(alerts));
}

void AlertCenter::takeStates(const std::vector<LaneStatus>& lanes, const std::vector<Gap>& gaps,
                             const JournalCounters& counters)
{
    add(m_watch.look(lanes, gaps, counters, now()));
}

void AlertCenter::add(std::vector<Alert> alerts)
{
    if (alerts.empty())
        return;
    for (std::size_t i = 0; i < alerts.size(); ++i) {
        m_history.push_front(alerts[i]);
        ++m_unseen;
        if (!m_isQuiet && i < kMostAtOnce && notifies(alerts[i]))
            Q_EMIT raised(alerts[i]);
    }
    while (m_history.size() > kHistory)
        m_history.pop_back();
    Q_EMIT changed();
}

bool AlertCenter::notifies(const Alert& alert) const
{
    const auto rule = std::ranges::find(rules(), alert.rule, &AlertRule::name);
    return rule == rules().end() || rule->notifies;
}

void AlertCenter::markSeen()
{
    m_unseen = 0;
    Q_EMIT changed();
}

void AlertCenter::setQuiet(bool isQuiet)
{
    if (std::exchange(m_isQuiet, isQuiet) != isQuiet)
        Q_EMIT quietChanged(isQuiet);
}

void AlertCenter::clear()
{
    m_history.clear();
    markSeen();
}

} // namespace grantex
