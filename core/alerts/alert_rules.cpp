// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_rules.h"

#include "core/base/whole_file.h"
#include "core/filter/parser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;
constexpr qsizetype kMostRules = 500;

using State = AlertRule::State;

constexpr std::array kStates{std::pair{State::Gap, "gap"}, std::pair{State::DestinationPaused, "destination-paused"},
                             std::pair{State::JournalNearlyFull, "journal-nearly-full"}};

tl::unexpected<Error> malformed(const std::string& file, const std::string& why)
{
    return fail(ErrorCode::Malformed, file + ": " + why + ".",
                "Mend the file, or remove it for the rules that come with "
                "the program.");
}

} // namespace

const char* wordOf(AlertRule::State state)
{
    const auto* known = std::ranges::find(kStates, state, &std::pair<State, const char*>::first);
    return known == kStates.end() ? "" : known->second;
}

AlertRule::State alertStateOf(const std::string& word)
{
    const auto* known = std::ranges::find(kStates, word, &std::pair<State, const char*>::second);
    return known == kStates.end() ? State::None : known->first;
}

std::vector<AlertRule> shippedAlertRules()
{
    using std::chrono::hours;
    using std::chrono::minutes;
    return {
        {"Budget exhausted", "type:budget.exhausted", State::None, true, minutes(60)},
        {"Budget at 80 %",
         "type:budget.threshold (data.pct>=80 OR data.percentage>=80 OR data.thresholdPercent>=80 OR " // not shown
         "data.threshold>=80)",                                                                        // not shown
         State::None, true, hours(24)},
        {"Grant revoked", "type:grant.revoked", State::None, false, minutes(1)},
        {"Anomaly",        // shown
         "type:anomaly.*", // not shown
         State::None, true, minutes(1)},
        {"Gap longer than a minute", "", State::Gap, true, minutes(1)},
        {"Destination paused", "", State::DestinationPaused, true, minutes(60)},
        {"Journal nearly full", "", State::JournalNearlyFull, true, hours(1)},
    };
}

std::string alertRulesFile(const std::string& configFile)
{
    return (std::filesystem::path(configFile).parent_path() / "alerts.json").string();
}

Result<> checkAlertRule(const AlertRule& rule, std::span<const AlertRule> before)
{
    if (rule.name.empty())
        return fail(ErrorCode::Usage, "A rule needs a name.");
    if (std::ranges::find(before, rule.name, &AlertRule::name) != before.end())
        return fail(ErrorCode::Usage, "Another rule has this name already.", "Give each rule a name of its own.");
    if (rule.state != State::None)
        return {};
    if (rule.filter.empty())
        return fail(ErrorCode::Usage, "A rule without a filter would tell of every event.", "Write a filter.");
    const auto query = filter::parse(rule.filter);
    if (!query)
        return tl::unexpected(filter::asError(query.error(), rule.filter));
    if (const auto unfit = filter::unfitForPrinting(*query))
        return tl::unexpected(filter::asError(*unfit, rule.filter));
    return {};
}

Result<> checkAlertRules(std::span<const AlertRule> rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (auto checked = checkAlertRule(rules[i], rules.first(i)); !checked)
            return checked;
    }
    return {};
}

Result<std::vector<AlertRule>> loadAlertRules(const std::string& file)
{
    QFile from(QString::fromStdString(file));
    if (!from.exists())
        return shippedAlertRules();
    if (from.size() > kLargestFile || !from.open(QIODevice::ReadOnly))
        return malformed(file, "cannot be read, or is larger than any list of rules");
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(from.readAll(), &problem);
    const QJsonValue list = document.object().value(u"rules"_s);
    if (problem.error != QJsonParseError::NoError || !list.isArray() || list.toArray().size() > kMostRules)
        return malformed(file, "is no JSON object with a list \"rules\"");
    std::vector<AlertRule> rules;
    const QJsonArray written = list.toArray();
    for (const auto& value : written) {
        const QJsonObject object = value.toObject();
        AlertRule rule;
        rule.name = object.value(u"name"_s).toString().toStdString();
        rule.filter = object.value(u"filter"_s).toString().toStdString();
        rule.state = alertStateOf(object.value(u"state"_s).toString().toStdString());
        rule.enabled = object.value(u"enabled"_s).toBool(true);
        rule.cooldown = std::chrono::seconds(std::max(0, object.value(u"cooldownSeconds"_s).toInt(900)));
        rule.notifies = object.value(u"notify"_s).toBool(true);
        if (auto checked = checkAlertRule(rule, rules); !checked)
            return fail(ErrorCode::Usage, file + ": rule \"" + rule.name + "\": " + checked.error().message,
                        checked.error().remedy);
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<> saveAlertRules(const std::string& file, const std::vector<AlertRule>& rules)
{
    QJsonArray list;
    for (const AlertRule& rule : rules) {
        QJsonObject object{{u"name"_s, QString::fromStdString(rule.name)}, {u"enabled"_s, rule.enabled}};
        if (rule.state == State::None)
            object.insert(u"filter"_s, QString::fromStdString(rule.filter));
        else
            object.insert(u"state"_s, QString::fromLatin1(wordOf(rule.state)));
        object.insert(u"cooldownSeconds"_s,
                      static_cast<qint64>(std::chrono::duration_cast<std::chrono::seconds>(rule.cooldown).count()));
        if (!rule.notifies)
            object.insert(u"notify"_s, false);
        list.append(object);
    }
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"rules"_s, list}}).toJson();
    return writeOwnFile(file, {bytes.data(), static_cast<std::size_t>(bytes.size())});
}

} // namespace grantex
