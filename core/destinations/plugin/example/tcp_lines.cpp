// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sends each event as a line to a TCP receiver, which answers each of them, in their order, with a line: "OK", or "ERR"
// and its reason, or "BUSY" when it is to come again.
#include "tcp_connection.h"

#include <QObject>
#include <QString>

namespace tcp_lines {

using namespace grantex::plugin;

namespace {

class TcpLines final : public Destination
{
public:
    explicit TcpLines(const Settings& settings)
        : m_host(settings.text("host")), m_port(static_cast<quint16>(settings.integer("port"))),
          m_token(settings.secret("token"))
    {
    }

    [[nodiscard]] Limits limits() const override
    {
        Limits limits;
        limits.maxEvents = 10'000;
        return limits;
    }
    [[nodiscard]] std::size_t encodedSize(const Event& event) const override
    {
        return m_token.size() + event.json.size() + 2;
    }
    [[nodiscard]] Encoded encode(const std::vector<Event>& events, const Context& /*context*/) const override
    {
        Encoded encoded;
        encoded.request.url = address();
        for (const auto& event : events) {
            if (!m_token.empty())
                encoded.request.body += m_token + ' ';
            encoded.request.body += event.json;
            encoded.request.body += '\n';
        }
        return encoded;
    }
    [[nodiscard]] Verdict interpret(const Response& response, const std::vector<Event>& events) const override
    {
        Verdict verdict;
        verdict.code = response.way == Way::TimedOut ? "timeout" : "connection";
        verdict.reason = response.message;
        std::string_view rest = response.body;
        for (std::size_t i = 0; i < events.size() && rest.find('\n') != std::string_view::npos; ++i) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(line.size() + 1);
            if (line == "OK") {
                verdict.named.push_back({i, Outcome::Delivered});
            } else if (line.substr(0, 4) == "ERR ") {
                verdict.code = "ERR";
                verdict.named.push_back({i, Outcome::Rejected, std::string(line.substr(4))});
            } else if (line == "BUSY") {
                verdict.code = "BUSY";
                verdict.reason = "The receiver is busy.";
            } else {
                verdict.outcome = Outcome::Paused;
                verdict.code = "protocol";
                verdict.reason = "The receiver answers \"" + std::string(line) + "\".";
                verdict.remedy = "Check that " + address() + " is a receiver of lines that answers OK, ERR or BUSY.";
                return verdict;
            }
        }
        return verdict;
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override
    {
        Request nothing;
        nothing.url = address();
        return {{"connect", nothing, [this](const Response& response) -> Judgement {
                     if (response.way == Way::Answered)
                         return {true, "There is a receiver at " + address() + "."};
                     return {false, response.message, "Check host and port, and that the receiver runs."};
                 }}};
    }
    [[nodiscard]] std::unique_ptr<Connection> connect() const override
    {
        return std::make_unique<TcpConnection>(QString::fromStdString(m_host), m_port);
    }

private:
    [[nodiscard]] std::string address() const { return "tcp://" + m_host + ":" + std::to_string(m_port); }

    std::string m_host;
    quint16 m_port;
    std::string m_token;
};

} // namespace

class TcpLinesPlugin final : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID GRANTEX_DESTINATION_PLUGIN_IID FILE "tcp-lines.json")
    Q_INTERFACES(grantex::plugin::Plugin)
public:
    [[nodiscard]] Description describe() const override
    {
        Description description;
        description.type = "tcp-lines";
        description.label = "Lines over TCP";
        Setting host;
        host.key = "host";
        host.label = "Host";
        host.required = true;
        host.target = true;
        host.help = "Name or address of the receiver.";
        host.check = [](const std::string& text) -> std::string {
            return text.find_first_of("/: ") == std::string::npos ? "" : "must be a name or an IPv4 address alone";
        };
        Setting port;
        port.key = "port";
        port.label = "Port";
        port.kind = Kind::Integer;
        port.defaultValue = "6514";
        port.minimum = 1;
        port.maximum = 65'535;
        port.target = true;
        port.help = "Port of the receiver.";
        Setting token;
        token.key = "token";
        token.label = "Token";
        token.kind = Kind::Secret;
        token.help = "Put before each line, with a space.";
        description.settings = {host, port, token};
        return description;
    }
    [[nodiscard]] std::unique_ptr<Destination> create(const Settings& settings) const override
    {
        return std::make_unique<TcpLines>(settings);
    }
};

} // namespace tcp_lines

#include "tcp_lines.moc"
