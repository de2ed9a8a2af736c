// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_rules.h"
#include "core/filter/seen_values.h"

#include <QDialog>
#include <QTimer>
#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace grantex {

class EventModel;
class FilterEditor;
class MatchCounter;

/// Events that a dialog of rules may look at; must outlive it.
struct RuleEvents
{
    const filter::SeenValues* seen = nullptr; ///< what filters are completed with
    const EventModel* model = nullptr;        ///< in which matches are counted
};

/// The rules that alert: a list with a tick for each, and beside it the one that is chosen: its name, what it looks
/// for, how long the same thing is not told again.
class AlertRulesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Takes the rules over; what is refused is shown and the dialog stays.
    using Save = std::function<Result<>(std::vector<AlertRule> rules)>;
    AlertRulesDialog(std::vector<AlertRule> rules, Save save, const RuleEvents& events = {}, QWidget* parent = nullptr);

    /// As they are edited now.
    [[nodiscard]] const std::vector<AlertRule>& rules() const { return m_rules; }
    /// A new rule with this filter, ready to be named; `name` empty: "New rule". One that is taken gets a number.
    void addRule(const QString& filter, const QString& name = {});

private:
    void layOut();
    void fill();
    void append(const AlertRule& rule);
    [[nodiscard]] AlertRule* current();
    void showCurrent();
    void changed();
    void removeCurrent();
    void countMatches();
    void showMatches();
    void save();

    std::vector<AlertRule> m_rules;
    Save m_save;
    QListWidget* m_list;
    QWidget* m_editors;
    QLineEdit* m_name;
    FilterEditor* m_filter;
    QLabel* m_state;
    QLabel* m_matches;
    QSpinBox* m_pause;
    QCheckBox* m_notifies;
    QLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QPushButton* m_ok;
    MatchCounter* m_counter = nullptr;
    QTimer m_soon; ///< counts when nobody types any more
};

} // namespace grantex
