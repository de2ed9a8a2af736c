// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_engine.h"
#include "core/alerts/state_watch.h"
#include "core/journal/event_reader.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace grantex {

/// The alerts of a window: holds what comes against the rules and remembers what was told. GUI thread; events come in
/// blocks on the pipeline's beat.
class AlertCenter final : public QObject
{
    Q_OBJECT
public:
    /// `rulesFile` is empty where nothing is kept (the demo): then the shipped rules hold.
    explicit AlertCenter(std::string rulesFile, QObject* parent = nullptr);
    ~AlertCenter() override;

    /// Keeps the history in this file, and takes up what is there: what was told stays told.
    void keepIn(const std::string& historyFile);
    /// Puts what was told of events into the words of the window's language, bit by bit, as `reader` finds them; what
    /// is no longer in the journal goes.
    void putIntoWords(std::unique_ptr<EventReader> reader);

    void takeEvents(const EventBlock& events);
    void takeStates(const std::vector<LaneStatus>& lanes, const std::vector<Gap>& gaps,
                    const JournalCounters& counters);

    [[nodiscard]] const std::vector<AlertRule>& rules() const { return m_engine.rules(); }
    /// Takes them over, and writes them where there is a file.
    [[nodiscard]] Result<> setRules(std::vector<AlertRule> rules);
    /// Reads the file again, where somebody else may have written it; a mistake in it leaves the rules as they are.
    [[nodiscard]] Result<> rereadRules();
    /// Why the rules' file was not read, or empty.
    [[nodiscard]] const std::string& problem() const { return m_problem; }

    /// Who acts for whom under a grant ("Invoice bot for erin@example.com"; empty: not known), asked when it is shown.
    void setHolders(std::function<QString(const std::string& grant)> holderOf) { m_holderOf = std::move(holderOf); }
    /// What is shown of an alert: whose grant it is about, and its text.
    [[nodiscard]] QStringList linesOf(const Alert& alert) const;

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
    /// setRules() has written them to the file.
    void rulesWritten();
    void quietChanged(bool isQuiet);
    /// For the desktop; not emitted while quiet, nor for rules that are only listed. Of a flood the first are, those of
    /// the rules that stand first, and at its end one that says how many more there were: about no event and no state.
    void raised(const grantex::Alert& alert);

private:
    void add(const std::vector<Alert>& alerts);
    [[nodiscard]] std::vector<Alert> forDesktop(const std::vector<Alert>& alerts) const;
    void raise(const std::vector<Alert>& alerts);
    void endFlood();
    void keepSoon();
    void keepNow();
    void wordSome();

    std::string m_rulesFile;
    std::string m_problem;
    AlertEngine m_engine;
    StateWatch m_watch;
    std::function<QString(const std::string&)> m_holderOf;
    std::deque<Alert> m_history;
    std::string m_historyFile;
    QTimer m_keep; ///< writes the history shortly after it changed
    /// One after the other, off the window's thread: a slow disk is no reason to stand still.
    QThreadPool m_writing;
    QTimer m_words; ///< puts some more into words
    std::unique_ptr<EventReader> m_reader;
    std::set<Sequence> m_wordless; ///< events that are still to be put into words
    bool m_isRecalling = false;    ///< those are of an earlier run
    QTimer m_flood;                ///< runs while what comes counts as one flood
    int m_raisedEvents = 0;
    int m_raisedStates = 0;
    int m_more = 0; ///< alerts of the flood that the desktop was spared
    int m_unseen = 0;
    bool m_isQuiet = false;
};

} // namespace grantex
