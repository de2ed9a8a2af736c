// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/characters.h"
#include "core/filter/text_search.h"

#include <QtTest>
#include <random>

using namespace grantex::filter;

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASlowSearch();
    void onlyLettersAreCaseBlind();
    void theEndsAreLookedAtToo();
};

void TestTextSearch::agreesWithASlowSearch()
{
    std::mt19937 random(20261128);
    // Few different bytes, so that near misses are common; some differ from others by 0x20 only.
    constexpr std::string_view kBytes = "aAbB@`[{_\x7f\"0\x10 \xc3\xe3";
    const auto make = [&](std::size_t length) {
        std::string text;
        for (std::size_t i = 0; i < length; ++i)
            text += kBytes[random() % kBytes.size()];
        return text;
    };
    int found = 0;
    for (int round = 0; round < 100'000; ++round) {
        const std::string text = make(random() % 80);
        const std::string needle = make(random() % 5);
        const bool isBlind = random() % 2 == 0;
        const std::string wanted = isBlind ? lowered(needle) : needle;
        const bool expected = (isBlind ? lowered(text) : text).find(wanted) != std::string::npos;
        const TextSearch search(wanted, isBlind ? TextSearch::Case::Blind : TextSearch::Case::Sensitive);
        QVERIFY2(search.isIn(text) == expected, (needle + " in " + text).c_str());
        found += expected ? 1 : 0;
    }
    QVERIFY(found > 10'000);
}

void TestTextSearch::onlyLettersAreCaseBlind()
{
    const TextSearch search("a_b", TextSearch::Case::Blind);
    QVERIFY(search.isIn("A_B"));
    QVERIFY(!search.isIn("A\x7f"
                         "B")); // 0x7f is '_' with the bit that tells small letters
    QVERIFY(!TextSearch("a", TextSearch::Case::Sensitive).isIn("A"));
    QVERIFY(TextSearch("", TextSearch::Case::Blind).isIn(""));
}

void TestTextSearch::theEndsAreLookedAtToo()
{
    for (std::size_t length = 3; length < 100; ++length) {
        for (std::size_t at = 0; at + 3 <= length; ++at) {
            std::string text(length, '-');
            text.replace(at, 3, "UsD");
            QVERIFY(TextSearch("usd", TextSearch::Case::Blind).isIn(text));
            QVERIFY(!TextSearch("usd", TextSearch::Case::Blind).isIn(std::string_view(text).substr(0, at + 2)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "test_text_search.moc"
