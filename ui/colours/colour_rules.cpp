// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours/colour_rules.h"

#include "core/filter/parser.h"
#include "ui/text/core_text.h"
#include "ui/text/shown_zone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Texts in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::ColourRules)
};

struct ToneWord
{
    Tone tone;
    const char16_t* key;
    const char* name;
};

constexpr std::array toneWords{
    ToneWord{Tone::Alarm, u"alarm", QT_TRANSLATE_NOOP("grantex::ColourRules", "Red")},
    ToneWord{Tone::Budget, u"budget", QT_TRANSLATE_NOOP("grantex::ColourRules", "Amber")},
    ToneWord{Tone::Consent, u"consent", QT_TRANSLATE_NOOP("grantex::ColourRules", "Green")},
    ToneWord{Tone::Identity, u"identity", QT_TRANSLATE_NOOP("grantex::ColourRules", "Teal")},
    ToneWord{Tone::Session, u"session", QT_TRANSLATE_NOOP("grantex::ColourRules", "Cyan")},
    ToneWord{Tone::Token, u"token", QT_TRANSLATE_NOOP("grantex::ColourRules", "Blue")},
    ToneWord{Tone::Grant, u"grant", QT_TRANSLATE_NOOP("grantex::ColourRules", "Violet")},
    ToneWord{Tone::Vault, u"vault", QT_TRANSLATE_NOOP("grantex::ColourRules", "Purple")},
    ToneWord{Tone::Other, u"other", QT_TRANSLATE_NOOP("grantex::ColourRules", "Grey")},
};

filter::Surroundings surroundings()
{
    return {fromEpochMillis(QDateTime::currentMSecsSinceEpoch()), shownZone()};
}

} // namespace

QString toneKey(Tone tone)
{
    for (const auto& word : toneWords) {
        if (word.tone == tone)
            return QString::fromUtf16(word.key);
    }
    return {};
}

std::optional<Tone> toneOfKey(const QString& key)
{
    for (const auto& word : toneWords) {
        if (key == QString::fromUtf16(word.key))
            return word.tone;
    }
    return std::nullopt;
}

QString toneName(Tone tone)
{
    for (const auto& word : toneWords) {
        if (word.tone == tone)
            return Words::tr(word.name);
    }
    return {};
}

std::vector<ColourRule> defaultColourRules()
{
    return {
        {Words::tr("Revocations and anomalies"), u"type:(*.revoked, anomaly.*)"_s, Tone::Alarm, false},
        {Words::tr("Budget exhausted"), u"type:budget.exhausted"_s, Tone::Alarm, false},
        {Words::tr("Budget nearly used"), u"type:budget.threshold data.pct>=80"_s, Tone::Budget, false},
        {Words::tr("Delegations"), u"has:data.parentGrantId"_s, Tone::Grant, false},
        {Words::tr("Credentials taken from the vault"), u"type:vault.credential.exchanged"_s, Tone::Vault, false},
    };
}

QString mistakeIn(const QString& filter)
{
    if (filter.trimmed().isEmpty())
        return Words::tr("Say which events: type:grant.revoked");
    const auto query = filter::parse(filter.toStdString());
    if (query)
        return {};
    const auto& mistake = query.error();
    const QString sentence = coreText(mistake.sentence);
    return mistake.fix.empty() ? sentence
                               : Words::tr("%1 Did you mean %2?").arg(sentence, QString::fromStdString(mistake.fix));
}

ColourRules::ColourRules(QObject* parent) : QObject(parent)
{
    setRules(defaultColourRules());
    connect(&ShownZone::instance(), &ShownZone::changed, this, [this] { setRules(std::vector(m_rules)); });
}

void ColourRules::setRules(std::vector<ColourRule> rules)
{
    m_rules = std::move(rules);
    m_compiled.clear();
    m_mayRemember = true;
    for (const ColourRule& rule : m_rules) {
        if (!rule.isOn || !mistakeIn(rule.filter).isEmpty())
            continue;
        const auto query = filter::parse(rule.filter.toStdString());
        m_mayRemember = m_mayRemember && !filter::unfitForDestination(*query);
        m_compiled.push_back({filter::Predicate(*query, surroundings()), rule.tone});
    }
    Q_EMIT changed();
}

std::optional<Tone> ColourRules::toneOf(const StoredEvent& event, const filter::RowFacts* facts) const
{
    if (m_compiled.empty())
        return std::nullopt;
    filter::Subject subject = filter::subjectOf(event, surroundings().now);
    subject.facts = facts;
    const auto rule =
        std::ranges::find_if(m_compiled, [&](const Compiled& one) { return one.predicate.matches(subject); });
    return rule == m_compiled.end() ? std::nullopt : std::optional(rule->tone);
}

QJsonObject toJson(const ColourRule& rule)
{
    return {{u"name"_s, rule.name}, {u"filter"_s, rule.filter}, {u"tone"_s, toneKey(rule.tone)}, {u"on"_s, rule.isOn}};
}

ColourRule colourRuleFrom(const QJsonObject& object)
{
    return {object[u"name"_s].toString(), object[u"filter"_s].toString(),
            toneOfKey(object[u"tone"_s].toString()).value_or(Tone::Other), object[u"on"_s].toBool()};
}

void ColourRules::restore(const QSettings& settings)
{
    const QVariant kept = settings.value(u"colours/rules"_s);
    const auto document = QJsonDocument::fromJson(kept.toByteArray());
    if (!document.isArray())
        return;
    std::vector<ColourRule> rules;
    for (const auto& entry : document.array())
        rules.push_back(colourRuleFrom(entry.toObject()));
    setRules(std::move(rules));
}

void ColourRules::save(QSettings& settings) const
{
    QJsonArray rules;
    for (const ColourRule& rule : m_rules)
        rules.append(toJson(rule));
    settings.setValue(u"colours/rules"_s, QJsonDocument(rules).toJson(QJsonDocument::Compact));
}

} // namespace grantex
