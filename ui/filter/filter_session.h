// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/edit.h"
#include "core/filter/notices.h"
#include "core/filter/seen_values.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <optional>
#include <span>

class QUndoStack;

namespace grantex {

class FilterHistory;
class SavedFilters;

/// A saved filter that is put to use beside what is typed.
struct FilterUse
{
    QString id;
    bool isOn = true; ///< its tick
    bool operator==(const FilterUse&) const = default;
};

/// What filters a list of events.
struct FilterState
{
    QString text; ///< typed; always one that is understood
    QList<FilterUse> saved;
    bool operator==(const FilterState&) const = default;
};

/// The filter of one list of events between typing and applying: judges every keystroke, applies what is understood
/// 120 ms after the last one, keeps the last good filter while something is wrong, and takes back what was applied.
/// Knows no widget. GUI thread.
class FilterSession final : public QObject
{
    Q_OBJECT
public:
    enum class Verdict { Empty, Valid, Warning, Invalid };

    /// What the typed text is worth.
    struct Judgement
    {
        Verdict verdict = Verdict::Empty;
        filter::Query query;                    ///< unless Invalid
        std::optional<filter::Mistake> mistake; ///< Invalid
        std::vector<filter::Notice> notices;    ///< warnings and hints
        QString explanation;                    ///< what it shows; empty when Invalid
    };

    /// `saved`, `history` and the stack must outlive it.
    FilterSession(SavedFilters& saved, FilterHistory& history, QUndoStack& undo, QObject* parent = nullptr);

    /// Not owned, may be nullptr: then nothing is known of the events.
    void setSeen(const filter::SeenValues* seen);
    [[nodiscard]] const filter::SeenValues& seen() const;
    [[nodiscard]] SavedFilters& saved() { return m_saved; }
    [[nodiscard]] FilterHistory& history() { return m_history; }

    /// The text as it stands in the bar now.
    void type(const QString& text);
    [[nodiscard]] const QString& typed() const { return m_typed; }
    [[nodiscard]] const Judgement& judgement() const { return m_judgement; }
    /// Enter: brings the text into normal form, applies it at once and remembers it. False: it is not understood.
    bool enter();
    /// Nobody types any more: what was typed ends as one step to be taken back.
    void endTyping();

    /// As one step that can be taken back; `what` is its name in the Edit menu.
    void apply(const FilterState& state, const QString& what);
    void setText(const QString& text, const QString& what);
    /// Somebody else filters the list by this: no step of its own to be taken back.
    void adopt(const QString& text);
    /// Takes what was pointed at into the filter; false: not possible.
    bool aim(const filter::Pointed& pointed, filter::Aim aim);
    /// The same with what stands in one cell together, as one step; `pointed` is not empty.
    bool aimAtAll(std::span<const filter::Pointed> pointed, filter::Aim aim);
    void setTimeRange(const std::optional<filter::TimeRange>& range);
    void removeField(filter::FieldName field);
    void use(const QString& savedId, bool isUsed);
    void tick(const QString& savedId, bool isOn);
    [[nodiscard]] bool isUsed(const QString& savedId) const;

    /// F8: off lets everything pass without forgetting the filter.
    void setOn(bool isOn);
    [[nodiscard]] bool isOn() const { return m_isOn; }

    [[nodiscard]] const FilterState& state() const { return m_state; }
    /// What is applied: typed and saved together, also while off.
    [[nodiscard]] const filter::Query& query() const { return m_query; }
    [[nodiscard]] QString queryText() const;

Q_SIGNALS:
    void judged();
    /// The bar must show another text than was typed.
    void textChanged(const QString& text);
    /// Another filter applies from now on.
    void applied();
    /// All filters off or on again.
    void switched(bool isOn);

private:
    class Step;

    void judge();
    void push(const FilterState& state, const QString& what, int typingRun);
    void restore(const FilterState& state);
    void applyTyped();
    void refreshQuery();
    void onSavedChanged();

    SavedFilters& m_saved;
    FilterHistory& m_history;
    QUndoStack& m_undo;
    const filter::SeenValues* m_seen = nullptr;
    QTimer m_delay;
    QString m_typed;
    Judgement m_judgement;
    FilterState m_state;
    filter::Query m_query;
    int m_typingRun = 1; ///< steps of one run are taken back together
    bool m_isOn = true;
};

} // namespace grantex
