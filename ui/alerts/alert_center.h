// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_engine.h"
#include "core/alerts/state_watch.h"

#include <QObject>
#include <deque>

namespace grantex {

/// The alerts of a window: holds what comes against the rules and remembers what was told. GUI thread; events come in
/// blocks on the pipeline's beat.
class AlertCenter final : public QObject
{
    Q_OBJECT
public:
    /// `rulesFile` is empty where nothing is kept (the demo): then the shipped rules hold.
    explicit AlertCenter(std::string rulesFile, QObject* parent = nullptr);

    void takeEvents(const EventBlock& events);
    void takeStates(const std::vector<LaneStatus>& lanes, const std::vector<Gap>& gaps,
                    const JournalCounters& counters);

    [[nodiscard]] const std::vector<AlertRule>& rules() const { return m_engine.rules(); }
    /// Takes them over, and writes them where there is a file.
    [[nodiscard]] Result<> setRules(std::vector<AlertRule> rules);
    /// Why the rules' file was not read, or empty.
    [[nodiscard]] const std::string& problem() const { return m_problem; }

    /// Newest first, at most kHistory.
    [[nodiscard]] const std::deque<Alert>& history() const { return m_history; }
    [[nodiscard]] int unseen() const { return m_unseen; }
    void markSeen();
    void clear();

    /// Nothing is shown by the desktop while it holds; the history goes on.
    void setQuiet(bool isQuiet);
    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }

    static constexpr std::size_t kHistory = 500;

Q_SIGNALS:
    void changed();
    void quietChanged(bool isQuiet);
    /// For the desktop; not emitted while quiet, nor for rules that are only listed.
    void raised(const grantex::Alert& alert);

private:
    void add(std::vector<Alert> alerts);
    [[nodiscard]] bool notifies(const Alert& alert) const;

    std::string m_rulesFile;
    std::string m_problem;
    AlertEngine m_engine;
    StateWatch m_watch;
    std::deque<Alert> m_history;
    int m_unseen = 0;
    bool m_isQuiet = false;
};

} // namespace grantex
