// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/explanation.h"
#include "core/filter/parser.h"
#include "ui/text/core_text.h"

#include <QHash>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

/// A language of a few sentences, and of upper case for all others.
class FewWords final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* /*comment*/,
                                    int /*n*/) const override
    {
        if (qstrcmp(context, "core") != 0)
            return {};
        static const QHash<QByteArray, QString> known{
            {"%1 of %2", u"%2: %1"_s},      {"No connection to %1: %2.", u"%2 (%1)"_s},
            {"%1 %2", u"%2 %1"_s},          {"%1 events", u"E(%1)"_s},
            {"in the last %1", u"L(%1)"_s},
        };
        const auto found = known.constFind(source);
        return found != known.constEnd() ? *found : QString::fromUtf8(source).toUpper();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class TestCoreText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_words)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_words); }

    void sentences_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("words");
        QTest::newRow("a whole sentence") << u"Check `endpoint`."_s << u"CHECK `ENDPOINT`."_s;
        QTest::newRow("a value stays") << u"There is no journal in /tmp/x."_s << u"THERE IS NO JOURNAL IN /tmp/x."_s;
        QTest::newRow("values may change places")
            << u"No connection to host.example: nobody."_s << u"nobody (host.example)"_s;
        QTest::newRow("a value that looks like a place")
            << u"There is no journal in %2."_s << u"THERE IS NO JOURNAL IN %2."_s;
        QTest::newRow("a sentence in a sentence")
            << u"The plug-in fails: There is no journal in /x."_s << u"THE PLUG-IN FAILS: THERE IS NO JOURNAL IN /x."_s;
        QTest::newRow("one after the other")
            << u"There is no journal in /x. Check `endpoint`."_s << u"THERE IS NO JOURNAL IN /x. CHECK `ENDPOINT`."_s;
        QTest::newRow("behind a name that nobody knows") << u"soc: Check `endpoint`."_s << u"soc: CHECK `ENDPOINT`."_s;
        QTest::newRow("what nobody knows stays")
            << u"Quota exceeded for tenant 5"_s << u"Quota exceeded for tenant 5"_s;
        QTest::newRow("one word as a value is a name") << u"%1 is paused"_s.arg(u"File"_s) << u"File IS PAUSED"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void sentences()
    {
        QFETCH(QString, english);
        QFETCH(QString, words);
        QCOMPARE(coreText(english), words);
        QCOMPARE(coreText(english.toStdString()), words);
    }

    void anErrorIsItsMessageAndItsRemedy()
    {
        QCOMPARE(coreText(Error{ErrorCode::NotFound, "There is no journal in /x.", "Check `endpoint`."}),
                 u"THERE IS NO JOURNAL IN /x. CHECK `ENDPOINT`."_s);
        QCOMPARE(coreText(Error{ErrorCode::NotFound, "There is no journal in /x.", {}}),
                 u"THERE IS NO JOURNAL IN /x."_s);
    }

    void filtersAreExplainedInTheLanguage()
    {
        const auto query = filter::parse("type:budget.* last:15m");
        QVERIFY(query);
        QCOMPARE(QString::fromStdString(filter::explain(*query, {}, corePhrase)), u"L(15 MINUTES) E(budget)"_s);
        QCOMPARE(QString::fromStdString(filter::explain(*query, {})), u"budget events in the last 15 minutes"_s);
    }

    void foreignTextIsMadeSafe()
    {
        QCOMPARE(safeCoreText("There is no journal in a\nb\xe2\x80\xae."), u"THERE IS NO JOURNAL IN a\ufffdb\ufffd."_s);
    }

private:
    FewWords m_words;
};

} // namespace

QTEST_GUILESS_MAIN(TestCoreText)
#include "test_core_text.moc"
