// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/judge.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

class TestEventRedactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreMasked_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("masked");
        const QString m = u"\"[redacted]\""_s;
        QTest::newRow("a text") << QStringList{u"data.a"_s} << u"{\"data\":{\"a\":\"x\",\"b\":1.50}}"_s
                                << u"{\"data\":{\"a\":%1,\"b\":1.50}}"_s.arg(m);
        QTest::newRow("a number, blanks kept") << QStringList{u"data.a"_s} << u"{\"data\": {\"a\" : 1e3 , \"b\":2}}"_s
                                               << u"{\"data\": {\"a\" : %1 , \"b\":2}}"_s.arg(m);
        QTest::newRow("a number at the end") << QStringList{u"a"_s} << u"{\"a\":12}"_s << u"{\"a\":%1}"_s.arg(m);
        QTest::newRow("null and booleans")
            << QStringList{u"a"_s, u"b"_s} << u"{\"a\":null,\"b\":true }"_s << u"{\"a\":%1,\"b\":%1 }"_s.arg(m);
        QTest::newRow("a whole object") << QStringList{u"data"_s} << u"{\"data\":{\"a\":[1,{\"b\":2}]} ,\"c\":3}"_s
                                        << u"{\"data\":%1 ,\"c\":3}"_s.arg(m);
        QTest::newRow("a whole list") << QStringList{u"data.a"_s} << u"{\"data\":{\"a\":[1,[2]]},\"c\":3}"_s
                                      << u"{\"data\":{\"a\":%1},\"c\":3}"_s.arg(m);
        QTest::newRow("all elements of a list") << QStringList{u"data.a[*]"_s} << u"{\"data\":{\"a\":[\"x\", \"y\"]}}"_s
                                                << u"{\"data\":{\"a\":[%1, %1]}}"_s.arg(m);
        QTest::newRow("members of all elements")
            << QStringList{u"$.l[*].n"_s} << u"{\"l\":[{\"n\":1},{\"o\":2},3,{\"n\":\"4\"}]}"_s
            << u"{\"l\":[{\"n\":%1},{\"o\":2},3,{\"n\":%1}]}"_s.arg(m);
        QTest::newRow("a member that occurs twice")
            << QStringList{u"a"_s} << u"{\"a\":1,\"a\":2}"_s << u"{\"a\":%1,\"a\":%1}"_s.arg(m);
        QTest::newRow("a name written with escapes")
            << QStringList{u"data.key"_s} << u"{\"data\":{\"\\u006bey\":\"x\"}}"_s
            << u"{\"data\":{\"\\u006bey\":%1}}"_s.arg(m);
        QTest::newRow("braces and quotes in texts")
            << QStringList{u"a"_s} << u"{\"a\":\"}\\\"]\",\"b\":\"{\"}"_s << u"{\"a\":%1,\"b\":\"{\"}"_s.arg(m);
        QTest::newRow("a path that is not there")
            << QStringList{u"x.y"_s} << u"{\"a\":1, \"x\":2}"_s << u"{\"a\":1, \"x\":2}"_s;
        QTest::newRow("half a surrogate pair elsewhere")
            << QStringList{u"a"_s} << u"{\"z\":\"\\ud83d\",\"a\":1}"_s << u"{\"z\":\"\\ud83d\",\"a\":%1}"_s.arg(m);
    }
    void valuesAreMasked()
    {
        QFETCH(QStringList, paths);
        QFETCH(QString, json);
        QFETCH(QString, masked);
        TextList list;
        for (const QString& path : paths)
            list.push_back(path.toStdString());
        const auto redactor = EventRedactor::fromPaths(list);
        QVERIFY(redactor);
        QCOMPARE(QString::fromStdString(redactor->apply(json.toStdString())), masked);
    }

    void whatCannotBeReadDoesNotLeave()
    {
        const auto redactor = EventRedactor::fromPaths({"a.b"});
        QVERIFY(redactor);
        QVERIFY(redactor->apply("{\"a\":{\"b\":\"private\"").find("private") == std::string::npos);
    }

    void wrongPathsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"", "$.", "a..b", ".a", "a.", "a[0]", "a[*", "[*]", "a[*]b", "a.[*]"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void wrongPathsAreRefused()
    {
        QFETCH(QString, path);
        QVERIFY(!EventRedactor::fromPaths({path.toStdString()}));
    }

    void providersWords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("Datadog's list") << "{\"errors\":[\"Forbidden\",\"Again\"]}"_ba << u"Forbidden; Again"_s;
        QTest::newRow("Datadog's objects")
            << "{\"errors\":[{\"status\":\"400\",\"title\":\"Bad\",\"detail\":\"too old\"}]}"_ba << u"too old"_s;
        QTest::newRow("Splunk's text") << "{\"text\":\"Invalid token\",\"code\":4}"_ba << u"Invalid token"_s;
        QTest::newRow("a nested message") << "{\"error\":{\"message\":\"no\"}}"_ba << u"no"_s;
        QTest::newRow("a web page") << "<html><head><TITLE>502 Bad\nGateway</TITLE>"_ba << u"502 Bad Gateway"_s;
        QTest::newRow("a web page without a title") << "<p>hm"_ba << u"a web page instead of an answer"_s;
        QTest::newRow("plain text with control characters") << "a\x1b[31m\r\n\tb"_ba << u"a [31m b"_s;
        QTest::newRow("nothing") << QByteArray() << u""_s;
    }
    void providersWords()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        QCOMPARE(QString::fromStdString(providerWords(body.toStdString())), words);
    }
    void wordsAreCutAndRedacted()
    {
        const Secret secret("s3cr3t-value");
        const std::string cut = providerWords(std::string("é s3cr3t-value ") + std::string(5000, 'x'));
        QVERIFY(cut.size() <= 1024);
        QVERIFY(cut.find("s3cr3t") == std::string::npos);
        std::string wide;
        for (int i = 0; i < 2000; ++i)
            wide += "é";
        const std::string text = providerWords(wide);
        QVERIFY(text.size() <= 1024);
        QVERIFY(!QString::fromStdString(text).contains(QChar::ReplacementCharacter));
    }
};

QTEST_GUILESS_MAIN(TestEventRedactor)
#include "test_event_redactor.moc"
