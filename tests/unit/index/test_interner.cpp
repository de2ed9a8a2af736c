// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/interner.h"

#include <QtTest>
#include <map>
#include <random>
#include <set>

using namespace grantex;

class TestInterner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainMap();
    void numbersAreGivenAnew();
};

/// Texts come and go over many rounds; some are longer than a block of characters.
void TestInterner::agreesWithAPlainMap()
{
    std::mt19937 random(20261128);
    Interner interner;
    std::map<std::string, std::uint32_t> known;
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 4000; ++i) {
            std::string text = "k" + std::to_string(random() % 15'000);
            if (random() % 400 == 0)
                text += std::string(random() % 90'000, 'x');
            const std::uint32_t id = interner.intern(text);
            const auto [at, isNew] = known.emplace(text, id);
            QCOMPARE(id, at->second);
            QVERIFY(id != 0 && id < interner.end());
        }
        std::vector<bool> used(interner.end());
        // In every third round nearly everything goes, so that blocks are nearly empty.
        for (auto at = known.begin(); at != known.end();) {
            const bool stays = random() % (round % 3 == 0 ? 50 : 3) == 0;
            used[at->second] = stays;
            at = stays ? std::next(at) : known.erase(at);
        }
        interner.retain(used);
        QCOMPARE(interner.size(), known.size() + 1);
        std::set<std::uint32_t> ids;
        for (const auto& [text, id] : known) {
            QVERIFY(interner.text(id) == text);
            QCOMPARE(interner.find(text), id);
            QVERIFY(ids.insert(id).second);
        }
        QCOMPARE(interner.find("k-nowhere"), 0U);
    }
}

void TestInterner::numbersAreGivenAnew()
{
    Interner interner;
    QCOMPARE(interner.intern(""), 0U);
    QCOMPARE(interner.intern("a"), 1U);
    QCOMPARE(interner.intern("b"), 2U);
    QCOMPARE(interner.intern("a"), 1U);
    interner.retain({true, false, true});
    QCOMPARE(interner.find("a"), 0U);
    QCOMPARE(interner.intern("c"), 1U);
    QVERIFY(interner.text(1) == "c");
    QVERIFY(interner.text(2) == "b");
    QCOMPARE(interner.end(), 3U);
}

QTEST_GUILESS_MAIN(TestInterner)
#include "test_interner.moc"
