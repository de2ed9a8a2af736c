// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/pipeline/pipeline.h"

#include "core/simulator/simulator.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantex;

/// What a running machine says about when it last heard its service: /healthz and the window judge by it.
class TestLiveness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastSignOfLifeGoesOnWhileTheStateStaysTheSame();
};

void TestLiveness::theLastSignOfLifeGoesOnWhileTheStateStaysTheSame()
{
    const auto simulator = EmbeddedSimulator::start({});
    QVERIFY(simulator.has_value());
    const QTemporaryDir place;
    const std::string text =
        R"({ "version": 1, "source": { "type": "sse", "url": ")" + (*simulator)->url() +
        R"(", "apiKey": {"env": "NOBODY_SETS_THIS"} }, "journal": { "directory": "journal" }, "destinations": [] })";
    auto config = parseConfig(text, place.filePath(u"config.json"_s).toStdString(), destinationSchemas());
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    config->sources.front().apiKey = Secret("gx_demo_key");
    auto pipeline = Pipeline::create(*std::move(config), {.createJournal = true});
    QVERIFY2(pipeline.has_value(), pipeline ? "" : pipeline.error().message.c_str());
    (*pipeline)->start();
    const auto source = [&] {
        return (*pipeline)->sources().empty() ? SourceStatus() : (*pipeline)->sources().front();
    };
    QTRY_COMPARE(source().state, SourceStatus::State::Live);
    const auto first = source().lastByteAt;
    const auto since = source().connectedSince;
    QVERIFY(first.has_value());
    QTRY_VERIFY(source().lastByteAt > first);
    QCOMPARE(source().state, SourceStatus::State::Live);
    QVERIFY(source().connectedSince == since);
}

QTEST_GUILESS_MAIN(TestLiveness)
#include "test_liveness.moc"
