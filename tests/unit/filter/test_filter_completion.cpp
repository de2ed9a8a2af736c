// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/completion.h"
#include "core/filter/field_table.h"
#include "core/filter/notices.h"
#include "core/filter/parser.h"
#include "core/filter/value_candidates.h"

#include <QtTest>
#include <random>

using namespace grantex::filter;

namespace {

/// A journal that saw a few things.
class Seen final : public SeenValues
{
public:
    [[nodiscard]] std::vector<SeenValue> values(const Field& field, std::string_view typed,
                                                std::size_t limit) const override
    {
        std::vector<SeenValue> all;
        if (field.name == FieldName::Type)
            all = {{"budget.threshold", 412}, {"token.issued", 90}, {"budget.exhausted", 3}, {"odd type, \"x\"", 1}};
        else if (field.name == FieldName::Grant)
            all = {{"grnt_01AA", 412}, {"grnt_01BB", 7}};
        else if (field.name == FieldName::Data && fieldText(field) == "data.service")
            all = {{"google", 12}, {"sla*ck", 2}, {"a..b", 1}};
        std::erase_if(all, [typed](const SeenValue& value) { return !containsLowered(value.text, typed); });
        all.resize(std::min(all.size(), limit));
        return all;
    }
    [[nodiscard]] std::vector<SeenPath> paths() const override
    {
        return {{"data.pct", JsonKind::Number, 0.16},
                {"data.service", JsonKind::Text, 0.1},
                {"data.\"odd key\"", JsonKind::Mixed, 0.01}};
    }
    [[nodiscard]] bool maySee(std::span<const PathStep> path) const override
    {
        return path.size() == 1 && (path[0].name == "pct" || path[0].name == "service" || path[0].name == "odd key");
    }
    [[nodiscard]] std::int64_t events() const override { return 1000; }
};

/// The cursor is where the bar stands.
Completion completeAt(QByteArray marked)
{
    const auto cursor = marked.indexOf('|');
    marked.remove(cursor, 1);
    return complete(marked.toStdString(), std::size_t(cursor), Seen());
}

QByteArray shown(const Completion& completion)
{
    QByteArrayList texts;
    for (const Candidate& candidate : completion.candidates)
        texts.append(QByteArray::fromStdString(candidate.shown));
    return texts.join(" | ");
}

} // namespace

/// What is offered at a cursor, what it replaces, and that nothing offered breaks a filter.
class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offered_data();
    void offered();
    void applied_data();
    void applied();
    void countsAndShares();
    void nothingOfferedBreaksAFilter();
    void notices_data();
    void notices();
    void repairs_data();
    void repairs();
};

void TestFilterCompletion::offered_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("candidates");
    const auto row = [](const char* marked, const char* candidates) {
        QTest::newRow(marked) << QByteArray(marked) << QByteArray(candidates);
    };
    row("|",
        "type | agent | grant | principal | scope | data | time | last | age | is | dest | note | colour | source | "
        "n | id | has | NOT");
    row("no|", "note | NOT");
    row("a no|", "note | NOT");
    row("a o|", "OR");
    row("a |",
        "type | agent | grant | principal | scope | data | time | last | age | is | dest | note | colour | source "
        "| n | id | has | OR | AND | NOT");
    row("-no|", "note");
    row("(ag|", "agent | age");
    row("user|", "principal");
    row("type|", "type | : | = | != | ~");
    row("ti|:14", "time");
    row("type:|",
        "budget.threshold | token.issued | budget.exhausted | odd type, \"x\" | grant.created | grant.revoked | "
        "anomaly.auto_revoked | fido.registered | fido.assertion | vc.issued | sd-jwt.issued | "
        "sd-jwt.presented | passport.issued | passport.revoked | passport.token-exchange | sso.login | "
        "sso.connection.created | sso.connection.updated | sso.connection.deleted | vault.credential.stored | "
        "vault.credential.deleted | vault.credential.exchanged | consent_bundle.created | "
        "consent_bundle.synced | consent_bundle.revoked | dpdp.consent.created | dpdp.consent.withdrawn | "
        "dpdp.grievance.filed | dpdp.erasure.completed");
    row("type:bud|", "budget.* | budget.threshold | budget.exhausted");
    row("type:(token.issued, budget.e|", "budget.exhausted");
    row("type:(token.issued OR exh|)", "budget.exhausted");
    row("type=\"odd|", "odd type, \"x\"");
    row("type~/bud|", "");
    row("type~bud|", "");
    row("grant:|", "grnt_01AA | grnt_01BB");
    row("grnt_01b|", "grant:grnt_01BB");
    row("budget.thr|", "type:budget.threshold");
    row("data.|", "data.pct | data.service | data.\"odd key\"");
    row("data.s|", "data.service");
    row("pct|", "data.pct");
    row("data.pct|", "data.pct | : | = | != | >= | <= | > | < | ~");
    row("data.pct |", "= | != | >= | <= | > | < | ~ | OR | AND | NOT");
    row("data.p|ct>=80", "data.pct");
    row("data.service:|", "google | sla*ck | a..b");
    row("data.pct:[50 |", "TO");
    row("data.pct:[50 TO 80 |", "");
    row("is:|", "gap | pinned | marked | forwarded | failed | unread | dup | error");
    row("is:f|", "forwarded | failed");
    row("has:|", "type | agent | grant | principal | scope | data | time | dest | note | colour | source | id");
    row("has:data.p|", "data.pct");
    row("last:|", "5m | 15m | 1h | 24h | 7d");
    row("last:3|", "3s | 3m | 3h | 3d | 3w");
    row("age:|", "<5m | <15m | <1h | <24h | <7d");
    row("age<|", "5m | 15m | 1h | 24h | 7d");
    row("time:now|", "now-15m | now-1h");
    row("agnet:x|", "");
    row("\"type|", "");
    row("type:\"a\"|", "");
}

void TestFilterCompletion::offered()
{
    QFETCH(const QByteArray, marked);
    QFETCH(const QByteArray, candidates);
    QCOMPARE(shown(completeAt(marked)), candidates);
}

void TestFilterCompletion::applied_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char* marked, const char* chosen, const char* result) {
        QTest::newRow(marked) << QByteArray(marked) << QByteArray(chosen) << QByteArray(result);
    };
    row("ty|", "type", "type:");
    row("ty|:a", "type", "type:a");
    row("a|", "age", "age<");
    row("da|", "data", "data.");
    row("data.p|c>=8", "data.pct", "data.pct>=8");
    row("data.pct|", ">=", "data.pct>=");
    row("data.pct |", ">=", "data.pct >=");
    row("type:b|udget.threshold agent:x", "budget.exhausted", "type:budget.exhausted agent:x");
    row("type:|agent", "token.issued", "type:token.issued agent");
    row("type:odd|", "odd type, \"x\"", "type:\"odd type, \\\"x\\\"\"");
    row("type:\"od|", "odd type, \"x\"", "type:\"odd type, \\\"x\\\"\"");
    row("data.service:|", "sla*ck", "data.service:\"sla*ck\"");
    row("data.service:a|", "a..b", "data.service:\"a..b\"");
    row("a o|", "OR", "a OR ");
    row("data.pct:[50 |]", "TO", "data.pct:[50 TO ]");
    row("age:|", "<15m", "age:<15m");
    row("budget.thr|", "type:budget.threshold", "type:budget.threshold");
    row("has:da|", "data", "has:data.");
}

void TestFilterCompletion::applied()
{
    QFETCH(QByteArray, marked);
    QFETCH(const QByteArray, chosen);
    QFETCH(const QByteArray, result);
    const Completion completion = completeAt(marked);
    marked.remove(marked.indexOf('|'), 1);
    const auto found = std::ranges::find(completion.candidates, chosen.toStdString(), &Candidate::shown);
    QVERIFY2(found != completion.candidates.end(), shown(completion));
    QCOMPARE(QByteArray::fromStdString(replaced(marked.toStdString(), completion.replace, found->insert)), result);
}

void TestFilterCompletion::countsAndShares()
{
    const auto types = completeAt("type:budget.|").candidates;
    QCOMPARE(QByteArray::fromStdString(types.at(0).shown), QByteArray("budget.*"));
    QCOMPARE(types.at(0).events, 415);
    QCOMPARE(types.at(1).events, 412);
    const auto paths = completeAt("data.pct|").candidates;
    QCOMPARE(paths.at(0).json, JsonKind::Number);
    QCOMPARE(paths.at(0).share, 0.16);
    QVERIFY(!paths.at(0).isWhole);
}

void TestFilterCompletion::nothingOfferedBreaksAFilter()
{
    static constexpr const char* kPieces[] = {
        "type", ":",   "=",    "!=",    ">",   "<=",   "~",   "(",  ")",      "[",    "]",        "..",    " TO ", "*",
        "\\",   "\"",  "/",    "-",     "!",   " OR ", " ",   ",",  "data",   ".pct", "[0]",      ".serv", "5",    "is",
        "last", "gap", "time", "14:02", "has", "not ", "age", "no", "budget", "x",    "\xc3\xa4", "grant", " AND "};
    // What may complete the beginning of a filter.
    static const std::vector<std::string> kEndings = {
        "",       "x",         "x)",        ")",      "\"",  "\")",   "1",      "1)",      "1m",
        "gap",    "gap)",      "type",      "pct:1",  "x:1", "14:02", ".pct:1", "1 TO 2]", "TO 2]",
        "2]",     "]",         "/",         "x/",     "<1m", "m",     ":x",     ".a",      "14:02 TO 14:03]",
        "14:03]", "TO 14:03]", "1m TO 2m]", "TO 2m]", "2m]", "<1m)",  "1m)",    ".x",      "x]",
        "TO x]",  "x TO y]",   "14:02)",    "\"]"};
    const auto mayBegin = [](const std::string& text) {
        const auto brackets = static_cast<std::size_t>(std::ranges::count(text, '('));
        for (const std::string& ending : kEndings) {
            for (std::size_t closing = 0; closing <= std::min<std::size_t>(brackets, 4); ++closing) {
                if (parse(text + ending + std::string(closing, ')')))
                    return true;
            }
        }
        return false;
    };
    std::mt19937 random(5);
    const auto pick = [&random](std::size_t below) { return random() % below; };
    int tried = 0;
    for (int round = 0; round < 60000; ++round) {
        std::string text;
        for (std::size_t i = pick(7) + 1; i > 0; --i)
            text += kPieces[pick(std::size(kPieces))];
        const std::size_t cursor = pick(text.size() + 1);
        const Completion completion = complete(text, cursor, Seen());
        QVERIFY2(completion.replace.position + completion.replace.length <= text.size(), text.c_str());
        QVERIFY2(completion.replace.position <= cursor &&
                     cursor <= completion.replace.position + completion.replace.length,
                 text.c_str());
        if (completion.candidates.empty() || !mayBegin(text.substr(0, completion.replace.position)))
            continue;
        for (const Candidate& candidate : {completion.candidates.front(), completion.candidates.back(),
                                           completion.candidates[pick(completion.candidates.size())]}) {
            ++tried;
            const std::string applied = text.substr(0, completion.replace.position) + candidate.insert;
            QVERIFY2(mayBegin(applied), (text + " at " + std::to_string(cursor) + " → " + applied).c_str());
        }
    }
    QVERIFY(tried > 10000);
}

void TestFilterCompletion::notices_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("fix");
    const auto row = [](const char* typed, const char* kind, const char* piece, const char* fix) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(kind) << QByteArray(piece) << QByteArray(fix);
    };
    row("data.pct>5 type:x", "", "", "");
    row("type:a data.pctt>5", "unseen", "data.pctt", "data.pct");
    row("-has:data.zzzzzzzz", "unseen", "data.zzzzzzzz", "");
    row("data.grantId:x", "better", "data.grantId", "grant");
    row("a OR data.scopes[0]=x", "better", "data.scopes[0]", "scope");
    row("data.\"odd key\":x", "", "", "");
}

void TestFilterCompletion::notices()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, piece);
    QFETCH(const QByteArray, fix);
    const auto notices = noticesOf(typed.toStdString(), *parse(typed.toStdString()), Seen());
    QCOMPARE(notices.size(), kind.isEmpty() ? 0U : 1U);
    if (notices.empty())
        return;
    QCOMPARE(notices[0].kind == Notice::Kind::UnseenPath, kind == "unseen");
    QCOMPARE(typed.mid(qsizetype(notices[0].span.position), qsizetype(notices[0].span.length)), piece);
    QCOMPARE(QByteArray::fromStdString(notices[0].fix), fix);
    // Nothing is warned of by a program that has looked at nothing.
    QVERIFY(kind != "unseen" || noticesOf(typed.toStdString(), *parse(typed.toStdString()), SeenValues()).empty());
}

void TestFilterCompletion::repairs_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("mended"); // nothing: there is no obvious repair
    const auto row = [](const char* typed, const char* mended) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(mended);
    };
    row("agnet:x type:a", "agent:x type:a");
    row("agnet:x (type:a", "agent:x (type:a");
    row("budget.pct>80", "data.budget.pct>80");
    row("(a b", "(a b)");
    row("type:(a, b", "type:(a, b)");
    row("data.x:[1 TO 2", "data.x:[1 TO 2]");
    row("a)", "a");
    row("a, b", "a b");
    row("note:\"a", "note:\"a\"");
    row("is:pined", "is:pinned");
    row("last:soon", "last:15m");
    row("age:5m", "age:<5m");
    row("type:", "");
    row("x OR", "");
}

void TestFilterCompletion::repairs()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, mended);
    const auto wrong = parse(typed.toStdString());
    QVERIFY(!wrong);
    QCOMPARE(QByteArray::fromStdString(repaired(typed.toStdString(), wrong.error()).value_or("")), mended);
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "test_filter_completion.moc"
