// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/plugin/plugin_values.h"

#include "core/destinations/common/judge.h"
#include "core/destinations/plugin/guard.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

constexpr std::size_t kMostEvents = 100'000;
constexpr std::size_t kMostBytes = 64'000'000;
constexpr std::int64_t kLongestMs = 24LL * 60 * 60 * 1000;

constexpr std::size_t within(std::size_t value, std::size_t most)
{
    return std::clamp<std::size_t>(value, 1, most);
}

std::vector<Header> headersFrom(std::vector<plugin::Header> headers)
{
    std::vector<Header> made;
    made.reserve(headers.size());
    for (auto& header : headers)
        made.push_back({std::move(header.name), std::move(header.value)});
    return made;
}

std::vector<plugin::Header> headersFor(const std::vector<Header>& headers)
{
    std::vector<plugin::Header> made;
    made.reserve(headers.size());
    for (const auto& header : headers)
        made.push_back({header.name, header.value});
    return made;
}

/// Nothing for a number that is no outcome.
std::optional<OutcomeKind> outcomeFrom(plugin::Outcome outcome)
{
    switch (outcome) {
    case plugin::Outcome::Delivered:
        return OutcomeKind::Delivered;
    case plugin::Outcome::Retry:
        return OutcomeKind::Retry;
    case plugin::Outcome::Throttled:
        return OutcomeKind::Throttled;
    case plugin::Outcome::Paused:
        return OutcomeKind::Paused;
    case plugin::Outcome::Split:
        return OutcomeKind::Split;
    case plugin::Outcome::Rejected:
        return OutcomeKind::Rejected;
    }
    return std::nullopt;
}

bool isForOneEvent(OutcomeKind kind)
{
    return kind == OutcomeKind::Delivered || kind == OutcomeKind::Retry || kind == OutcomeKind::Rejected;
}

} // namespace

std::map<std::string, std::string> PluginSettings::map(const std::string& key) const
{
    std::map<std::string, std::string> all = m_values.map(key);
    for (const auto& [name, value] : m_values.all()) {
        const auto* secret = std::get_if<Secret>(&value);
        if (secret != nullptr && name.starts_with(key + "."))
            all.insert_or_assign(name.substr(key.size() + 1), std::string(secret->reveal()));
    }
    return all;
}

PluginEvents::PluginEvents(std::span<const StoredEvent> events, const EventRedactor& redactor,
                           std::string_view journalId)
{
    m_events.reserve(events.size());
    for (const auto& event : events) {
        plugin::Event made;
        made.sequence = event.sequence.value;
        made.id = m_texts.emplace_back(eventIdFor(event, journalId));
        made.type = event.event.type;
        made.json = m_texts.emplace_back(eventLine(event, redactor));
        if (event.event.createdAt)
            made.createdAtMs = toEpochMillis(*event.event.createdAt);
        made.receivedAtMs = toEpochMillis(event.receivedAt);
        m_events.push_back(made);
    }
}

SettingField fieldFrom(const plugin::Setting& setting)
{
    static const std::map<plugin::Kind, FieldKind> kinds{
        {plugin::Kind::Text, FieldKind::Text},       {plugin::Kind::Secret, FieldKind::Secret},
        {plugin::Kind::Integer, FieldKind::Integer}, {plugin::Kind::Boolean, FieldKind::Boolean},
        {plugin::Kind::Choice, FieldKind::Choice},   {plugin::Kind::TextList, FieldKind::TextList},
        {plugin::Kind::TextMap, FieldKind::TextMap}, {plugin::Kind::SecretMap, FieldKind::SecretMap},
        {plugin::Kind::File, FieldKind::File},       {plugin::Kind::Url, FieldKind::Url}};
    const auto kind = kinds.find(setting.kind);
    SettingField field{.key = setting.key,
                       .label = setting.label,
                       .kind = kind == kinds.end() ? FieldKind::Text : kind->second,
                       .defaultValue = setting.defaultValue,
                       .required = setting.required,
                       .help = setting.help,
                       .choices = setting.choices,
                       .minimum = setting.minimum,
                       .maximum = setting.maximum,
                       .advanced = setting.advanced,
                       .target = setting.target};
    if (setting.check)
        field.validate = [check = setting.check](const std::string& text) -> std::optional<std::string> {
            std::string wrong;
            const std::string thrown = guarded([&] { wrong = check(text); });
            if (!thrown.empty())
                return "cannot be checked, because the plug-in fails: " + thrown;
            return wrong.empty() ? std::nullopt : std::optional(presentable(wrong));
        };
    return field;
}

Limits limitsFrom(const plugin::Limits& limits)
{
    const std::size_t bytes = within(limits.maxBytes, kMostBytes);
    return {within(limits.maxEvents, kMostEvents), bytes, std::min(within(limits.maxEventBytes, kMostBytes), bytes),
            limits.hasIdentity};
}

Request requestFrom(plugin::Request request, Millis timeout)
{
    Request made;
    made.method = std::move(request.method);
    made.url = std::move(request.url);
    made.headers = headersFrom(std::move(request.headers));
    made.body = std::move(request.body);
    made.timeout = request.timeoutMs > 0 ? Millis(std::min(request.timeoutMs, kLongestMs)) : timeout;
    return made;
}

plugin::Request requestFor(Request request)
{
    plugin::Request made;
    made.method = std::move(request.method);
    made.url = std::move(request.url);
    made.headers = headersFor(request.headers);
    made.body = std::move(request.body);
    made.timeoutMs = request.timeout.count();
    return made;
}

Response responseFrom(plugin::Response response)
{
    Response made;
    const auto way = static_cast<int>(response.way);
    const bool known = way >= 0 && way <= static_cast<int>(plugin::Way::Cancelled);
    made.kind = known ? static_cast<Response::Kind>(way) : Response::Kind::LocalFailure;
    made.status = response.status;
    made.headers = headersFrom(std::move(response.headers));
    made.body = std::move(response.body);
    made.message = known ? std::move(response.message) : "The plug-in's answer is none that there is.";
    made.remedy = std::move(response.remedy);
    return made;
}

static_assert(static_cast<int>(plugin::Way::Cancelled) == static_cast<int>(Response::Kind::Cancelled) &&
              static_cast<int>(plugin::Way::TimedOut) == static_cast<int>(Response::Kind::TimedOut) &&
              static_cast<int>(plugin::Way::Answered) == static_cast<int>(Response::Kind::Answered));

plugin::Response responseFor(const Response& response)
{
    plugin::Response made;
    made.way = static_cast<plugin::Way>(response.kind);
    made.status = response.status;
    made.headers = headersFor(response.headers);
    made.body = response.body;
    made.message = response.message;
    made.remedy = response.remedy;
    return made;
}

Verdict verdictFrom(const plugin::Verdict& verdict, std::size_t events)
{
    Verdict made;
    const auto kind = outcomeFrom(verdict.outcome);
    made.kind = kind.value_or(OutcomeKind::Paused);
    made.code = presentable(verdict.code);
    made.reason = kind ? presentable(verdict.reason) : "The plug-in's outcome is none that there is.";
    made.remedy = presentable(verdict.remedy);
    if (made.kind == OutcomeKind::Paused && made.remedy.empty())
        made.remedy = "Repair what the destination complains about, then retry.";
    if (verdict.retryAfterMs && *verdict.retryAfterMs >= 0)
        made.retryAfter = Millis(std::min(*verdict.retryAfterMs, kLongestMs));
    for (const auto& entry : verdict.named) {
        const auto one = outcomeFrom(entry.outcome);
        if (entry.index < events && one && isForOneEvent(*one))
            made.named.push_back({entry.index, *one, presentable(entry.reason)});
    }
    // Of two words about one event the first counts.
    std::stable_sort(made.named.begin(), made.named.end(),
                     [](const auto& a, const auto& b) { return a.index < b.index; });
    made.named.erase(std::unique(made.named.begin(), made.named.end(),
                                 [](const auto& a, const auto& b) { return a.index == b.index; }),
                     made.named.end());
    return made;
}

} // namespace grantex
