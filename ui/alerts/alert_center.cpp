// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_center.h"

#include "core/alerts/alert_history.h"
#include "core/event/fields.h"
#include "ui/events/summary.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"

#include <QDateTime>
#include <algorithm>
#include <chrono>
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

/// More at once (a replayed backlog, a rule that matches everything) would only bury the desktop. States are counted
/// for themselves: no flood of events hides a destination that pauses.
constexpr int kMostAtOnce = 3;
constexpr auto kFlood = std::chrono::seconds(2);
constexpr auto kKeepDelay = std::chrono::seconds(1);
constexpr auto kWordsBeat = std::chrono::milliseconds(20);
constexpr auto kWordsAgain = std::chrono::seconds(1); ///< after a journal that could not be read
constexpr int kWordsAtOnce = 16;

} // namespace

AlertCenter::AlertCenter(std::string rulesFile, QObject* parent)
    : QObject(parent), m_rulesFile(std::move(rulesFile)), m_watch(m_engine)
{
    m_flood.setSingleShot(true);
    m_flood.setInterval(kFlood);
    connect(&m_flood, &QTimer::timeout, this, &AlertCenter::endFlood);
    m_writing.setMaxThreadCount(1);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepDelay);
    connect(&m_keep, &QTimer::timeout, this, &AlertCenter::keepNow);
    m_words.setInterval(kWordsBeat);
    connect(&m_words, &QTimer::timeout, this, &AlertCenter::wordSome);
    if (m_rulesFile.empty())
        return;
    if (auto rules = loadAlertRules(m_rulesFile))
        m_engine.setRules(std::move(*rules));
    else
        m_problem = rules.error().message + " " + rules.error().remedy;
}

AlertCenter::~AlertCenter()
{
    if (m_keep.isActive())
        keepNow();
    m_writing.waitForDone();
}

void AlertCenter::keepIn(const std::string& historyFile)
{
    m_historyFile = historyFile;
    AlertHistory kept = loadAlertHistory(historyFile);
    m_isRecalling = true;
    m_unseen += kept.unseen;
    for (Alert& alert : kept.alerts) {
        if (alert.state != AlertRule::State::None && alert.at <= now())
            m_engine.recall(alert);
        m_history.push_back(std::move(alert));
    }
    if (!m_history.empty())
        Q_EMIT changed();
}

void AlertCenter::putIntoWords(std::unique_ptr<EventReader> reader)
{
    m_reader = std::move(reader);
    for (const Alert& alert : m_history) {
        if (alert.sequence.value > 0)
            m_wordless.insert(alert.sequence);
    }
    m_words.start();
}

/// Oldest first: a budget that was refilled between two alerts is known to have been.
void AlertCenter::wordSome()
{
    m_words.setInterval(kWordsBeat);
    for (int i = 0; i < kWordsAtOnce && !m_wordless.empty(); ++i) {
        const Sequence sequence = m_wordless.extract(m_wordless.begin()).value();
        const auto event = m_reader->read(sequence);
        if (!event && event.error().code != ErrorCode::NotFound) {
            // The journal cannot be read just now: that says nothing about the event.
            m_wordless.insert(sequence);
            m_words.setInterval(kWordsAgain);
            return;
        }
        if (!event) {
            // Removed by age, or erased: nothing of it is kept here either.
            std::erase_if(m_history, [sequence](const Alert& alert) { return alert.sequence == sequence; });
            m_unseen = std::min(m_unseen, static_cast<int>(m_history.size()));
            keepSoon();
            continue;
        }
        const std::string words = wordsOf(*event).toStdString();
        for (Alert& alert : m_history) {
            if (alert.sequence != sequence)
                continue;
            alert.text = words;
            if (m_isRecalling)
                m_engine.recall(alert.rule, *event);
        }
    }
    if (m_wordless.empty()) {
        m_words.stop();
        m_reader.reset();
        m_isRecalling = false;
        Q_EMIT changed(); // once: a list of hundreds is made anew for it
    }
}

void AlertCenter::keepSoon()
{
    if (!m_historyFile.empty() && !m_keep.isActive())
        m_keep.start();
}

void AlertCenter::keepNow()
{
    m_keep.stop();
    // A journal that this user may only read keeps none: what is told is told all the same.
    const AlertHistory history{{m_history.begin(), m_history.end()}, m_unseen};
    m_writing.start([file = m_historyFile, history] { (void)saveAlertHistory(file, history); });
}

Result<> AlertCenter::rereadRules()
{
    if (m_rulesFile.empty())
        return {};
    auto rules = loadAlertRules(m_rulesFile);
    if (!rules)
        return tl::unexpected(rules.error());
    if (*rules != m_engine.rules())
        m_engine.setRules(std::move(*rules));
    return {};
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
    if (!m_rulesFile.empty())
        Q_EMIT rulesWritten();
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
    add(alerts);
}

void AlertCenter::takeStates(const std::vector<LaneStatus>& lanes, const std::vector<Gap>& gaps,
                             const JournalCounters& counters)
{
    add(m_watch.look(lanes, gaps, counters, now()));
}

QStringList AlertCenter::linesOf(const Alert& alert) const
{
    QStringList lines{safeCoreText(alert.text, 400)};
    // Of an event it begins with the grant, where there is one.
    if (alert.state == AlertRule::State::None && m_holderOf) {
        if (const QString holder = m_holderOf(alert.about.substr(0, alert.about.find(' '))); !holder.isEmpty())
            lines.prepend(holder);
    }
    return lines;
}

void AlertCenter::add(const std::vector<Alert>& alerts)
{
    if (alerts.empty())
        return;
    m_unseen += static_cast<int>(alerts.size());
    for (const Alert& alert : alerts)
        m_history.push_front(alert);
    while (m_history.size() > kHistory)
        m_history.pop_back();
    if (!m_isQuiet)
        raise(forDesktop(alerts));
    keepSoon();
    Q_EMIT changed();
}

/// Without those that are only listed, and in the order of the rules: what a person put first is told first.
std::vector<Alert> AlertCenter::forDesktop(const std::vector<Alert>& alerts) const
{
    const auto placeOf = [this](const Alert& alert) {
        return std::ranges::find(rules(), alert.rule, &AlertRule::name) - rules().begin();
    };
    std::vector<std::pair<std::ptrdiff_t, const Alert*>> told;
    for (const Alert& alert : alerts) {
        const auto place = placeOf(alert);
        if (place == std::ssize(rules()) || rules()[static_cast<std::size_t>(place)].notifies)
            told.emplace_back(place, &alert);
    }
    std::ranges::stable_sort(told, {}, &std::pair<std::ptrdiff_t, const Alert*>::first);
    std::vector<Alert> sorted;
    sorted.reserve(told.size());
    for (const auto& [place, alert] : told)
        sorted.push_back(*alert);
    return sorted;
}

void AlertCenter::raise(const std::vector<Alert>& alerts)
{
    if (alerts.empty())
        return;
    if (!m_flood.isActive()) {
        m_raisedEvents = m_raisedStates = 0;
        m_flood.start();
    }
    for (const Alert& alert : alerts) {
        int& raisedSoFar = alert.state == AlertRule::State::None ? m_raisedEvents : m_raisedStates;
        if (raisedSoFar < kMostAtOnce) {
            ++raisedSoFar;
            Alert told = alert;
            told.text = linesOf(alert).join(u" · "_s).toStdString();
            Q_EMIT raised(told);
        } else {
            ++m_more;
        }
    }
}

void AlertCenter::endFlood()
{
    const int more = std::exchange(m_more, 0);
    if (more > 0 && !m_isQuiet)
        Q_EMIT raised({tr("%Ln more alert(s)", nullptr, more).toStdString(),
                       {},
                       tr("They are listed behind the bell in the window.").toStdString(),
                       now(),
                       {},
                       {}});
}

void AlertCenter::markSeen()
{
    m_unseen = 0;
    keepSoon();
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
    m_wordless.clear();
    markSeen();
}

} // namespace grantex
