// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/connection_test.h"

#include "core/base/time_text.h"
#include "core/destinations/common/judge.h"
#include "core/net/http_transport.h"

#include <QTimer>
#include <utility>

namespace grantex {

namespace {

class Running final : public ConnectionTest
{
public:
    explicit Running(Done done) : m_done(std::move(done)) {}

    /// What is wrong before anything is sent is told from the event loop too.
    void tellLater(ProbeReport report)
    {
        QTimer::singleShot(0, &m_context, [this, report = std::move(report)] { m_done(report); });
    }
    void refuse(const Error& error) { tellLater({{{"settings", false, error.message, error.remedy}}, false}); }

    void testDestination(const DestinationSettings& settings)
    {
        if (!open(settings))
            return;
        runProbe(*m_destination, *m_transport, [this](const ProbeReport& report) { m_done(report); });
    }

    void sendOne(const DestinationSettings& settings)
    {
        if (!open(settings))
            return;
        const UtcTime now = SystemClock().utcNow();
        const std::string time = formatIso8601(now);
        StoredEvent event;
        event.sequence = {1};
        event.receivedAt = now;
        event.event.id = "evt_test_" + std::to_string(toEpochMillis(now));
        event.event.type = "monitor.test";
        event.event.createdAt = now;
        event.event.json = R"({"id":")" + event.event.id + R"(","type":"monitor.test","createdAt":")" + time +
                           R"(","data":{"message":"A test event of Grantex Monitor"}})";
        const std::vector<StoredEvent> events{std::move(event)};
        BatchContext context{"test", settings.id.value, events.front().event.id, now};
        context.name = m_destination->nameBatch(events, context);
        auto request = m_destination->encode(events, context);
        if (!request)
            return refuse(request.error());
        m_transport->send(std::move(*request), [this, events](const Response& response) {
            m_done(reportOf(m_destination->interpret(response, events)));
        });
    }

    void testSource(const SourceSettings& source)
    {
        HttpOptions options;
        options.caFile = source.caFile;
        options.proxy = source.proxy;
        options.allowInsecureHttp = source.allowInsecureHttp;
        m_transport = std::make_unique<HttpTransport>(options);
        ProbeStep step;
        step.name = "credentials";
        step.request.method = "GET";
        step.request.url = source.url + "/v1/me";
        step.request.headers = {{"Authorization", "Bearer " + std::string(source.apiKey.reveal())},
                                {"Accept", "application/json"}};
        step.judge = [this](const Response& response) {
            m_isRefused = response.status == 401 || response.status == 403;
            return judgeService(response);
        };
        runProbeSteps({std::move(step)}, *m_transport, [this](ProbeReport report) {
            report.isRefused = m_isRefused;
            m_done(report);
        });
    }

private:
    bool open(const DestinationSettings& settings)
    {
        auto destination = createDestination(settings);
        if (!destination) {
            refuse(destination.error());
            return false;
        }
        m_destination = std::move(*destination);
        m_transport = m_destination->openTransport();
        return true;
    }

    static ProbeReport reportOf(const Verdict& verdict)
    {
        // Of a single event an answer may speak by name.
        const auto& named = verdict.named;
        const OutcomeKind kind = named.empty() ? verdict.kind : named.front().kind;
        const bool ok = kind == OutcomeKind::Delivered;
        std::string detail = ok ? "accepted" : verdict.reason;
        if (!ok && detail.empty() && !named.empty())
            detail = named.front().reason;
        if (ok && verdict.receipt)
            detail = "accepted; the indexer confirms later";
        return {{{"test event", ok, detail, ok ? "" : verdict.remedy}}, false};
    }

    static ProbeStep::Judgement judgeService(const Response& response)
    {
        const std::string status = "HTTP " + std::to_string(response.status);
        if (response.status >= 200 && response.status < 300)
            return {true, "the key is accepted", {}};
        std::string words = providerWords(response.body);
        const std::string detail = words.empty() ? status : status + ": " + words;
        if (response.status == 401 || response.status == 403)
            return {false, "the API key is refused (" + detail + ")",
                    "Copy the key again from your Grantex account, whole and without blanks."};
        if (response.status == 429)
            return {false, detail, "The account asks too much at the moment. Wait a minute, then test again."};
        if (response.status >= 500)
            return {false, detail, "The service has a fault of its own at the moment. Test again later."};
        return {false, detail, "This does not look like a Grantex service: check the address."};
    }

    Done m_done;
    std::unique_ptr<Destination> m_destination;
    std::unique_ptr<Transport> m_transport;
    bool m_isRefused = false;
    QObject m_context;
};

} // namespace

std::unique_ptr<ConnectionTest> ConnectionTest::ofDestination(const DestinationSettings& settings, Done done)
{
    auto test = std::make_unique<Running>(std::move(done));
    test->testDestination(settings);
    return test;
}

std::unique_ptr<ConnectionTest> ConnectionTest::ofSource(const SourceSettings& source, Done done)
{
    auto test = std::make_unique<Running>(std::move(done));
    test->testSource(source);
    return test;
}

std::unique_ptr<ConnectionTest> ConnectionTest::ofOneEvent(const DestinationSettings& settings, Done done)
{
    auto test = std::make_unique<Running>(std::move(done));
    test->sendOne(settings);
    return test;
}

} // namespace grantex
