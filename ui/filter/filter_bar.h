// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filter_session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace grantex {

class ElidedLabel;
class FilterChip;
class FilterEdit;
struct FilterVerdictWords;
class StateIcon;

/// The filter of a list of events as a person sees it: the line to type in with its state, the number of matches, what
/// the filter means or what is wrong with it, saved filters as chips, history, saved filters and help.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    /// What the bar shows, by colour, icon and words.
    enum class State { Empty, Busy, Invalid, Warning, Valid, Off };

    /// `session` must outlive it.
    explicit FilterBar(FilterSession& session, QWidget* parent = nullptr);
    ~FilterBar() override;

    [[nodiscard]] FilterSession& session() { return m_session; }
    [[nodiscard]] FilterEdit& edit() { return *m_edit; }
    /// Progress of the scan for what is applied. Complete: every event was tested.
    void setMatches(std::int64_t matches, std::int64_t total, bool isComplete);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QList<FilterChip*> chips() const { return m_chips; }

public Q_SLOTS:
    void focusFilter();
    void toggle(); ///< all filters off and on
    void clear();
    void saveCurrent();
    /// Asks for an alert on what is applied.
    void alertOnCurrent();
    void manageSaved();

Q_SIGNALS:
    void leaveRequested(); ///< Esc: back to the list
    /// An alert is wanted on what this filter lets pass; `name` is empty or what it may be called.
    void alertRequested(const QString& filter, const QString& name);
    /// Something a person should know that does not fit here: one sentence.
    void trouble(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& icon, const QString& text);
    void layOut();
    void fillSavedMenu();
    void openSaved(const QString& begun);
    void fillHistoryMenu();
    void refresh();
    void refreshChips();
    void refreshCount();
    void refreshMessage();
    [[nodiscard]] QString messageNow(const FilterVerdictWords& words) const;
    [[nodiscard]] State stateNow() const;

    FilterSession& m_session;
    QWidget* m_field;
    StateIcon* m_icon;
    FilterEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_clear;
    QToolButton* m_onOff;
    QToolButton* m_saved;
    QToolButton* m_history;
    QToolButton* m_help;
    QMenu* m_savedMenu;
    QMenu* m_historyMenu;
    QHBoxLayout* m_chipRow;
    QList<FilterChip*> m_chips;
    ElidedLabel* m_message;
    QPushButton* m_fix;
    QString m_fixed; ///< the whole text after the repair
    State m_state = State::Empty;
    std::int64_t m_matches = 0;
    std::int64_t m_total = 0;
    bool m_isComplete = true;
    bool m_isCounted = false; ///< matches were told for what is applied
};

} // namespace grantex
