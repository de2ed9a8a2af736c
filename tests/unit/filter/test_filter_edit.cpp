// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/filter/edit.h"
#include "core/filter/parser.h"
#include "core/filter/predicate.h"
#include "core/filter/printer.h"

#include <QtTest>
#include <random>

using namespace grantex;
using namespace grantex::filter;

namespace {

QByteArray text(const std::optional<std::string>& filter)
{
    return filter ? QByteArray::fromStdString(*filter) : QByteArray("nothing");
}

} // namespace

/// Include, exclude and replace from a cell or a node; ranges of time; filters put together.
class TestFilterEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aimed_data();
    void aimed();
    void whatWasIncludedIsFoundAndWhatWasExcludedIsNot();
    void fieldsOfPaths_data();
    void fieldsOfPaths();
    void hugeValuesAndBrokenFilters();
    void timeRanges();
    void filtersTogether();
};

void TestFilterEdit::aimed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("included");
    QTest::addColumn<QByteArray>("excluded");
    const auto row = [](const char* before, const char* path, const char* value, Pointed::Kind kind,
                        const char* included, const char* excluded) {
        QTest::addRow("%s + %s", before, value) << QByteArray(before) << QByteArray(path) << QByteArray(value)
                                                << int(kind) << QByteArray(included) << QByteArray(excluded);
    };
    using enum Pointed::Kind;
    row("", "type", "grant.created", Text, "type:grant.created", "-type:grant.created");
    row("type:grant.created", "type", "grant.created", Text, "type:grant.created", "-type:grant.created");
    row("type:grant.*", "type", "grant.created", Text, "type:grant.created", "type:grant.* -type:grant.created");
    row("type:(a, b)", "type", "a", Text, "type:a", "type:b");
    row("type:(a, b) agent:x", "type", "c", Text, "type:(a, b, c) agent:x", "type:(a, b) agent:x");
    row("type=a", "type", "b", Text, "type:(a, b)", "type=a");
    row("-type:a", "type", "a", Text, "type:a", "-type:a");
    row("-type:a", "type", "b", Text, "-type:a type:b", "-type:(a, b)");
    row("-type:(a, b) x", "type", "a", Text, "-type:b x type:a", "-type:(a, b) x");
    row("-type:bud*", "type", "budget", Text, "type:budget", "-type:bud*");
    row("type~/^g/", "type", "grant", Text, "type:grant", "type~/^g/ -type:grant");
    row("has:agent", "agent", "ag_1", Text, "agent:ag_1", "has:agent -agent:ag_1");
    row("a OR b", "agent", "ag_1", Text, "(a OR b) agent:ag_1", "(a OR b) -agent:ag_1");
    row("scope:a", "scope", "b:c", Text, "scope:a scope:b:c", "scope:a -scope:b:c");
    row("scope:a scope:*", "scope", "a", Text, "scope:a has:scope", "has:scope -scope:a");
    row("", "note", "it's *odd* \"x\"", Text, "note:\"it's *odd* \\\"x\\\"\"", "-note:\"it's *odd* \\\"x\\\"\"");
    row("", "data.pct", "80", Number, "data.pct:80", "-data.pct:80");
    row("data.pct>=50", "data.pct", "80", Number, "data.pct:80", "data.pct>=50 -data.pct:80");
    row("data.pct:[50 TO 60]", "data.pct", "80", Number, "data.pct:80", "data.pct:[50 TO 60] -data.pct:80");
    row("", "data.remaining", "20.0000", Text, "data.remaining:\"20.0000\"", "-data.remaining:\"20.0000\"");
    row("", "data.flag", "true", Number, "data.flag:true", "-data.flag:true");
    row("", "data.items", "", Object, "has:data.items", "-has:data.items");
    row("data.items:5", "data.items", "", Object, "data.items:5 has:data.items", "-has:data.items");
    row("x", "agent", "", Missing, "x -has:agent", "x has:agent");
    row("", "agent", "", Text, "-has:agent", "has:agent");
    row("", "data.name", "", Text, "data.name:\"\"", "-data.name:\"\"");
    row("", "data.a", "/path/x", Text, "data.a:\"/path/x\"", "-data.a:\"/path/x\"");
    row("", "data.a", "OR", Text, "data.a:OR", "-data.a:OR");
}

void TestFilterEdit::aimed()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, value);
    QFETCH(const int, kind);
    QFETCH(const QByteArray, included);
    QFETCH(const QByteArray, excluded);
    const auto field = path == "note" ? Field{FieldName::Note, {}} : fieldAt(path.toStdString());
    QVERIFY(field.has_value());
    const Pointed pointed{*field, value.toStdString(), static_cast<Pointed::Kind>(kind)};
    QCOMPARE(text(filter::aimed(before.toStdString(), pointed, Aim::Include)), included);
    QCOMPARE(text(filter::aimed(before.toStdString(), pointed, Aim::Exclude)), excluded);
    QCOMPARE(text(filter::aimed(before.toStdString(), pointed, Aim::Replace)),
             text(filter::aimed("", pointed, Aim::Include)));
    QCOMPARE(text(filter::aimed(before.toStdString(), pointed, Aim::ReplaceExcluding)),
             text(filter::aimed("", pointed, Aim::Exclude)));
    // Twice is once; of a list the second time picks the one.
    if (!included.contains(", "))
        QCOMPARE(text(filter::aimed(included.toStdString(), pointed, Aim::Include)), included);
    QCOMPARE(text(filter::aimed(excluded.toStdString(), pointed, Aim::Exclude)), excluded);
}

void TestFilterEdit::whatWasIncludedIsFoundAndWhatWasExcludedIsNot()
{
    std::mt19937 random(11);
    const auto pick = [&random](std::size_t below) { return random() % below; };
    static constexpr const char* kParts[] = {"a", "Z", "*", "?", "\\", "\"", " ", "(", ")",  "..", "/",
                                             "-", ":", "1", "ü", ",",  "[",  "]", ">", "OR", "\t"};
    static constexpr const char* kFilters[] = {
        "",          "type:x",           "-type:(a, b)", "a OR b",    "type:(a, Z*)",
        "has:agent", "agent:a -agent:Z", "data.v:1",     "-data.v:a", "scope:a"};
    for (int round = 0; round < 5000; ++round) {
        std::string value;
        for (std::size_t i = pick(5) + 1; i > 0; --i)
            value += kParts[pick(std::size(kParts))];
        QJsonObject data{{QStringLiteral("agentId"), QString::fromStdString(value)},
                         {QStringLiteral("v"), QString::fromStdString(value)}};
        const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("type"), QString::fromStdString(value)},
                                                          {QStringLiteral("data"), data}})
                                    .toJson();
        const Subject subject{Sequence{1}, {},     std::nullopt,
                              "",          value,  std::string_view(json.data(), std::size_t(json.size())),
                              {},          nullptr};
        const FieldName name = std::array{FieldName::Type, FieldName::Agent, FieldName::Data}[pick(3)];
        Field field{name, {}};
        if (name == FieldName::Data)
            field.path.push_back(PathStep{PathStep::Kind::Member, "v", 0});
        const Pointed pointed{field, value, Pointed::Kind::Text};
        const std::string before = kFilters[pick(std::size(kFilters))];
        const auto replaced = filter::aimed(before, pointed, Aim::Replace);
        QVERIFY2(replaced, value.c_str());
        QVERIFY2(Predicate(*parse(*replaced), {}).matches(subject), (value + " → " + *replaced).c_str());
        const auto excluded = filter::aimed(before, pointed, Aim::Exclude);
        QVERIFY2(excluded, value.c_str());
        QVERIFY2(!Predicate(*parse(*excluded), {}).matches(subject),
                 (before + " − " + value + " → " + *excluded).c_str());
        const auto included = filter::aimed(before, pointed, Aim::Include);
        QVERIFY2(included, value.c_str());
        // What matched before matches still, and now by this value.
        if (Predicate(*parse(before), {}).matches(subject))
            QVERIFY2(Predicate(*parse(*included), {}).matches(subject),
                     (before + " + " + value + " → " + *included).c_str());
        QCOMPARE(text(print(*parse(*included))), text(included));
    }
}

void TestFilterEdit::fieldsOfPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("printed");
    const auto row = [](const char* path, const char* printed) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(printed);
    };
    row("type", "has:type");
    row("id", "has:id");
    row("createdAt", "has:time");
    row("data.grantId", "has:grant");
    row("data.agentId", "has:agent");
    row("data.principalId", "has:principal");
    row("data.scopes[2]", "has:scope");
    row("data.revokedGrants[0]", "has:grant");
    row("data.parentGrantId", "has:data.parentGrantId");
    row("data.items[3].id", "has:data.items.id");
    row("data.\"odd key\"[0]", "has:data.\"odd key\"");
    row("data", "nothing");
    row("livemode", "nothing");
    row("note", "nothing");
    row("data.", "nothing");
    row("", "nothing");
}

void TestFilterEdit::fieldsOfPaths()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, printed);
    const auto field = fieldAt(path.toStdString());
    QCOMPARE(field ? text(filter::aimed("", {*field, "", Pointed::Kind::Object}, Aim::Include)) : QByteArray("nothing"),
             printed);
}

void TestFilterEdit::hugeValuesAndBrokenFilters()
{
    const Pointed pointed{Field{FieldName::Type, {}}, "x", Pointed::Kind::Text};
    QVERIFY(!filter::aimed("agnet:x", pointed, Aim::Include));
    QVERIFY(!filter::aimed("", {pointed.field, std::string(70000, 'x'), Pointed::Kind::Text}, Aim::Include));
    const Pointed anywhere{Field{FieldName::Text, {}}, "two words", Pointed::Kind::Text};
    QCOMPARE(text(filter::aimed("a", anywhere, Aim::Include)), QByteArray("a \"two words\""));
    QCOMPARE(text(filter::aimed("a", anywhere, Aim::Exclude)), QByteArray("a -\"two words\""));
}

void TestFilterEdit::timeRanges()
{
    const TimeRange range{*parseIso8601("2026-03-01T14:02:00Z"), *parseIso8601("2026-03-01T14:05:00Z")};
    const auto with = withTimeRange("type:a", range);
    QCOMPARE(text(with), QByteArray("type:a time:[2026-03-01T14:02:00Z TO 2026-03-01T14:04:59Z]"));
    const TimeRange other{range.begin, range.end + std::chrono::milliseconds(250)};
    const auto moved = withTimeRange(*with, other);
    QCOMPARE(text(moved), QByteArray("type:a time:[2026-03-01T14:02:00Z TO 2026-03-01T14:05:00.249Z]"));
    QVERIFY(timeRangeOf(*parse(*moved)));
    QCOMPARE(text(withTimeRange(*moved, std::nullopt)), QByteArray("type:a"));
    QVERIFY(!timeRangeOf(*parse("type:a OR time:14:02..14:03")));
    // The range holds its first moment and ends before its last.
    const Predicate inside(*parse(*withTimeRange("", other)), {});
    const auto at = [](UtcTime time) { return Subject{Sequence{1}, time, std::nullopt, {}, "t", "{}", {}, nullptr}; };
    QVERIFY(inside.matches(at(other.begin)));
    QVERIFY(!inside.matches(at(other.begin - Millis(1))));
    QVERIFY(inside.matches(at(other.end - Millis(1))));
    QVERIFY(!inside.matches(at(other.end)));

    QVERIFY(slidingTestOf(*parse("a OR -last:5m")));
    QVERIFY(!slidingTestOf(*parse("time>now-5m")));
    QCOMPARE(text(withoutField("type:a last:5m -last:1m b", FieldName::Last)), QByteArray("type:a b"));
}

void TestFilterEdit::filtersTogether()
{
    QCOMPARE(text(print(allOf({*parse("a OR b"), Query{}, *parse("c d"), *parse("-e")}))),
             QByteArray("(a OR b) c d -e"));
    QVERIFY(!allOf({}).root);
}

QTEST_GUILESS_MAIN(TestFilterEdit)
#include "test_filter_edit.moc"
