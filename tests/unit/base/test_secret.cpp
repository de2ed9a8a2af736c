// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QByteArray>
#include <QTest>
#include <atomic>
#include <optional>
#include <thread>

using namespace grantex;

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyRevealGivesItOut();
    void everySpellingIsRedacted_data();
    void everySpellingIsRedacted();
    void itIsFoundInsideLongerBase64_data();
    void itIsFoundInsideLongerBase64();
    void overlappingSecretsLeaveNoRest_data();
    void overlappingSecretsLeaveNoRest();
    void otherTextIsKept();
    void shortSecretsAreNotSearched();
    void redactionEndsWithTheLastCopy();
    void redactionIsThreadSafe();
};

namespace {

constexpr auto kPlain = "pa$s/w+rd?\"4711\\x";

QByteArray redacted(const QByteArray& text)
{
    return QByteArray::fromStdString(redact(text.toStdString()));
}

} // namespace

void TestSecret::onlyRevealGivesItOut()
{
    static_assert(!std::is_convertible_v<Secret, std::string>);
    static_assert(!std::is_convertible_v<std::string, Secret>);
    const Secret secret(kPlain);
    QCOMPARE(secret.reveal(), std::string_view(kPlain));
    QVERIFY(!secret.isEmpty());
    const Secret copy = secret;
    QCOMPARE(static_cast<const void*>(copy.reveal().data()), static_cast<const void*>(secret.reveal().data()));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(std::string()).isEmpty());
    QVERIFY(Secret().reveal().empty());
}

void TestSecret::everySpellingIsRedacted_data()
{
    QTest::addColumn<QByteArray>("spelling");
    const QByteArray plain(kPlain);
    QTest::newRow("plain") << plain;
    QTest::newRow("base64") << plain.toBase64();
    QTest::newRow("base64 without padding") << plain.toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("base64 for URLs") << plain.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("percent-encoded") << plain.toPercentEncoding();
    QTest::newRow("percent-encoded with small digits") << plain.toPercentEncoding().toLower();
    QTest::newRow("inside a JSON text") << QByteArray(R"(pa$s/w+rd?\"4711\\x)");
}

void TestSecret::everySpellingIsRedacted()
{
    QFETCH(QByteArray, spelling);
    QVERIFY(redacted(spelling) == spelling);
    const Secret secret(kPlain);
    // Padding says nothing but the length modulo three, so it may stay.
    const QByteArray shown = redacted("GET /?key=" + spelling + "&x, again " + spelling + ".");
    QByteArray expected = "GET /?key=[redacted]&x, again [redacted].";
    if (spelling.endsWith('=')) {
        const QByteArray padding = spelling.mid(spelling.indexOf('='));
        expected = "GET /?key=[redacted]" + padding + "&x, again [redacted]" + padding + ".";
    }
    QCOMPARE(shown, expected);
}

void TestSecret::itIsFoundInsideLongerBase64_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    for (const char* after : {"", "x", "xy", "xyz"}) {
        for (const char* before : {"", "u", "us", "use", "user:"})
            QTest::addRow("between '%s' and '%s'", before, after) << QByteArray(before) << QByteArray(after);
    }
}

void TestSecret::itIsFoundInsideLongerBase64()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray plain = "correct-horse-battery";
    const Secret secret(plain.toStdString());
    const QByteArray shown = redacted("Authorization: Basic " + (before + plain + after).toBase64());
    QVERIFY2(shown.contains("[redacted]"), shown.constData());
    // At most the characters that neighbours had a part in remain: nobody reads the secret out of them.
    const QByteArray rest = shown.mid(qstrlen("Authorization: Basic ")).replace("[redacted]", "");
    QVERIFY2(rest.size() <= (before.size() + after.size()) * 4 / 3 + 5, shown.constData());
}

void TestSecret::overlappingSecretsLeaveNoRest_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char* name, const char* first, const char* second, const char* text, const char* shown) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second) << QByteArray(text) << QByteArray(shown);
    };
    row("one is the begin of the other", "hunter", "hunter2000", "<hunter2000>", "<[redacted]>");
    row("one is the begin of the other, made later", "hunter2000", "hunter", "<hunter2000>", "<[redacted]>");
    row("one is inside the other", "nter", "hunter2000", "<hunter2000>", "<[redacted]>");
    row("the end of one is the begin of the other", "abcdef", "defghi", "<abcdefghi>", "<[redacted]>");
    row("side by side", "abcdef", "ghijkl", "<abcdefghijkl>", "<[redacted][redacted]>");
    row("one is part of the mask", "redacted", "hunter", "<hunter>", "<[redacted]>");
    row("one overlaps with itself", "abab", "zzzz", "<ababab>", "<[redacted]>");
    row("both are the same", "hunter", "hunter", "<hunter>", "<[redacted]>");
}

void TestSecret::overlappingSecretsLeaveNoRest()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    const Secret one(first.toStdString());
    const Secret two(second.toStdString());
    QCOMPARE(redacted(text), shown);
}

void TestSecret::otherTextIsKept()
{
    const Secret secret("hunter2000");
    QCOMPARE(redacted(""), QByteArray());
    QCOMPARE(redacted("hunter200 and Hunter2000"), QByteArray("hunter200 and Hunter2000"));
    const std::string withNul("a\0b", 3);
    QCOMPARE(redact(withNul), withNul);
}

void TestSecret::shortSecretsAreNotSearched()
{
    const Secret three("abc");
    QCOMPARE(three.reveal(), std::string_view("abc"));
    QCOMPARE(redacted("abc"), QByteArray("abc"));
    const Secret four("wxyz");
    QCOMPARE(redacted("wxyz"), QByteArray("[redacted]"));
}

void TestSecret::redactionEndsWithTheLastCopy()
{
    std::optional<Secret> copy;
    {
        const Secret secret("hunter2000");
        copy = secret;
    }
    QCOMPARE(redacted("hunter2000"), QByteArray("[redacted]"));
    copy.reset();
    QCOMPARE(redacted("hunter2000"), QByteArray("hunter2000"));
}

void TestSecret::redactionIsThreadSafe()
{
    const Secret stays("hunter2000");
    std::atomic<bool> wrong = false;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&wrong, t] {
            for (int i = 0; i < 500; ++i) {
                const std::string plain = "secret-" + std::to_string(t) + "-" + std::to_string(i);
                const Secret passing(plain);
                if (redact("<hunter2000 " + plain + ">") != "<[redacted] [redacted]>")
                    wrong = true;
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    QVERIFY(!wrong);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "test_secret.moc"
