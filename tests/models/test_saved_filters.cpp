// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/saved_filters.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

/// Saved filters and the history on disk: kept, taken over, exchanged, and what happens to a broken file.
class TestSavedFilters : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_place;
    [[nodiscard]] QString path(const QString& name) const { return m_place.filePath(name); }
    static void write(const QString& file, const QByteArray& bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    static QByteArray read(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void shippedFiltersAreUnderstood()
    {
        const auto shipped = SavedFilters::shipped();
        QVERIFY(shipped.size() >= 6);
        for (const SavedFilter& filter : shipped)
            QVERIFY2(grantex::filter::parse(filter.text.toStdString()).has_value(), qPrintable(filter.text));
    }

    void changesAreKept()
    {
        const QString file = path(u"kept/filters.json"_s);
        QString id;
        {
            SavedFilters saved(file);
            id = saved.add({{}, u" Mine "_s, u"Group"_s, u"type:grant.*"_s}).value();
            auto mine = *saved.find(id);
            QCOMPARE(mine.name, u"Mine"_s);
            mine.name = u"Renamed"_s;
            QVERIFY(saved.change(mine).has_value());
            saved.move(id, -100);
            saved.remove(u"gaps"_s);
        }
        const SavedFilters again(file);
        QCOMPARE(again.all().first().name, u"Renamed"_s);
        QCOMPARE(again.all().first().id, id);
        QVERIFY(again.find(u"gaps"_s) == nullptr);
        QVERIFY(again.trouble().isEmpty());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void whatMakesNoSenseIsRefused()
    {
        SavedFilters saved({});
        QVERIFY(!saved.add({{}, u"  "_s, {}, u"type:a"_s}));
        QVERIFY(!saved.add({{}, u"x"_s, {}, u""_s}));
        QVERIFY(!saved.add({{}, u"REVOCATIONS"_s, {}, u"type:a"_s}));
        const auto wrong = saved.add({{}, u"x"_s, {}, u"agnet:a"_s});
        QVERIFY(!wrong && wrong.error().message.find("did you mean") != std::string::npos);
        QCOMPARE(saved.all(), SavedFilters::shipped());
    }

    void shippedOnesComeBack()
    {
        SavedFilters saved({});
        saved.remove(u"gaps"_s);
        saved.remove(u"anomalies"_s);
        saved.restoreShipped();
        QCOMPARE(saved.all().size(), SavedFilters::shipped().size());
        QVERIFY(saved.find(u"gaps"_s) != nullptr);
    }

    void aBrokenFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"filters\":[{\"name\"");
        QTest::newRow("another form") << QByteArray("[1,2]");
        QTest::newRow("no list") << QByteArray("{\"version\":1}");
        QTest::newRow("empty") << QByteArray("");
    }
    void aBrokenFileIsPutAside()
    {
        QFETCH(const QByteArray, bytes);
        const QString file = path(u"broken.json"_s);
        write(file, bytes);
        SavedFilters saved(file);
        QVERIFY2(saved.trouble().contains(u"broken.json.broken"_s), qPrintable(saved.trouble()));
        QCOMPARE(saved.all(), SavedFilters::shipped());
        QCOMPARE(read(file + u".broken"_s), bytes);
        QVERIFY(saved.add({{}, u"After"_s, {}, u"type:a"_s}).has_value());
        QVERIFY(SavedFilters(file).trouble().isEmpty());
    }

    void aFilterOfAnotherVersionStaysInTheFile()
    {
        const QString file = path(u"newer.json"_s);
        write(
            file,
            R"({"version":1,"filters":[{"name":"New","filter":"newfield:x"},{"filter":"no name"},{"name":"no filter"}]})");
        SavedFilters saved(file);
        QCOMPARE(saved.all().size(), 1);
        QVERIFY(saved.add({{}, u"Other"_s, {}, u"type:a"_s}).has_value());
        QVERIFY(read(file).contains("newfield:x"));
    }

    void exportAndImport()
    {
        const QString file = path(u"exchange.json"_s);
        SavedFilters one({});
        static_cast<void>(one.add({{}, u"Mine"_s, u"G"_s, u"type:a"_s}));
        QVERIFY(one.exportTo(file).has_value());
        SavedFilters other({});
        static_cast<void>(other.add({{}, u"mine"_s, {}, u"type:b"_s}));
        QCOMPARE(other.importFrom(file).value(), 1);
        QCOMPARE(other.all().last().name, u"Mine (2)"_s);
        QCOMPARE(other.all().last().group, u"G"_s);
        // Once more adds what is not here under the same name only.
        QCOMPARE(other.importFrom(file).value(), 1);
        write(file, "{}");
        QVERIFY(!other.importFrom(file).has_value());
        QVERIFY(!other.importFrom(path(u"missing.json"_s)).has_value());
    }

    void anUnwritableFileIsTold()
    {
        write(path(u"a-file"_s), "x");
        SavedFilters saved(path(u"a-file/filters.json"_s));
        QSignalSpy told(&saved, &SavedFilters::notKept);
        saved.remove(u"gaps"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(saved.find(u"gaps"_s) == nullptr);
    }

    void historyKeepsEachOnceAndForgetsTheOldest()
    {
        const QString file = path(u"history.json"_s);
        {
            FilterHistory history(file);
            for (int i = 0; i < 120; ++i)
                history.add(u"n:%1"_s.arg(i));
            history.add(u"n:50"_s);
            history.add(u"  "_s);
            QCOMPARE(history.filters().size(), FilterHistory::kMost);
            QCOMPARE(history.filters().first(), u"n:50"_s);
            QCOMPARE(history.filters().count(u"n:50"_s), 1);
        }
        FilterHistory again(file);
        QCOMPARE(again.filters().first(), u"n:50"_s);
        again.clear();
        QVERIFY(FilterHistory(file).filters().isEmpty());
        write(file, "not json");
        const FilterHistory broken(file);
        QVERIFY(!broken.trouble().isEmpty() && broken.filters().isEmpty());
        QVERIFY(QFile::exists(file + u".broken"_s));
    }

    void aPrivateSessionWritesNothing()
    {
        FilterHistory history({});
        history.add(u"type:a"_s);
        SavedFilters saved({});
        saved.remove(u"gaps"_s);
        QCOMPARE(history.filters().size(), 1);
        QVERIFY(!QFile::exists(u"filters.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "test_saved_filters.moc"
