// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/budget/budget_scan.h"
#include "core/budget/ledger.h"
#include "core/journal/journal_store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const UtcTime start = fromEpochMillis(1'772'366'400'000);
const std::string grantId = "grnt_01HXYZ";

std::string envelope(const std::string& type, const std::string& data)
{
    return "{\"id\":\"evt_1\",\"type\":\"" + type + "\",\"createdAt\":\"x\",\"data\":{" + data + "}}";
}

/// The one budget of a ledger after one event of `data` (single quotes for double ones) at `at`.
class Book
{
public:
    explicit Book(Ledger::Bounds bounds = {}) : ledger(bounds) {}
    void tell(const std::string& type, std::string data, UtcTime at)
    {
        std::replace(data.begin(), data.end(), '\'', '"');
        ledger.apply(type, envelope(type, data), at, at);
    }
    void threshold(const std::string& remaining, UtcTime at, int pct = 50)
    {
        tell("budget.threshold",
             "'grantId':'" + grantId + "','pct':" + std::to_string(pct) + ",'remaining':'" + remaining + "'", at);
    }
    BudgetSnapshot now(UtcTime at = start + 1h) { return ledger.snapshot(at, 1000); }
    BudgetSummary only(UtcTime at = start + 1h)
    {
        auto all = now(at).budgets;
        return all.size() == 1 ? all.front() : BudgetSummary{};
    }
    BudgetSteps steps() { return *ledger.steps(only().id); }

    Ledger ledger;
};

std::string textOf(const std::optional<Decimal>& amount)
{
    return amount ? amount->text() : "none";
}

AllocationRecord allocation(const std::string& initial, const std::string& remaining, UtcTime created, UtcTime updated,
                            const std::string& currency = "USD")
{
    return {"bdg_1", grantId, currency, Decimal::parse(initial), Decimal::parse(remaining), created, updated};
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentedShapeIsRead_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("remaining");
        QTest::addColumn<QString>("initial");
        QTest::addColumn<int>("level");
        const auto row = [](const char* name, const char* type, const char* data, const char* remaining,
                            const char* initial, BudgetLevel level) {
            QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(data)
                                << QString::fromLatin1(remaining) << QString::fromLatin1(initial) << int(level);
        };
        using enum BudgetLevel;
        row("the running service", "budget.threshold", "'grantId':'grnt_01HXYZ','pct':50,'remaining':'15.0000'",
            "15.0000", "none", Half);
        row("80 percent", "budget.threshold", "'grantId':'grnt_01HXYZ','pct':80,'remaining':'15.0000'", "15.0000",
            "none", Most);
        row("percentage", "budget.threshold", "'grantId':'grnt_01HXYZ','percentage':80,'remaining':20,'initial':100",
            "20", "100", Most);
        row("thresholdPercent", "budget.threshold",
            "'grantId':'grnt_01HXYZ','thresholdPercent':50,'remainingBudget':'48.5','initialBudget':'100.0000'", "48.5",
            "100.0000", Half);
        row("threshold", "budget.threshold", "'grantId':'grnt_01HXYZ','threshold':80,'remaining':2000", "2000", "none",
            Most);
        row("remaining as a number with places", "budget.threshold",
            "'grantId':'grnt_01HXYZ','pct':50,'remaining':0.10", "0.10", "none", Half);
        row("only a percentage and the size", "budget.threshold",
            "'grantId':'grnt_01HXYZ','pct':80,'initial':'50.0000'", "10.0000", "50.0000", Most);
        row("only a percentage", "budget.threshold", "'grantId':'grnt_01HXYZ','pct':80", "none", "none", Most);
        row("exhausted", "budget.exhausted", "'grantId':'grnt_01HXYZ','remaining':'0'", "0", "none", Exhausted);
        row("exhausted without an amount", "budget.exhausted", "'grantId':'grnt_01HXYZ','initial':'100'", "0", "100",
            Exhausted);
        row("a type of tomorrow", "budget.topped-up", "'grantId':'grnt_01HXYZ','remaining':'90','initial':'100'", "90",
            "100", Healthy);
        row("the amount decides where the size is known", "budget.threshold",
            "'grantId':'grnt_01HXYZ','pct':50,'remaining':'20.0000','initial':'100'", "20.0000", "100", Most);
    }
    void everyDocumentedShapeIsRead()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, data);
        QFETCH(const QString, remaining);
        QFETCH(const QString, initial);
        QFETCH(const int, level);
        Book book;
        book.tell(type.toStdString(), data.toStdString(), start);
        const auto budget = book.only();
        QCOMPARE(budget.grantId, grantId);
        QCOMPARE(QString::fromStdString(textOf(budget.remaining)), remaining);
        QCOMPARE(QString::fromStdString(textOf(budget.initial)), initial);
        QCOMPARE(int(budget.level), level);
    }

    void aFrameWithoutAnEnvelopeIsRead()
    {
        Ledger ledger;
        const auto event = parseEvent(
            R"({"grantId":"grnt_01HXYZ","threshold":80,"remaining":2000,"timestamp":"2026-02-01T01:00:00Z"})",
            "budget.threshold");
        QVERIFY(event.has_value());
        StoredEvent stored{{1}, start, *event};
        ledger.apply(stored);
        const auto snapshot = ledger.snapshot(start, 10);
        QCOMPARE(snapshot.budgets.size(), std::size_t(1));
        QCOMPARE(textOf(snapshot.budgets[0].remaining), std::string("2000"));
        QCOMPARE(formatIso8601(*snapshot.budgets[0].changedAt), std::string("2026-02-01T01:00:00.000Z"));
    }

    void whatSaysNothingMakesNoBudget_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("data");
        QTest::newRow("no grant") << u"budget.threshold"_s << u"'pct':50,'remaining':'1'"_s;
        QTest::newRow("a grant of another type") << u"budget.threshold"_s << u"'grantId':7,'pct':50"_s;
        QTest::newRow("another family") << u"vault.credential.stored"_s << u"'grantId':'g','remaining':'5'"_s;
        QTest::newRow("a grant without a budget") << u"grant.created"_s << u"'grantId':'g','agentId':'a'"_s;
    }
    void whatSaysNothingMakesNoBudget()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, data);
        Book book;
        book.tell(type.toStdString(), data.toStdString(), start);
        QVERIFY(book.now().budgets.empty());
    }

    void brokenBytesAreHarmless()
    {
        Ledger ledger;
        for (const char* json : {"", "[]", "{", "{\"data\":{\"grantId\":\"g\",\"remaining\":", "null"})
            ledger.apply("budget.threshold", json, start, start);
        QVERIFY(ledger.snapshot(start, 10).budgets.empty());
    }

    void repeatsAreCountedAndAddNoStep()
    {
        Book book;
        book.threshold("40.0000", start);
        for (int i = 1; i <= 36; ++i)
            book.threshold("40.0000", start + i * 1s);
        QCOMPARE(book.steps().size(), std::size_t(1));
        QCOMPARE(book.only().repeats, std::int64_t(36));
        book.threshold("39.9999", start + 60s);
        QCOMPARE(book.steps().size(), std::size_t(2));
        QCOMPARE(book.only().debits, std::int64_t(1));
    }

    void stepsStandInTheOrderOfTheirTimes()
    {
        Book book;
        book.threshold("40", start + 10s);
        book.threshold("30", start + 30s);
        book.threshold("35", start + 20s); // late
        const auto steps = book.steps();
        QCOMPARE(steps.size(), std::size_t(3));
        QCOMPARE(steps[1].remaining.text(), std::string("35"));
        for (const auto& step : steps)
            QVERIFY(step.kind == BudgetStep::Kind::Told);
        QCOMPARE(textOf(book.only().remaining), std::string("30"));
        QCOMPARE(book.only().topUps, std::int64_t(0));
    }

    void twoOfOneMillisecondAreNoTopUp()
    {
        Book book;
        book.threshold("35", start);
        book.threshold("40", start);
        QCOMPARE(textOf(book.only().remaining), std::string("35"));
        QCOMPARE(book.only().topUps, std::int64_t(0));
    }

    void aTopUpIsSeenAndMakesTheSizeUncertain()
    {
        Book book;
        book.tell("budget.threshold", "'grantId':'grnt_01HXYZ','pct':80,'remaining':'10','initial':'100'", start);
        QCOMPARE(book.only().level, BudgetLevel::Most);
        static_cast<void>(book.ledger.takeWantsService());
        book.threshold("60", start + 1s);
        const auto budget = book.only();
        QCOMPARE(budget.topUps, std::int64_t(1));
        QVERIFY(book.steps().back().kind == BudgetStep::Kind::TopUp);
        QVERIFY(!budget.initial.has_value());
        QCOMPARE(budget.level, BudgetLevel::Half); // what the event says
        QVERIFY(book.ledger.takeWantsService());
        book.ledger.apply(allocation("150", "60", start - 1h, start + 1s), start + 2s);
        QCOMPARE(textOf(book.only().initial), std::string("150"));
        QCOMPARE(book.only().level, BudgetLevel::Half);
        // It did not begin with 150.
        QVERIFY(book.steps().front().kind != BudgetStep::Kind::Start);
    }

    void anExhaustedBudgetCanBeToppedUp()
    {
        Book book;
        book.tell("budget.exhausted", "'grantId':'grnt_01HXYZ','remaining':'0'", start);
        QCOMPARE(book.only().level, BudgetLevel::Exhausted);
        QCOMPARE(int(book.only().forecast.basis), int(Forecast::Basis::UsedUp));
        book.threshold("20", start + 1min);
        QCOMPARE(book.only().level, BudgetLevel::Half);
    }

    void theServiceAddsSizeBeginningAndCurrency()
    {
        Book book;
        book.threshold("40.0000", start + 1min);
        book.ledger.apply(allocation("100.0000", "30.0000", start, start + 2min), start + 3min);
        const auto budget = book.only();
        QCOMPARE(budget.currency, std::string("USD"));
        QCOMPARE(textOf(budget.remaining), std::string("30.0000"));
        const auto steps = book.steps();
        QCOMPARE(steps.size(), std::size_t(3));
        QVERIFY(steps[0].kind == BudgetStep::Kind::Start && steps[0].at == start);
        QVERIFY(!steps[1].fromService && steps[2].fromService);
        // Asked again, it says the same.
        book.ledger.apply(allocation("100.0000", "30.0000", start, start + 2min), start + 4min);
        QCOMPARE(book.steps().size(), std::size_t(3));
    }

    void whatTheServiceSaidBeforeANewerEventDoesNotCount()
    {
        Book book;
        book.threshold("30", start + 2min);
        book.ledger.apply(allocation("100", "45", start, start + 1min), start + 3min);
        QCOMPARE(textOf(book.only().remaining), std::string("30"));
        QCOMPARE(textOf(book.only().initial), std::string("100"));
    }

    void currenciesAreKeptApart()
    {
        Book book;
        for (int i = 0; i < 3; ++i) {
            auto record = allocation("100.10", "40.05", start, start + 1s, i == 2 ? "EUR" : "USD");
            record.grantId = "g" + std::to_string(i);
            book.ledger.apply(record, start + 1s);
        }
        // The same grant once more, in another currency.
        auto other = allocation("5", "5", start, start + 2s, "EUR");
        other.grantId = "g0";
        book.ledger.apply(other, start + 2s);
        book.tell("budget.threshold", "'grantId':'g9','pct':50,'remaining':'7'", start + 3s);
        const auto snapshot = book.now();
        QCOMPARE(snapshot.budgets.size(), std::size_t(5));
        QCOMPARE(snapshot.totals.size(), std::size_t(3));
        const auto& dollars = snapshot.totals.at("USD");
        QCOMPARE(textOf(dollars.allocated), std::string("200.20"));
        QCOMPARE(textOf(dollars.spent), std::string("120.10"));
        QCOMPARE(textOf(dollars.remaining), std::string("80.10"));
        QCOMPARE(textOf(snapshot.totals.at("EUR").allocated), std::string("105.10"));
        QCOMPARE(snapshot.totals.at("").unknown, std::int64_t(1));
        // An event that names no currency is about the budget that was heard of last.
        book.tell("budget.threshold", "'grantId':'g0','pct':80,'remaining':'1'", start + 4s);
        QCOMPARE(textOf(book.now().totals.at("EUR").remaining), std::string("41.05"));
    }

    void whatAnEndedGrantHadLeftHasLapsed()
    {
        Book book;
        book.tell("grant.created", "'grantId':'grnt_01HXYZ','agentId':'ag_1','principalId':'alice','scopes':[]", start);
        book.ledger.apply(allocation("100", "60", start, start + 1s), start + 1s);
        QCOMPARE(book.only().agentId, std::string("ag_1"));
        QCOMPARE(book.only().principalId, std::string("alice"));
        book.tell("grant.revoked", "'grantId':'grnt_01HXYZ','cascade':false", start + 1min);
        const auto snapshot = book.now();
        QVERIFY(snapshot.budgets[0].hasEnded);
        QCOMPARE(int(snapshot.budgets[0].forecast.basis), int(Forecast::Basis::Ended));
        const auto& totals = snapshot.totals.at("USD");
        QCOMPARE(textOf(totals.remaining), std::string("0"));
        QCOMPARE(textOf(totals.lapsed), std::string("60"));
        QCOMPARE(*totals.allocated, totals.spent->plus(*totals.lapsed)->plus(*totals.remaining).value());
    }

    void sumsThatNoNumberHoldsAreTold()
    {
        Book book;
        for (int i = 0; i < 2; ++i) {
            auto record = allocation(std::string(38, '9'), "1", start, start);
            record.grantId = "g" + std::to_string(i);
            book.ledger.apply(record, start);
        }
        QVERIFY(!book.now().totals.at("USD").allocated.has_value());
        QCOMPARE(textOf(book.now().totals.at("USD").remaining), std::string("2"));
    }

    void aRevocationReachesDescendants()
    {
        Book book;
        for (const auto& [id, parent] : {std::pair{"a", ""}, {"b", "a"}, {"c", "b"}, {"d", "a"}, {"e", ""}})
            book.tell("grant.created",
                      std::string("'grantId':'") + id + "','agentId':'x','parentGrantId':'" + parent + "'", start);
        const auto& grants = book.ledger.grants();
        QCOMPARE(grants.livingDescendants("a", start), (std::vector<std::string>{"b", "d", "c"}));
        book.tell("grant.revoked", "'grantId':'b'", start + 1s);
        QVERIFY(grants.find("c")->revokedAt.has_value());
        QCOMPARE(grants.livingDescendants("a", start), (std::vector<std::string>{"d"}));
        book.tell("anomaly.auto_revoked", "'revokedGrants':['d','e']", start + 2s);
        QVERIFY(grants.livingDescendants("a", start).empty());
        QVERIFY(grants.find("e")->revokedAt.has_value());
    }

    void descentThatGoesInCirclesEnds()
    {
        Book book;
        book.tell("grant.created", "'grantId':'a','parentGrantId':'b'", start);
        book.tell("grant.created", "'grantId':'b','parentGrantId':'a'", start);
        book.tell("grant.created", "'grantId':'c','parentGrantId':'c'", start);
        QCOMPARE(book.ledger.grants().livingDescendants("a", start), (std::vector<std::string>{"b"}));
        QVERIFY(book.ledger.grants().livingDescendants("c", start).empty());
        book.tell("grant.revoked", "'grantId':'a'", start);
    }

    void aTimeFarInTheFutureIsNotBelieved()
    {
        Ledger ledger;
        const std::string json = envelope("budget.threshold", R"("grantId":"g","pct":50,"remaining":"5")");
        ledger.apply("budget.threshold", json, start + 24h * 3650, start);
        QCOMPARE(*ledger.snapshot(start, 10).budgets[0].changedAt, start);
    }

    void everythingIsBounded()
    {
        Ledger::Bounds bounds;
        bounds.budgets = 50;
        bounds.grants = 200;
        bounds.steps = 5000;
        bounds.stepsOfOne = 300;
        Book book(bounds);
        for (int i = 0; i < 2000; ++i) {
            const std::string id = "g" + std::to_string(i % 400);
            book.tell("grant.created", "'grantId':'" + id + "','agentId':'a'", start + i * 1s);
            book.tell("budget.threshold", "'grantId':'" + id + "','pct':50,'remaining':" + std::to_string(100'000 - i),
                      start + i * 1s);
        }
        const auto snapshot = book.now();
        QVERIFY(snapshot.budgets.size() <= 50);
        QVERIFY(snapshot.grants <= 400);
        QVERIFY(snapshot.forgotten > 0);
        // Long histories are thinned, but beginning, end and top-ups stay.
        for (int i = 0; i < 5000; ++i)
            book.tell("budget.threshold",
                      "'grantId':'long','pct':50,'remaining':" +
                          std::to_string(i % 1000 == 999 ? 200'000 - i : 100'000 - i),
                      start + i * 1s);
        BudgetSummary of;
        for (const auto& one : book.now().budgets) {
            if (one.grantId == "long")
                of = one;
        }
        const auto steps = book.ledger.steps(of.id);
        QVERIFY(steps && steps->size() <= 300);
        QVERIFY(of.isThinned);
        QCOMPARE(steps->back().remaining.text(), std::string("195001"));
        QVERIFY(std::is_sorted(steps->begin(), steps->end(), [](const auto& a, const auto& b) { return a.at < b.at; }));
    }

    void aGeneratedHistoryComesOutExactly()
    {
        // Debits of odd amounts, thresholds repeated, top-ups, two currencies of one grant, in disorder within 50 ms.
        std::uint64_t state = 42;
        const auto draw = [&](std::uint64_t below) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return static_cast<std::int64_t>((state >> 33) % below);
        };
        struct Account
        {
            std::string grant;
            std::string currency;
            std::int64_t left = 1'000'000;
            std::int64_t size = 1'000'000;
            std::int64_t topUps = 0;
        };
        struct Told
        {
            UtcTime at;
            UtcTime arrives;
            std::string data;
        };
        int disordered = 0;
        for (int round = 0; round < 20; ++round) {
            Book book;
            std::array accounts{Account{grantId, "USD"}, Account{grantId, "EUR"}};
            std::vector<Told> told;
            auto at = start;
            for (const Account& account : accounts)
                book.ledger.apply(AllocationRecord{"bdg_" + account.currency, account.grant, account.currency,
                                                   Decimal::parse("100.0000"), Decimal::parse("100.0000"), start,
                                                   start},
                                  start);
            for (int i = 0; i < 800; ++i) {
                Account& account = accounts[static_cast<std::size_t>(draw(2))];
                const bool isTopUp = draw(40) == 0;
                // Nothing overtakes a top-up: two of them in disorder would be one step up.
                at += isTopUp ? 1s : Millis(1 + draw(draw(2) == 0 ? 30 : 60'000));
                if (isTopUp) {
                    account.left += 500'000;
                    account.size += 500'000;
                    ++account.topUps;
                } else {
                    account.left = std::max<std::int64_t>(1, account.left - 1 - draw(7'000));
                }
                const std::string data = "'grantId':'" + account.grant + "','currency':'" + account.currency +
                                         "','pct':50,'remaining':'" + Decimal::scaled(account.left, 4).text() +
                                         "','initial':'" + Decimal::scaled(account.size, 4).text() + "'";
                for (auto repeats = draw(3); repeats >= 0; --repeats)
                    told.push_back({at, at + Millis(isTopUp ? 0 : draw(50)), data});
                if (isTopUp)
                    at += 1s;
            }
            std::stable_sort(told.begin(), told.end(),
                             [](const Told& one, const Told& other) { return one.arrives < other.arrives; });
            for (std::size_t i = 1; i < told.size(); ++i)
                disordered += told[i].at < told[i - 1].at;
            for (const Told& one : told)
                book.tell("budget.threshold", one.data, one.at);
            const auto snapshot = book.now(at);
            QCOMPARE(snapshot.budgets.size(), accounts.size());
            for (const Account& account : accounts) {
                const auto found =
                    std::find_if(snapshot.budgets.begin(), snapshot.budgets.end(),
                                 [&](const auto& budget) { return budget.currency == account.currency; });
                QVERIFY(found != snapshot.budgets.end());
                QCOMPARE(found->grantId, account.grant);
                QCOMPARE(*found->remaining, Decimal::scaled(account.left, 4));
                QCOMPARE(*found->initial, Decimal::scaled(account.size, 4));
                QCOMPARE(found->topUps, account.topUps);
                QCOMPARE(*snapshot.totals.at(account.currency).spent, Decimal::scaled(account.size - account.left, 4));
                const auto steps = book.ledger.steps(found->id);
                QVERIFY(std::is_sorted(steps->begin(), steps->end(),
                                       [](const auto& one, const auto& other) { return one.at < other.at; }));
            }
        }
        QVERIFY2(disordered > 1000, qPrintable(QString::number(disordered)));
    }

    void aJournalIsReadInSlices()
    {
        const QTemporaryDir directory;
        const std::string path = directory.filePath(u"journal"_s).toStdString();
        auto store = JournalStore::open(path);
        QVERIFY(store.has_value());
        QVERIFY((*store)->begin().has_value());
        for (int i = 0; i < 1000; ++i) {
            const std::string type = i % 4 == 0 ? "budget.threshold" : i % 4 == 1 ? "grant.created" : "sso.login";
            const std::string json =
                envelope(type, "\"grantId\":\"g" + std::to_string(i % 8) + "\",\"pct\":50,\"remaining\":\"" +
                                   std::to_string(2000 - i) + "\"");
            QVERIFY(
                (*store)->append({"evt_" + std::to_string(i), type, start + i * 1s, json}, start + i * 1s).has_value());
        }
        QVERIFY((*store)->commit().has_value());
        auto scan = BudgetScan::open(path);
        QVERIFY(scan.has_value());
        Ledger ledger;
        int rows = 0;
        int texts = 0;
        for (;;) {
            const auto slice = scan->next(64, [&](const ScannedRow& row) {
                ++rows;
                texts += row.json.empty() ? 0 : 1;
                QCOMPARE(row.json.empty(), !BudgetScan::concerns(row.type));
                ledger.apply(row.type, row.json, row.createdAt, row.receivedAt);
            });
            QVERIFY(slice.has_value());
            if (*slice == 0)
                break;
            QVERIFY(*slice <= 64);
        }
        QCOMPARE(rows, 1000);
        QCOMPARE(texts, 500);
        QCOMPARE(scan->position().value, std::int64_t(1000));
        QCOMPARE(ledger.snapshot(start, 10).budgets.size(), std::size_t(2));
        QVERIFY(!BudgetScan::open(path + "/nowhere").has_value());
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
