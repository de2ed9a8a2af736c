// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/filter/predicate.h"
#include "ui/theme/colors.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QJsonObject;
class QSettings;

namespace grantex {

/// A filter and the tone of the rows it matches.
struct ColourRule
{
    QString name;
    QString filter; ///< in the filter language; rules that are not understood colour nothing
    Tone tone = Tone::Alarm;
    bool isOn = false;
    friend bool operator==(const ColourRule&, const ColourRule&) = default;
};

/// The rules shipped with the program: all off.
[[nodiscard]] std::vector<ColourRule> defaultColourRules();
/// Why a rule's filter cannot be used; empty: it can.
[[nodiscard]] QString mistakeIn(const QString& filter);

/// The ordered colour rules: the first that is on and matches colours the row. Asked for painted rows only. GUI thread.
class ColourRules final : public QObject
{
    Q_OBJECT
public:
    explicit ColourRules(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<ColourRule>& rules() const { return m_rules; }
    void setRules(std::vector<ColourRule> rules);
    /// `facts` may be null and lives as long as the call.
    [[nodiscard]] std::optional<Tone> toneOf(const StoredEvent& event, const filter::RowFacts* facts) const;
    /// No rule asks for facts or the clock: the answer for an event stays until changed().
    [[nodiscard]] bool mayRemember() const { return m_mayRemember; }

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    struct Compiled
    {
        filter::Predicate predicate;
        Tone tone;
    };
    std::vector<ColourRule> m_rules;
    std::vector<Compiled> m_compiled; ///< those that are on and understood, in order
    bool m_mayRemember = true;
};

/// `{"name", "filter", "tone", "on"}`, and back; what is missing is empty, a tone that is not known is grey.
[[nodiscard]] QJsonObject toJson(const ColourRule& rule);
[[nodiscard]] ColourRule colourRuleFrom(const QJsonObject& object);

/// A tone's stable word, never translated.
[[nodiscard]] QString toneKey(Tone tone);
[[nodiscard]] std::optional<Tone> toneOfKey(const QString& key);
[[nodiscard]] QString toneName(Tone tone);

} // namespace grantex
