// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "tests/models/memory_reader.h"
#include "ui/colours/colour_query.h"
#include "ui/colours/colour_rule_model.h"
#include "ui/colours/colour_rules.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

class TestColourRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstRuleThatIsOnAndMatchesColours()
    {
        ColourRules rules;
        rules.setRules({{u"off"_s, u"type:grant.*"_s, Tone::Vault, false},
                        {u"not understood"_s, u"agnet:x"_s, Tone::Vault, true},
                        {u"revoked"_s, u"type:*.revoked"_s, Tone::Alarm, true},
                        {u"grants"_s, u"type:grant.*"_s, Tone::Grant, true}});
        QCOMPARE(rules.toneOf(drawn(1, "grant.revoked"), nullptr), Tone::Alarm);
        QCOMPARE(rules.toneOf(drawn(2, "grant.created"), nullptr), Tone::Grant);
        QCOMPARE(rules.toneOf(drawn(3, "token.issued"), nullptr), std::nullopt);
        QSignalSpy changed(&rules, &ColourRules::changed);
        rules.setRules({});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rules.toneOf(drawn(1, "grant.revoked"), nullptr), std::nullopt);
    }

    void aRuleMayAskWhatIsKnownOfTheRow()
    {
        class Noted final : public filter::RowFacts
        {
        public:
            [[nodiscard]] std::string_view note() const override { return text; }
            std::string text;
        } facts;
        ColourRules rules;
        rules.setRules({{u"noted"_s, u"note:look*"_s, Tone::Budget, true}});
        QCOMPARE(rules.toneOf(drawn(1), &facts), std::nullopt);
        facts.text = "look here";
        QCOMPARE(rules.toneOf(drawn(1), &facts), Tone::Budget);
    }

    void aColourAsksForTheRulesThatGiveIt_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("types");
        QTest::newRow("by key") << u"colour:alarm"_s << u"grant.revoked token.revoked"_s;
        QTest::newRow("by name") << u"colour:Red"_s << u"grant.revoked token.revoked"_s;
        QTest::newRow("the first rule wins") << u"colour:violet"_s << u"grant.created"_s;
        QTest::newRow("by wildcard") << u"colour:*"_s << u"grant.created grant.revoked token.revoked"_s;
        QTest::newRow("none") << u"-colour:(red, violet)"_s << u"token.issued"_s;
        QTest::newRow("with something else") << u"colour:red type:token.*"_s << u"token.revoked"_s;
        QTest::newRow("a colour no rule gives") << u"colour:teal"_s << QString();
    }
    void aColourAsksForTheRulesThatGiveIt()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, types);
        const std::vector<ColourRule> rules{{u"r"_s, u"type:*.revoked"_s, Tone::Alarm, true},
                                            {u"off"_s, u"type:token.issued"_s, Tone::Identity, false},
                                            {u"g"_s, u"type:grant.*"_s, Tone::Grant, true}};
        const auto query = filter::parse(filter.toStdString());
        QVERIFY(query && asksColours(*query));
        const filter::Predicate predicate(withColoursAsRules(*query, rules), {});
        QStringList found;
        for (const char* type : {"grant.created", "grant.revoked", "token.issued", "token.revoked"}) {
            if (predicate.matches(filter::subjectOf(drawn(1, type))))
                found.append(QLatin1StringView(type));
        }
        QCOMPARE(found.join(u' '), types);
    }

    void theShippedRulesAreOffAndUnderstood()
    {
        for (const ColourRule& rule : defaultColourRules()) {
            QVERIFY(!rule.isOn);
            QCOMPARE(mistakeIn(rule.filter), QString());
        }
    }

    void mistakesAreToldWithTheirFix()
    {
        QVERIFY2(mistakeIn(u"agnet:x"_s).contains(u"agent"_s), qPrintable(mistakeIn(u"agnet:x"_s)));
        QVERIFY(!mistakeIn(u" "_s).isEmpty());
    }

    void rulesAreKept()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"window.ini"_s);
        const std::vector<ColourRule> kept{{u"a \"b\" ü"_s, u"type:x data.y>=1"_s, Tone::Session, true},
                                           {u"c"_s, u"text"_s, Tone::Other, false}};
        {
            ColourRules rules;
            rules.setRules(kept);
            QSettings settings(file, QSettings::IniFormat);
            rules.save(settings);
        }
        QSettings settings(file, QSettings::IniFormat);
        ColourRules rules;
        rules.restore(settings);
        QCOMPARE(rules.rules(), kept);
        settings.setValue(u"colours/rules"_s, u"nonsense"_s);
        rules.restore(settings);
        QCOMPARE(rules.rules(), kept);
        QCOMPARE(toneOfKey(toneKey(Tone::Identity)), Tone::Identity);
        QVERIFY(!toneOfKey(u"mauve"_s));
    }

    void theModelEditsRules()
    {
        ColourRuleModel model(defaultColourRules());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = model.rowCount();
        const int added = model.add();
        QCOMPARE(added, rows);
        QVERIFY(
            model.setData(model.index(added, static_cast<int>(ColourRuleModel::Column::Filter)), u"x"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(added, static_cast<int>(ColourRuleModel::Column::Colour)),
                              static_cast<int>(Tone::Vault), Qt::EditRole));
        QVERIFY(model.setData(model.index(added, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.move(added, 1), added);
        QCOMPARE(model.move(added, -1), added - 1);
        QCOMPARE(model.rules()[static_cast<std::size_t>(added - 1)].tone, Tone::Vault);
        QVERIFY(!model.rules()[static_cast<std::size_t>(added - 1)].isOn);
        model.remove(added - 1);
        model.remove(99);
        QCOMPARE(model.rules(), defaultColourRules());
    }

    void whatIsWrongWithARuleIsReadAsItIsWritten()
    {
        ColourRuleModel model(std::vector{ColourRule{u"x"_s, u"time>\"<b>\""_s, Tone::Vault, true}});
        const QModelIndex index = model.index(0, static_cast<int>(ColourRuleModel::Column::Filter));
        const QString tip = index.data(Qt::ToolTipRole).toString();
        QVERIFY2(Qt::mightBeRichText(tip), qPrintable(tip));
        QTextDocument shown;
        shown.setHtml(tip);
        QVERIFY2(shown.toPlainText().contains(u"<b>"_s), qPrintable(shown.toPlainText()));
        QVERIFY(model.setData(index, u"type:x"_s, Qt::EditRole));
        QVERIFY(index.data(Qt::ToolTipRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestColourRules)
#include "test_colour_rules.moc"
