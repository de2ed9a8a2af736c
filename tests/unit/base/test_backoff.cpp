// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"

#include <QTest>
#include <limits>

using namespace grantex;

class TestBackoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCeilingDoublesToTheLongest_data();
    void theCeilingDoublesToTheLongest();
    void theWaitIsNeverZero();
    void retryAfterIsAFloor();
};

namespace {
constexpr double kAlmostOne = 1 - std::numeric_limits<double>::epsilon();
} // namespace

void TestBackoff::theCeilingDoublesToTheLongest_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<qint64>("longest");
    QTest::newRow("the first attempt") << 1 << qint64(499);
    QTest::newRow("the second attempt") << 2 << qint64(999);
    QTest::newRow("the sixth attempt") << 6 << qint64(15'999);
    QTest::newRow("the seventh attempt is capped") << 7 << qint64(29'999);
    QTest::newRow("an attempt after years") << std::numeric_limits<int>::max() << qint64(29'999);
}

void TestBackoff::theCeilingDoublesToTheLongest()
{
    QFETCH(int, attempt);
    QFETCH(qint64, longest);
    QCOMPARE(qint64(Backoff().delay(attempt, kAlmostOne).count()), longest);
    QCOMPARE(qint64(Backoff().delay(attempt, 0.5).count()), (longest + 1) / 2);
}

void TestBackoff::theWaitIsNeverZero()
{
    QCOMPARE(Backoff().delay(1, 0), Millis(1));
}

void TestBackoff::retryAfterIsAFloor()
{
    QCOMPARE(Backoff().delay(1, 0.5, Millis(60'000)), Millis(60'000));
    QCOMPARE(Backoff().delay(5, 0.5, Millis(10)), Millis(4000));
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "test_backoff.moc"
