// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/service.h"

#include "core/simulator/json_writer.h"

#include <QFile>

namespace grantex {
namespace {

using Kind = FaultAction::Kind;

constexpr std::size_t mostRecent = 1000;
constexpr int relistenMs = 50;
constexpr qint64 largestScript = 1024LL * 1024;

Result<std::vector<ScriptLine>> readScript(const std::string& path)
{
    if (path.empty())
        return std::vector<ScriptLine>{};
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Malformed,
                    "Cannot read the script " + path + ": " + file.errorString().toStdString() + ".");
    return parseScript(file.read(largestScript).toStdString());
}

} // namespace

SimulatorService::SimulatorService(SimulatorOptions options)
    : m_options(std::move(options)), m_world(m_options.seed, m_clock.utcNow()), m_rest(m_world, m_clock),
      m_hec(m_options.hecToken), m_publisher(m_world, m_clock, m_options.rate, m_options.events), m_webhook(m_clock)
{
    m_stallEnd.setSingleShot(true);
    connect(&m_stallEnd, &QTimer::timeout, this, [this] {
        m_sse.setStalled(false);
        m_ws.setStalled(false);
    });
    connect(&m_publisher, &Publisher::published, this, &SimulatorService::onPublished);
    connect(&m_publisher, &Publisher::crossed, this, [this](std::int64_t events) {
        const auto [first, last] = m_afterEvents.equal_range(events);
        std::vector<FaultAction> due;
        for (auto it = first; it != last; ++it)
            due.push_back(it->second);
        m_afterEvents.erase(first, last);
        for (const auto& action : due)
            run(action);
    });
    const auto subscribed = [this] {
        ++m_subscriptions;
        m_publisher.begin();
    };
    connect(&m_sse, &SseHub::subscribed, this, subscribed);
    connect(&m_ws, &WsHub::subscribed, this, subscribed);
    addServiceRoutes();
    addControlRoutes();
    if (!m_options.webhookUrl.empty())
        m_webhook.configure(m_options.webhookUrl, m_options.webhookSecret, Millis(30'000));
}

Result<> SimulatorService::start()
{
    const auto script = readScript(m_options.scriptFile);
    if (!script)
        return tl::unexpected(script.error());
    if (auto listening = m_server.listen(QHostAddress(QHostAddress::LocalHost), m_options.port); !listening)
        return listening;
    m_port = m_server.port();
    schedule(*script);
    return {};
}

void SimulatorService::schedule(const std::vector<ScriptLine>& script)
{
    for (const auto& line : script) {
        switch (line.when) {
        case ScriptLine::When::Now:
            run(line.action);
            break;
        case ScriptLine::When::At:
        case ScriptLine::When::Every: {
            if (line.time == Millis(0)) {
                run(line.action);
                break;
            }
            auto* timer = new QTimer(this); // found again by clearFaults()
            timer->setSingleShot(line.when == ScriptLine::When::At);
            connect(timer, &QTimer::timeout, this, [this, action = line.action] { run(action); });
            if (timer->isSingleShot())
                connect(timer, &QTimer::timeout, timer, &QObject::deleteLater);
            timer->start(line.time);
            break;
        }
        case ScriptLine::When::AfterEvents:
            if (m_publisher.ids().count() >= line.events) {
                run(line.action);
            } else {
                m_afterEvents.emplace(line.events, line.action);
                m_publisher.addMark(line.events);
            }
            break;
        }
    }
}

void SimulatorService::run(const FaultAction& action)
{
    switch (action.kind) {
    case Kind::Refuse:
    case Kind::AcceptThenClose:
    case Kind::Close:
    case Kind::Slow:
    case Kind::Hang:
        m_faults.add(action, m_clock.monoNow());
        break;
    default:
        if (!runStreamFault(action))
            runSetting(action);
        break;
    }
}

bool SimulatorService::runStreamFault(const FaultAction& action)
{
    switch (action.kind) {
    case Kind::Drop:
        if (action.target != "ws")
            m_sse.cutAll();
        if (action.target != "sse")
            m_ws.cutAll();
        return true;
    case Kind::Stall:
        m_sse.setStalled(true);
        m_ws.setStalled(true);
        m_stallEnd.start(action.duration);
        return true;
    case Kind::HalfFrame: {
        // Never whole on the wire, so never counted as published.
        const auto torn = m_world.makeEvent("token.issued", m_clock.utcNow(),
                                            [](JsonWriter& data) { data.text("tokenId", "tok_torn"); });
        m_sse.sendHalfAndCut(torn);
        m_ws.sendHalfAndCut(torn);
        return true;
    }
    case Kind::Malformed:
        sendMalformed(action.text);
        return true;
    case Kind::Oversized:
        sendOversized(action.count);
        return true;
    case Kind::Duplicate: {
        const auto count = std::min(static_cast<std::size_t>(action.count), m_recent.size());
        const std::vector<WorldEvent> again(m_recent.end() - static_cast<std::ptrdiff_t>(count), m_recent.end());
        if (!again.empty()) {
            m_sse.publish(again);
            m_ws.publish(again);
        }
        return true;
    }
    case Kind::Conflict:
        sendConflict();
        return true;
    case Kind::Burst:
        m_publisher.burst(action.count, {});
        return true;
    default:
        return false;
    }
}

void SimulatorService::runSetting(const FaultAction& action)
{
    switch (action.kind) {
    case Kind::Rate:
        m_publisher.setRate(action.rate);
        break;
    case Kind::Flood:
        m_publisher.flood(action.rate, action.duration);
        break;
    case Kind::HecAck:
        m_hec.setAckMode(action.text);
        break;
    case Kind::HecIndex:
        m_hec.setIndexes(action.text);
        break;
    case Kind::HecReject:
        m_hec.setRejectedText(action.text);
        break;
    case Kind::KeepAlive:
        m_sse.setKeepAlive(action.duration);
        m_ws.setPingInterval(action.duration);
        break;
    case Kind::Webhook:
        m_webhook.configure(action.text == "off" ? std::string{} : action.text, action.secret, action.duration);
        break;
    case Kind::Restart:
        restart(action.duration);
        break;
    case Kind::Clear:
        clearFaults();
        break;
    default:
        break;
    }
}

void SimulatorService::sendMalformed(const std::string& kind)
{
    std::string bytes = R"({"id":"evt_malformed","type":"grant.created","data":)"; // never closed
    if (kind == "utf8")
        bytes = "{\"id\":\"evt_malformed\",\"type\":\"\xC3\x28\",\"data\":{}}";
    else if (kind == "array")
        bytes = R"(["not","an","object"])";
    else if (kind == "empty")
        bytes.clear();
    m_sse.sendFrame("data: " + bytes + "\n\n");
    m_ws.sendMessage(bytes);
}

void SimulatorService::sendConflict()
{
    if (m_recent.empty())
        return;
    auto other = m_recent.back();
    // The same id with other bytes: still one valid object.
    other.json.back() = ',';
    other.json.append(R"("conflict":true})");
    m_sse.publish({other});
    m_ws.publish({other});
}

void SimulatorService::sendOversized(std::int64_t bytes)
{
    m_publisher.publishOne(m_world.makeEvent("grant.created", m_clock.utcNow(), [bytes](JsonWriter& data) {
        data.text("grantId", "grnt_oversized").text("padding", std::string(static_cast<std::size_t>(bytes), 'x'));
    }));
}

void SimulatorService::restart(Millis pause)
{
    m_server.close();
    m_ws.cutAll();
    QTimer::singleShot(pause, this, &SimulatorService::listenAgain);
}

void SimulatorService::listenAgain()
{
    // Somebody else may hold the port for a moment.
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), m_port))
        QTimer::singleShot(relistenMs, this, &SimulatorService::listenAgain);
}

void SimulatorService::clearFaults()
{
    m_faults.clear();
    m_hec.setAckMode("auto");
    m_hec.setIndexes("any");
    m_hec.setRejectedText({});
    m_stallEnd.stop();
    m_sse.setStalled(false);
    m_ws.setStalled(false);
    m_afterEvents.clear();
    for (auto* timer : findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly))
        timer->deleteLater();
}

void SimulatorService::onPublished(const std::vector<WorldEvent>& events)
{
    m_sse.publish(events);
    m_ws.publish(events);
    m_webhook.publish(events);
    const auto keep = std::min(events.size(), mostRecent);
    m_recent.insert(m_recent.end(), events.end() - static_cast<std::ptrdiff_t>(keep), events.end());
    while (m_recent.size() > mostRecent)
        m_recent.pop_front();
}

} // namespace grantex
