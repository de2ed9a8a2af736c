// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/command.h"

#include "core/destinations/command/command_judge.h"
#include "core/destinations/command/command_settings.h"
#include "core/destinations/command/command_transport.h"
#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/common/judge.h"

namespace grantex {

namespace {

class Command final : public Destination
{
public:
    Command(const SettingValues& values, EventRedactor redactor)
        : m_spec(commandSpecFrom(values)), m_timeout(timeoutFrom(values)), m_redactor(std::move(redactor))
    {
    }
    [[nodiscard]] Limits limits() const override
    {
        constexpr std::size_t kMostEvents = 10'000;
        constexpr std::size_t kLargest = 8'000'000;
        return {kMostEvents, kLargest, kLargest, false};
    }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        return eventBytes(event, m_redactor).size() + 1;
    }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& /*context*/) const override
    {
        Request request = to(command::kDeliver);
        request.headers.reserve(events.size());
        for (const auto& event : events) {
            request.headers.push_back({std::to_string(event.sequence.value), event.event.id});
            request.body += eventLine(event, m_redactor) + '\n';
        }
        return request;
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> events) const override
    {
        return judgeCommand(response, events);
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override;
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<CommandTransport>(m_spec);
    }

private:
    [[nodiscard]] Request to(const char* method) const
    {
        Request request;
        request.method = method;
        request.url = m_spec.argv.front();
        request.timeout = m_timeout;
        return request;
    }

    CommandSpec m_spec;
    Millis m_timeout;
    EventRedactor m_redactor;
};

/// No event is made up: only the program knows what it would do with one.
std::vector<ProbeStep> Command::probe() const
{
    const auto unlessFailed = [](const char* good) {
        return [good](const Response& response) -> ProbeStep::Judgement {
            if (response.kind != Response::Kind::Answered)
                return judgementOf(judgeCommand(response, {}), {});
            return {true, good, {}};
        };
    };
    return {{"program", to(command::kFind),
             [](const Response& response) -> ProbeStep::Judgement {
                 if (response.kind != Response::Kind::Answered)
                     return judgementOf(judgeCommand(response, {}), {});
                 return {true, response.body + " can be executed.", {}};
             }},
            {"start", to(command::kStart), unlessFailed("It starts.")},
            {"wait", to(command::kStay), unlessFailed("It waits for events.")},
            {"end", to(command::kEnd), [](const Response& response) -> ProbeStep::Judgement {
                 if (response.kind != Response::Kind::Answered)
                     return judgementOf(judgeCommand(response, {}), {});
                 if (response.body == "ended")
                     return {true, "It ends when its input does.", {}};
                 return {true, "It did not end with its input within graceMs and was sent SIGTERM.", {}};
             }}};
}

} // namespace

DestinationSchema commandSchema()
{
    DestinationSchema schema{.type = "command", .label = "Command", .fields = {}};
    schema.fields = withCommonFields(commandFields(), {});
    schema.validate = checkCommandSettings;
    return schema;
}

Result<std::unique_ptr<Destination>> createCommand(const SettingValues& values)
{
    if (auto checked = checkCommandSettings(values); !checked)
        return tl::unexpected(checked.error());
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    return std::make_unique<Command>(values, *std::move(redactor));
}

} // namespace grantex
