// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "core/filter/predicate.h"
#include "core/filter/printer.h"

#include <QtTest>
#include <random>

using namespace grantex;
using namespace grantex::filter;

namespace {

/// A random filter, its text, and what a slow and obvious evaluator says of an event.
class Maker
{
public:
    explicit Maker(std::uint32_t seed) : m_random(seed) {}

    struct Made
    {
        std::string text;
        std::function<bool(const Event&, int pct)> holds;
    };

    int pick(int below) { return int(m_random() % std::uint32_t(below)); }

    Made make(int depth)
    {
        const int kind = depth == 0 ? 3 : pick(4);
        if (kind == 0 || kind == 1) {
            const Made a = make(depth - 1);
            const Made b = make(depth - 1);
            const bool both = kind == 0;
            return {"(" + a.text + (both ? pickText({" ", " AND ", " && "}) : pickText({" OR ", " or ", " || "})) +
                        b.text + ")",
                    [=](const Event& e, int pct) {
                        return both ? a.holds(e, pct) && b.holds(e, pct) : a.holds(e, pct) || b.holds(e, pct);
                    }};
        }
        if (kind == 2) {
            const Made a = make(depth - 1);
            return {pickText({"-", "!", "NOT "}) + "(" + a.text + ")",
                    [=](const Event& e, int pct) { return !a.holds(e, pct); }};
        }
        return leaf();
    }

    static constexpr const char* kTypes[] = {"grant.created", "grant.revoked", "budget.threshold", "token.issued"};

private:
    std::string pickText(std::initializer_list<const char*> texts) { return texts.begin()[pick(int(texts.size()))]; }

    Made leaf()
    {
        const std::string type = kTypes[pick(4)];
        const int number = pick(100);
        switch (pick(6)) {
        case 0:
            return {"type:" + type, [=](const Event& e, int) { return e.type == type; }};
        case 1:
            return {"type!=" + type, [=](const Event& e, int) { return e.type != type; }};
        case 2:
            return {"type:grant.*", [](const Event& e, int) { return e.type.starts_with("grant."); }};
        case 3:
            return {"data.pct>=" + std::to_string(number), [=](const Event&, int pct) { return pct >= number; }};
        case 4:
            return {"data.pct:[10 TO " + std::to_string(number) + "]",
                    [=](const Event&, int pct) { return pct >= 10 && pct <= number; }};
        default: {
            const std::string text = std::to_string(number);
            return {"\"" + text + "\"", [=](const Event& e, int) { return e.json.find(text) != std::string::npos; }};
        }
        }
    }

    std::mt19937 m_random;
};

} // namespace

/// On random filters: the normal form is stable and means the same, and the compiled predicate agrees with an
/// evaluator too simple to be wrong.
class TestFilterProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalFormMeansTheSame();
    void anyBytesAreSurvived();
};

void TestFilterProperties::normalFormMeansTheSame()
{
    Maker make(20261123);
    for (int round = 0; round < 2000; ++round) {
        const Maker::Made made = make.make(make.pick(5));
        const auto query = parse(made.text);
        QVERIFY2(query, made.text.c_str());
        const std::string normal = print(*query);
        const auto again = parse(normal);
        QVERIFY2(again, normal.c_str());
        QCOMPARE(print(*again), normal);
        const Predicate first(*query, {});
        const Predicate second(*again, {});
        for (int i = 0; i < 20; ++i) {
            const int pct = make.pick(100);
            const std::string type = Maker::kTypes[make.pick(4)];
            const auto event = parseEvent(R"({"type":")" + type + R"(","data":{"pct":)" + std::to_string(pct) + "}}");
            const StoredEvent stored{Sequence{i + 1}, {}, *event};
            const bool expected = made.holds(*event, pct);
            QVERIFY2(first.matches(subjectOf(stored)) == expected, (made.text + " on " + event->json).c_str());
            QVERIFY2(second.matches(subjectOf(stored)) == expected, (normal + " on " + event->json).c_str());
        }
    }
}

void TestFilterProperties::anyBytesAreSurvived()
{
    // Pieces of the grammar in any order: most are refused, what is understood has a stable normal form.
    static constexpr const char* kPieces[] = {
        "type", ":",    "=",  "!=",  ">",    "<=",    "~",   "!~",   "(",    ")",  "[",    "]",  "..",      " TO ", "*",
        "?",    "\\",   "\"", "/",   "/c",   "-",     "!",   " OR ", " ",    ",",  "data", ".a", "[0]",     "[*]",  "5",
        "15m",  "last", "is", "gap", "time", "14:02", "has", "or",   "not ", "&&", "||",   "x",  "\xc3\xa4"};
    Maker make(7);
    int understood = 0;
    for (int round = 0; round < 400000; ++round) {
        std::string text;
        for (int i = make.pick(9); i >= 0; --i)
            text += kPieces[make.pick(int(std::size(kPieces)))];
        const auto query = parse(text);
        if (!query) {
            QVERIFY2(query.error().span.position + query.error().span.length <= text.size(), text.c_str());
            QVERIFY(!query.error().sentence.empty());
            continue;
        }
        ++understood;
        const std::string normal = print(*query);
        const auto again = parse(normal);
        QVERIFY2(again, (text + " → " + normal).c_str());
        QVERIFY2(print(*again) == normal, (text + " → " + normal + " → " + print(*again)).c_str());
    }
    QVERIFY(understood > 1000);
}

QTEST_GUILESS_MAIN(TestFilterProperties)
#include "test_filter_properties.moc"
