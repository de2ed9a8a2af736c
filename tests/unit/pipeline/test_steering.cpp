// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/pipeline/control_commands.h"
#include "core/pipeline/pipeline.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace grantex;

/// What a person can tell a running machine to do, where a destination waits for its secret or a request is wrong.
class TestSteering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatWaitsForASecretCanBeDropped();
    void aReplayLooksForTheSecretOfItsDestination();
    void anEditThatIsNotUnderstoodIsRefused_data();
    void anEditThatIsNotUnderstoodIsRefused();

private:
    [[nodiscard]] Config config() const;
    [[nodiscard]] std::optional<LaneStatus> lane(const LaneId& id) const;
    [[nodiscard]] bool isWaiting(const LaneId& id, std::int64_t events) const
    {
        const auto status = lane(id);
        return status && status->counters.waiting() == events;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Pipeline> m_pipeline;
    int m_looks = 0; ///< how often the secrets were asked for
    const LaneId m_lane{"soc"};
};

Config TestSteering::config() const
{
    auto config = parseConfig(R"({
  "version": 1,
  "source": { "type": "file", "path": "in.ndjson" },
  "journal": { "directory": "journal" },
  "destinations": [ { "id": "soc", "name": "SOC", "type": "splunk", "startFrom": "beginning",
                      "hecUrl": "https://splunk.example:8088", "hecToken": {"env": "NOBODY_SETS_THIS"} } ]
})",
                              m_place->filePath(u"config.json"_s).toStdString(), destinationSchemas());
    config->destinations.front().missing = MissingSecret{"hecToken", "The variable is not set.", "Set it."};
    return *std::move(config);
}

std::optional<LaneStatus> TestSteering::lane(const LaneId& id) const
{
    for (const LaneStatus& status : m_pipeline->lanes()) {
        if (status.id == id)
            return status;
    }
    return std::nullopt;
}

void TestSteering::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_looks = 0;
    QFile events(m_place->filePath(u"in.ndjson"_s));
    QVERIFY(events.open(QIODevice::WriteOnly));
    for (int number = 1; number <= 5; ++number)
        events.write(R"({"id":"evt_)" + QByteArray::number(number) + "\",\"type\":\"grant.created\"}\n");
    events.close();
    const auto reread = [this]() -> Result<Config> {
        ++m_looks;
        return config();
    };
    auto pipeline = Pipeline::create(config(), {.createJournal = true, .reread = reread});
    QVERIFY2(pipeline.has_value(), pipeline ? "" : pipeline.error().message.c_str());
    m_pipeline = std::move(*pipeline);
    m_pipeline->start();
    QTRY_VERIFY(isWaiting(m_lane, 5));
}

void TestSteering::cleanup()
{
    m_pipeline.reset();
}

void TestSteering::whatWaitsForASecretCanBeDropped()
{
    QTRY_COMPARE(lane(m_lane)->missingSecret, std::string("hecToken"));
    m_pipeline->startFromNow(m_lane);
    QTRY_VERIFY(isWaiting(m_lane, 0));
    QCOMPARE(lane(m_lane)->counters.dropped, 5);
    QCOMPARE(lane(m_lane)->missingSecret, std::string("hecToken"));
}

void TestSteering::aReplayLooksForTheSecretOfItsDestination()
{
    std::optional<Result<LaneId>> replay;
    m_pipeline->startReplay({m_lane, Sequence{1}, Sequence{3}, {}, {}, {}}, [&](const auto& made) { replay = made; });
    QTRY_VERIFY(replay.has_value());
    QVERIFY(replay->has_value());
    QTRY_VERIFY(isWaiting(**replay, 3));
    m_pipeline->retryNow(**replay);
    QTRY_COMPARE(m_looks, 1);
    // It has an end of its own: nothing of it is dropped, nor of its destination.
    m_pipeline->startFromNow(**replay);
    m_pipeline->startFromNow(m_lane);
    QTRY_VERIFY(isWaiting(m_lane, 0));
    QVERIFY(isWaiting(**replay, 3));
}

void TestSteering::anEditThatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonValue>("with");
    QTest::newRow("a number") << u"dead-letters-retry"_s << QJsonValue(7);
    QTest::newRow("an object") << u"dead-letters-retry"_s << QJsonValue(QJsonObject{{u"id"_s, u"evt_1"_s}});
    QTest::newRow("nothing") << u"dead-letters-retry"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("a drop") << u"dead-letters-drop"_s << QJsonValue(u"{}"_s);
}

void TestSteering::anEditThatIsNotUnderstoodIsRefused()
{
    QFETCH(const QString, command);
    QFETCH(const QJsonValue, with);
    const QJsonObject request{
        {u"command"_s, command}, {u"destination"_s, u"soc"_s}, {u"ids"_s, QJsonArray{1}}, {u"with"_s, with}};
    std::optional<Result<QJsonObject>> answer;
    runControlCommand(*m_pipeline, request, UtcTime(), [&](Result<QJsonObject> told) { answer = std::move(told); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().code, ErrorCode::Usage);
    QVERIFY2(answer->error().message.find("`with`") != std::string::npos, answer->error().message.c_str());
}

QTEST_GUILESS_MAIN(TestSteering)
#include "test_steering.moc"
