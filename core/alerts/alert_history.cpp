// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_history.h"

#include "core/base/whole_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qint64 kLargestHistory = 4 * 1024 * 1024;

std::string textIn(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString().toStdString();
}

QJsonObject toJson(const Alert& alert)
{
    QJsonObject object{{u"rule"_s, QString::fromStdString(alert.rule)},
                       {u"at"_s, static_cast<qint64>(toEpochMillis(alert.at))}};
    if (alert.state == AlertRule::State::None) {
        object.insert(u"sequence"_s, static_cast<qint64>(alert.sequence.value));
        return object;
    }
    object.insert(u"state"_s, QString::fromLatin1(wordOf(alert.state)));
    object.insert(u"about"_s, QString::fromStdString(alert.about));
    object.insert(u"text"_s, QString::fromStdString(alert.text));
    return object;
}

Alert alertFrom(const QJsonObject& object)
{
    Alert alert;
    alert.rule = textIn(object, "rule"_L1);
    alert.at = fromEpochMillis(object.value(u"at"_s).toInteger());
    alert.state = alertStateOf(textIn(object, "state"_L1));
    if (alert.state == AlertRule::State::None) {
        alert.sequence = {object.value(u"sequence"_s).toInteger()};
        return alert;
    }
    alert.about = textIn(object, "about"_L1);
    alert.text = textIn(object, "text"_L1);
    return alert;
}

} // namespace

std::string alertHistoryFile(const std::string& journalDirectory)
{
    return journalDirectory + "/alert-history.json"; // not shown
}

AlertHistory loadAlertHistory(const std::string& file)
{
    AlertHistory history;
    QFile from(QString::fromStdString(file));
    if (from.size() > kLargestHistory || !from.open(QIODevice::ReadOnly))
        return history;
    const QJsonObject object = QJsonDocument::fromJson(from.readAll()).object();
    const QJsonArray alerts = object.value(u"alerts"_s).toArray();
    for (const auto& value : alerts) {
        Alert alert = alertFrom(value.toObject());
        const bool isWhole = !alert.rule.empty() && (alert.sequence.value > 0 || !alert.about.empty());
        if (isWhole && history.alerts.size() < AlertHistory::kMost)
            history.alerts.push_back(std::move(alert));
    }
    history.unseen = std::clamp(object.value(u"unseen"_s).toInt(), 0, static_cast<int>(history.alerts.size()));
    return history;
}

Result<> saveAlertHistory(const std::string& file, const AlertHistory& history)
{
    QJsonArray list;
    for (const Alert& alert : history.alerts) {
        if (static_cast<std::size_t>(list.size()) < AlertHistory::kMost)
            list.append(toJson(alert));
    }
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"unseen"_s, history.unseen}, {u"alerts"_s, list}})
            .toJson(QJsonDocument::Compact);
    return writeWholeFile(file, {bytes.data(), static_cast<std::size_t>(bytes.size())}, FileReaders::Owner);
}

} // namespace grantex
