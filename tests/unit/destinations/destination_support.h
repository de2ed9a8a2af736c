// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/registry.h"

#include <QByteArray>
#include <QFile>
#include <QTest>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace grantex::test {

/// A destination of `type` with its defaults, `json` members on top (read by the real parser) and secrets as given.
inline std::unique_ptr<Destination> makeDestination(const std::string& type, const std::string& json,
                                                    const std::map<std::string, std::string>& secrets = {})
{
    const std::string text =
        R"({"version":1,"source":{"type":"file","path":"/x"},"destinations":[{"name":"d","type":")" + type + "\"" +
        (json.empty() ? "" : "," + json) + "}]}";
    auto config = parseConfig(text, "/etc/config.json", findDestinationSchema);
    if (!config) {
        QTest::qFail(config.error().message.c_str(), __FILE__, __LINE__);
        return nullptr;
    }
    DestinationSettings settings = config->destinations.front();
    for (const auto& [key, value] : secrets)
        settings.values.set(key, Secret(value));
    auto made = createDestination(settings);
    if (!made) {
        QTest::qFail(made.error().message.c_str(), __FILE__, __LINE__);
        return nullptr;
    }
    return *std::move(made);
}

inline StoredEvent storedEvent(const std::string& json, std::int64_t sequence = 1)
{
    const auto event = parseEvent(json);
    if (!event)
        qFatal("the test's event is no event: %s", json.c_str());
    return {Sequence{sequence}, fromEpochMillis(1772366400000LL), *event};
}

/// Two events that show what must survive: line ends between tokens, escapes, non-ASCII text, number formats.
inline std::vector<StoredEvent> sampleEvents()
{
    return {
        storedEvent(
            R"({"id":"evt_01","type":"grant.revoked","createdAt":"2026-03-01T12:00:00.123Z","data":{"grantId":"g1","cascade":true,"note":"a\"b\\c é"}})",
            7),
        storedEvent("{\"id\":\"evt_02\",\n \"type\":\"budget.exhausted\", \"createdAt\":\"2026-03-01T12:00:01Z\","
                    "\r\n\"data\":{\"remaining\":\"0\",\"raw\":1.50e+3}}",
                    8)};
}

inline BatchContext sampleContext()
{
    return {"journal-1", "lane-1", "batch-1", fromEpochMillis(1772366405678LL)};
}

/// The request as one text: method, address, headers in order, blank line, body.
inline QByteArray asText(const Request& request)
{
    std::string text = request.method + " " + request.url + "\n";
    for (const auto& [name, value] : request.headers)
        text += name + ": " + value + "\n";
    return QByteArray::fromStdString(text + "\n" + request.body);
}

inline QByteArray golden(const QString& name)
{
    QFile file(qEnvironmentVariable("GRANTEX_FIXTURES") + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(QStringLiteral("cannot read ") + file.fileName()), __FILE__, __LINE__);
    return file.readAll();
}

/// Sends over `transport` and waits for the answer.
inline Response exchange(Transport& transport, Request request)
{
    std::optional<Response> got;
    transport.send(std::move(request), [&](Response response) { got = std::move(response); });
    if (got)
        QTest::qFail("done was called from inside send()", __FILE__, __LINE__);
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return got.value_or(Response{});
}

} // namespace grantex::test
