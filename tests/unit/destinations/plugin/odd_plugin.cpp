// SPDX-License-Identifier: GPL-3.0-or-later
// Plug-ins that break the rules, each in the way its definitions say.
#include <grantex/destination_plugin.h>

#include <QObject>
#include <stdexcept>
#include <thread>

#ifndef ODD_IID
#define ODD_IID GRANTEX_DESTINATION_PLUGIN_IID
#endif

using namespace grantex::plugin;

namespace {

[[noreturn]] void blowUp(const char* where)
{
    throw std::runtime_error(std::string("boom in ") + where);
}

struct OddConnection final : Connection
{
    std::string mode;
    void send(Request request, Done done) override
    {
        Response response;
        response.way = Way::Answered;
        response.status = 200;
        response.body = request.body;
        if (mode == "send-throws")
            blowUp("send");
        if (mode == "send-throws-a-number")
            throw 7; // NOLINT
        if (mode == "never")
            return;
        if (mode == "thread") {
            std::thread([done, response] { done(response); }).detach();
            return;
        }
        done(response);
        if (mode == "twice") {
            response.body = "again";
            done(response);
        }
    }
    void cancelAll() override { blowUp("cancelAll"); }
};

class OddDestination final : public Destination
{
public:
    OddDestination(std::string mode, std::string url) : m_mode(std::move(mode)), m_url(std::move(url)) {}
    Limits limits() const override
    {
        if (m_mode == "throws")
            blowUp("limits");
        Limits limits;
        if (m_mode == "nonsense")
            limits = {0, 0, ~std::size_t{0}, false};
        return limits;
    }
    std::size_t encodedSize(const Event& event) const override
    {
        if (m_mode == "throws")
            blowUp("encodedSize");
        return event.json.size() + 1;
    }
    Encoded encode(const std::vector<Event>& events, const Context& context) const override
    {
        if (m_mode == "throws")
            blowUp("encode");
        Encoded encoded;
        if (m_mode == "asks")
            encoded.problem = "The index is missing.";
        encoded.request.url = m_mode == "http" ? m_url : "odd://" + context.laneId;
        if (m_mode == "http")
            encoded.request.headers = {{"X-Odd", "yes"}};
        for (const auto& event : events)
            encoded.request.body += std::string(event.id) + " " + std::string(event.json) + "\n";
        return encoded;
    }
    Verdict interpret(const Response& response, const std::vector<Event>& events) const override
    {
        if (m_mode == "throws")
            blowUp("interpret");
        Verdict verdict;
        verdict.outcome = response.way == Way::Answered ? Outcome::Delivered : Outcome::Retry;
        verdict.reason = response.message;
        if (m_mode == "nonsense") {
            verdict.outcome = static_cast<Outcome>(99);
            verdict.named = {{events.size(), Outcome::Rejected, "outside"},
                             {1, Outcome::Rejected, "second\n\x01"},
                             {0, Outcome::Delivered},
                             {1, Outcome::Delivered},
                             {0, Outcome::Paused}};
            verdict.retryAfterMs = -5;
        }
        return verdict;
    }
    std::vector<ProbeStep> probe() const override
    {
        if (m_mode == "throws")
            blowUp("probe");
        if (m_mode == "nonsense")
            return {};
        return {{"knock", {}, [](const Response&) -> Judgement { blowUp("judge"); }}};
    }
    std::unique_ptr<Connection> connect() const override
    {
        if (m_mode == "throws")
            blowUp("connect");
        if (m_mode == "http")
            return nullptr;
        auto connection = std::make_unique<OddConnection>();
        connection->mode = m_mode;
        return connection;
    }

private:
    std::string m_mode;
    std::string m_url;
};

} // namespace

class OddPlugin final : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ODD_IID FILE ODD_METADATA)
    Q_INTERFACES(grantex::plugin::Plugin)
public:
    OddPlugin()
    {
#ifdef ODD_THROWS_WHEN_MADE
        blowUp("the constructor");
#endif
    }
    Description describe() const override
    {
#ifdef ODD_THROWS_DESCRIBING
        blowUp("describe");
#endif
        Description description;
        description.type = ODD_TYPE;
        description.label = "Odd";
        Setting mode;
        mode.key = ODD_KEY;
        mode.label = "Mode";
        mode.help = "How to be odd.";
        mode.check = [](const std::string& text) -> std::string {
            if (text == "check-throws")
                blowUp("the check of mode");
            return text == "even" ? "must not be even" : "";
        };
        Setting variables;
        variables.key = "variables";
        variables.label = "Variables";
        variables.kind = Kind::SecretMap;
        variables.help = "For the test of secrets.";
        description.settings = {mode, variables};
        description.batchSize = 7;
        return description;
    }
    std::string check(const Settings& settings) const override
    {
        if (settings.text("mode") == "all-checks-throw")
            blowUp("check");
        return settings.text("mode") == "lonely" ? "mode lonely needs company." : "";
    }
    std::unique_ptr<Destination> create(const Settings& settings) const override
    {
        const std::string mode = settings.text("mode");
        if (mode == "create-throws")
            blowUp("create");
        if (mode == "nothing")
            return nullptr;
        if (mode == "secrets")
            throw std::runtime_error("the token is " + settings.map("variables").at("TOKEN"));
        return std::make_unique<OddDestination>(mode, settings.map("variables")["URL"]);
    }
};

#include "odd_plugin.moc"
