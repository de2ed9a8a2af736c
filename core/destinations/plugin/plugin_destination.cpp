// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/plugin/plugin_destination.h"

#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/plugin/guard.h"
#include "core/destinations/plugin/plugin_connection.h"
#include "core/destinations/plugin/plugin_values.h"
#include "core/net/http_transport.h"

#include <algorithm>
#include <mutex>
#include <set>
#include <utility>

namespace grantex {

namespace {

constexpr const char* kAuthor = "Tell the author of the plug-in, or use another version of it.";
constexpr std::size_t kFraming = 64; ///< guessed for an event whose size the plug-in cannot tell

/// Plug-ins are asked for destinations one at a time.
std::mutex& creating()
{
    static std::mutex mutex;
    return mutex;
}

Verdict pluginFailed(const std::string& words)
{
    Verdict verdict;
    verdict.kind = OutcomeKind::Paused;
    verdict.code = "plug-in";
    verdict.reason = "The plug-in fails: " + words;
    verdict.remedy = kAuthor;
    return verdict;
}

class PluginDestination final : public Destination
{
public:
    PluginDestination(std::unique_ptr<plugin::Destination> made, const SettingValues& values, EventRedactor redactor)
        : m_made(std::move(made)), m_timeout(timeoutFrom(values)), m_http(httpOptionsFrom(values)),
          m_redactor(std::move(redactor))
    {
    }
    [[nodiscard]] Limits limits() const override
    {
        plugin::Limits limits;
        (void)guarded([&] { limits = m_made->limits(); });
        return limitsFrom(limits);
    }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        const PluginEvents events({&event, 1}, m_redactor, {});
        std::size_t size = 0;
        const std::string thrown = guarded([&] { size = m_made->encodedSize(events.all().front()); });
        return thrown.empty() ? size : events.all().front().json.size() + kFraming;
    }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& context) const override
    {
        const PluginEvents given(events, m_redactor, context.journalId);
        plugin::Encoded encoded;
        const std::string thrown = guarded([&] {
            encoded = m_made->encode(given.all(),
                                     {context.journalId, context.laneId, context.batchId, toEpochMillis(context.now)});
        });
        if (!thrown.empty())
            return fail(ErrorCode::Internal, "The plug-in fails: " + thrown, kAuthor);
        if (!encoded.problem.empty())
            return fail(ErrorCode::Usage, presentable(encoded.problem), presentable(encoded.remedy));
        return requestFrom(std::move(encoded.request), m_timeout);
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> events) const override
    {
        const PluginEvents given(events, m_redactor, {});
        plugin::Verdict verdict;
        const std::string thrown = guarded([&] { verdict = m_made->interpret(responseFor(response), given.all()); });
        return thrown.empty() ? verdictFrom(verdict, events.size()) : pluginFailed(thrown);
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override;
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        std::unique_ptr<plugin::Connection> connection;
        const std::string thrown = guarded([&] { connection = m_made->connect(); });
        if (!connection && thrown.empty())
            return std::make_unique<HttpTransport>(m_http);
        return std::make_unique<PluginConnection>(std::move(connection), thrown);
    }

private:
    std::unique_ptr<plugin::Destination> m_made;
    Millis m_timeout;
    HttpOptions m_http;
    EventRedactor m_redactor;
};

ProbeStep::Judgement failedJudgement(const std::string& words)
{
    return {false, "The plug-in fails: " + words, kAuthor};
}

/// A step of no use but to say that the plug-in has none.
ProbeStep brokenStep(const std::string& words)
{
    Request request;
    request.method.clear();
    return {"plug-in", std::move(request), [words](const Response&) { return failedJudgement(words); }};
}

std::vector<ProbeStep> PluginDestination::probe() const
{
    std::vector<plugin::ProbeStep> steps;
    std::string thrown = guarded([&] { steps = m_made->probe(); });
    if (thrown.empty() && steps.empty())
        thrown = "it has no test";
    if (!thrown.empty())
        return {brokenStep(thrown)};
    std::vector<ProbeStep> made;
    made.reserve(steps.size());
    for (auto& step : steps) {
        made.push_back({presentable(step.name), requestFrom(std::move(step.request), m_timeout),
                        [judge = std::move(step.judge)](const Response& response) {
                            plugin::Judgement judgement;
                            const std::string words = guarded([&] { judgement = judge(responseFor(response)); });
                            if (!words.empty())
                                return failedJudgement(words);
                            return ProbeStep::Judgement{judgement.ok, judgement.detail, presentable(judgement.remedy)};
                        }});
    }
    return made;
}

/// What is wrong with a settings table, or nothing.
std::string tableProblem(const std::vector<SettingField>& own, const std::vector<SettingField>& all)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.";
    std::set<std::string> keys{"name", "type", "enabled"};
    for (const auto& field : all) {
        if (field.key.empty() || field.key.find_first_not_of(letters) != std::string::npos)
            return "the key \"" + presentable(field.key) +
                   "\" of its settings has other characters than letters and digits";
        if (!keys.insert(field.key).second)
            return "its setting " + field.key + " has the name of another one";
    }
    for (const auto& field : own) {
        if (field.label.empty() || field.help.empty())
            return "its setting " + field.key + " has no label or no help";
        if (field.kind == FieldKind::Choice &&
            std::find(field.choices.begin(), field.choices.end(), field.defaultValue) == field.choices.end())
            return "the default of its setting " + field.key + " is none of the choices";
    }
    return {};
}

} // namespace

Result<DestinationSchema> schemaOf(const plugin::Plugin& plugin, const std::string& type)
{
    plugin::Description description;
    const std::string thrown = guarded([&] { description = plugin.describe(); });
    if (!thrown.empty())
        return fail(ErrorCode::Usage, "it fails to describe itself: " + thrown);
    if (description.type != type)
        return fail(ErrorCode::Usage, "it calls itself " + presentable(description.type) + ", its metadata " + type);
    if (description.label.empty())
        return fail(ErrorCode::Usage, "it has no label");
    std::vector<SettingField> own;
    for (const auto& setting : description.settings)
        own.push_back(fieldFrom(setting));
    DestinationSchema schema{.type = type, .label = presentable(description.label), .fields = {}};
    schema.fields = withCommonFields(
        own, {.batchSize = std::clamp<std::int64_t>(description.batchSize, 1, 100'000),
              .flushIntervalMs = std::clamp<std::int64_t>(description.flushIntervalMs, 0, 24LL * 60 * 60 * 1000)});
    if (const std::string wrong = tableProblem(own, schema.fields); !wrong.empty())
        return fail(ErrorCode::Usage, wrong);
    schema.validate = [&plugin](const SettingValues& values) -> Result<> {
        if (auto paths = checkRedactPaths(values); !paths)
            return paths;
        std::string wrong;
        const std::lock_guard lock(creating());
        const std::string words = guarded([&] { wrong = plugin.check(PluginSettings(values)); });
        if (!words.empty())
            return fail(ErrorCode::Usage, "The plug-in fails to check it: " + words, kAuthor);
        return wrong.empty() ? Result<>() : fail(ErrorCode::Usage, presentable(wrong), "Correct it.");
    };
    return schema;
}

Result<std::unique_ptr<Destination>> createFromPlugin(const plugin::Plugin& plugin, const SettingValues& values)
{
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    std::unique_ptr<plugin::Destination> made;
    std::string thrown;
    {
        const std::lock_guard lock(creating());
        thrown = guarded([&] { made = plugin.create(PluginSettings(values)); });
    }
    if (thrown.empty() && !made)
        thrown = "it made nothing";
    if (!thrown.empty())
        return fail(ErrorCode::Usage, "The plug-in cannot make this destination: " + thrown, "Correct its settings.");
    return std::make_unique<PluginDestination>(std::move(made), values, *std::move(redactor));
}

} // namespace grantex
