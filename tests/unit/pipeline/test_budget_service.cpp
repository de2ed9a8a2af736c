// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_store.h"
#include "core/pipeline/budget_service.h"
#include "tests/unit/simulator/simulator_client.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace grantex;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;
const UtcTime start = fromEpochMillis(1'772'366'400'000);

Event threshold(int number, const std::string& grant, const std::string& remaining)
{
    const std::string id = "evt_" + std::to_string(number);
    return {id, "budget.threshold", start + number * 1s,
            "{\"id\":\"" + id + "\",\"type\":\"budget.threshold\",\"data\":{\"grantId\":\"" + grant +
                "\",\"pct\":50,\"remaining\":\"" + remaining + "\"}}"};
}

BudgetService::Setup quick()
{
    BudgetService::Setup setup;
    setup.beat = Millis(20);
    setup.poll = Millis(50);
    return setup;
}

const BudgetSummary* find(const BudgetService& service, const std::string& grant)
{
    const auto& budgets = service.snapshot()->budgets;
    const auto it = std::find_if(budgets.begin(), budgets.end(), [&](const auto& b) { return b.grantId == grant; });
    return it == budgets.end() ? nullptr : &*it;
}

} // namespace

/// The real service over a real journal and the simulated Grantex.
class TestBudgetService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJournalIsLearntAndNewEventsFollow()
    {
        const QTemporaryDir directory;
        auto setup = quick();
        setup.journalDirectory = directory.filePath(u"journal"_s).toStdString();
        auto store = JournalStore::open(setup.journalDirectory);
        QVERIFY(store.has_value());
        QVERIFY((*store)->begin().has_value());
        for (int i = 1; i <= 9'000; ++i)
            QVERIFY((*store)
                        ->append(threshold(i, "g" + std::to_string(i % 3), std::to_string(20'000 - i)), start)
                        .has_value());
        QVERIFY((*store)->commit().has_value());

        BudgetService service(setup);
        service.setActive(this, true);
        const QSignalSpy filled(&service, &BudgetService::filled);
        service.start();
        // One that comes while the journal is read, and is in it already.
        service.receive(std::make_shared<const std::vector<StoredEvent>>(
            std::vector<StoredEvent>{{{9'000}, start, threshold(9'000, "g0", "11000")}}));
        QTRY_COMPARE_WITH_TIMEOUT(filled.count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find(service, "g0") != nullptr, kPatience);
        QCOMPARE(find(service, "g0")->remaining->text(), std::string("11000"));
        QCOMPARE(find(service, "g0")->debits, std::int64_t(2999));

        service.receive(std::make_shared<const std::vector<StoredEvent>>(
            std::vector<StoredEvent>{{{9'000}, start, threshold(9'000, "g0", "1")}, // known: not applied again
                                     {{9'001}, start, threshold(9'001, "g0", "10500")}}));
        QTRY_COMPARE_WITH_TIMEOUT(find(service, "g0")->remaining->text(), std::string("10500"), kPatience);
        bool isAnswered = false;
        service.typeSeries(TypeCounts::Range::All, [&](const TypeSeriesPtr& series) {
            std::uint64_t sum = 0;
            for (const auto count : series->counts.at("budget.threshold"))
                sum += count;
            QCOMPARE(sum, std::uint64_t(9'001));
            isAnswered = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, kPatience);
        QVERIFY(!service.hasService());
    }

    void stepsOfTheWatchedComeNowAndWithEachChange()
    {
        BudgetService service(quick());
        service.setActive(this, true);
        service.start();
        const auto tell = [&](int number, const char* remaining) {
            service.receive(std::make_shared<const std::vector<StoredEvent>>(
                std::vector<StoredEvent>{{{number}, start, threshold(number, "g", remaining)}}));
        };
        tell(1, "50");
        QTRY_VERIFY_WITH_TIMEOUT(find(service, "g") != nullptr, kPatience);
        std::vector<std::size_t> sizes;
        connect(&service, &BudgetService::stepsChanged, this,
                [&](BudgetId, const BudgetStepsPtr& steps) { sizes.push_back(steps->size()); });
        service.setWatched(this, {find(service, "g")->id});
        QTRY_COMPARE_WITH_TIMEOUT(sizes, std::vector<std::size_t>{1}, kPatience);
        tell(2, "40");
        QTRY_COMPARE_WITH_TIMEOUT(sizes.back(), std::size_t(2), kPatience);
        service.setWatched(this, {});
        tell(3, "30");
        QTRY_COMPARE_WITH_TIMEOUT(find(service, "g")->remaining->text(), std::string("30"), kPatience);
        QCOMPARE(sizes.back(), std::size_t(2));
    }

    void theServiceTellsBudgetsNamesDebitsAndRevokes()
    {
        auto simulator = test::startSilent();
        QVERIFY(simulator);
        test::Caller caller(*simulator);
        caller.publish(3000);
        auto setup = quick();
        setup.service.url = simulator->url();
        setup.service.apiKey = Secret("gx_demo_key");
        BudgetService service(setup);
        QVERIFY(service.hasService());
        service.setActive(this, true);
        service.start();
        QTRY_VERIFY_WITH_TIMEOUT(service.snapshot()->budgets.size() > 10, kPatience);
        // No event told agents and principals of these: the service is asked, grant by grant.
        const auto isNamed = [&] {
            const auto& budgets = service.snapshot()->budgets;
            return std::any_of(budgets.begin(), budgets.end(), [&](const auto& budget) {
                return !budget.principalId.empty() && service.names()->contains(budget.agentId);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isNamed(), kPatience);

        const auto& budgets = service.snapshot()->budgets;
        const auto used = std::find_if(budgets.begin(), budgets.end(),
                                       [](const auto& b) { return !b.hasEnded && b.usedShare > 0.1; });
        QVERIFY(used != budgets.end());
        const std::string grant = used->grantId;
        std::optional<Result<TransactionPage>> page;
        service.transactions(grant, 1, [&](Result<TransactionPage> answer) { page.emplace(std::move(answer)); });
        QTRY_VERIFY_WITH_TIMEOUT(page.has_value(), kPatience);
        QVERIFY(page->has_value());
        QVERIFY(!(*page)->transactions.empty());

        std::optional<Result<>> revoked;
        const std::string living = [&] {
            for (const auto& value : caller.json("/v1/grants?status=active").value(u"grants"_s).toArray())
                return value[u"grantId"].toString().toStdString();
            return std::string();
        }();
        service.revoke(living, [&](const Result<>& answer) { revoked = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(revoked.has_value(), kPatience);
        QVERIFY2(revoked->has_value(), *revoked ? "" : revoked->error().message.c_str());
        QCOMPARE(caller.json(("/v1/grants/" + living).c_str()).value(u"status"_s).toString(), u"revoked"_s);
    }

    void aWrongKeyIsToldOnceAndNotUsedAgain()
    {
        auto simulator = test::startSilent();
        QVERIFY(simulator);
        auto setup = quick();
        setup.service.url = simulator->url();
        setup.service.apiKey = Secret("gx_wrong_key");
        BudgetService service(setup);
        std::vector<Error> errors;
        connect(&service, &BudgetService::serviceFailed, this, [&](const Error& error) { errors.push_back(error); });
        service.setActive(this, true);
        service.start();
        QTRY_COMPARE_WITH_TIMEOUT(errors.size(), std::size_t(1), kPatience);
        QCOMPARE(errors.front().code, ErrorCode::Denied);
        QTest::qWait(300); // six polls
        QCOMPARE(errors.size(), std::size_t(1));
        // The right one, as after a reload.
        auto right = setup.service;
        right.apiKey = Secret("gx_demo_key");
        const QSignalSpy answered(&service, &BudgetService::serviceAnswered);
        service.setService(right);
        QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, kPatience);
    }

    void aRevocationTellsWhatItTakesAlong()
    {
        BudgetService service(quick());
        service.start();
        std::vector<StoredEvent> events;
        int number = 0;
        for (const auto& [id, parent] : {std::pair{"a", ""}, {"b", "a"}, {"c", "b"}}) {
            Event event{std::string("evt_") + id, "grant.created", start,
                        std::string("{\"data\":{\"grantId\":\"") + id + "\",\"agentId\":\"x\",\"parentGrantId\":\"" +
                            parent + "\"}}"};
            events.push_back({{++number}, start, event});
        }
        events.push_back({{++number}, start, threshold(number, "c", "5")});
        service.receive(std::make_shared<const std::vector<StoredEvent>>(std::move(events)));
        std::optional<GrantDescent> descent;
        service.descent("a", [&](const GrantDescent& answer) { descent = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(descent.has_value(), kPatience);
        QCOMPARE(descent->descendants, (std::vector<std::string>{"b", "c"}));
        QCOMPARE(descent->withBudget, std::size_t(1));
        std::optional<Result<>> refused;
        service.revoke("a", [&](const Result<>& answer) { refused = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(refused.has_value(), kPatience);
        QVERIFY(!refused->has_value());
        QVERIFY(!refused->error().remedy.empty());
    }

    void itMayEndAtAnyMoment()
    {
        for (int i = 0; i < 5; ++i) {
            BudgetService service(quick());
            service.start();
            service.transactions("g", 1, [](const auto&) {});
            if (i % 2 == 0)
                service.stop();
            service.setActive(this, true);
            service.refresh();
        }
    }
};

QTEST_GUILESS_MAIN(TestBudgetService)
#include "test_budget_service.moc"
