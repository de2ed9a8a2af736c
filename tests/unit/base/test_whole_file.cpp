// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool leave(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_directory;
    QString m_path = m_directory.filePath(u"file"_s);

private Q_SLOTS:
    void init() { QFile::remove(m_path); }

    void aFileIsThereWhenItIsFinished()
    {
        WholeFile file(m_path.toStdString());
        QVERIFY(file.open());
        QVERIFY(file.write("one "));
        QVERIFY(file.write(std::string_view("two\0", 4)));
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(file.finish());
        QCOMPARE(contentOf(m_path), QByteArray("one two\0", 8));
    }

    void whatStoodThereStaysWhenWritingIsGivenUp()
    {
        QVERIFY(leave(m_path, "before"));
        {
            WholeFile file(m_path.toStdString());
            QVERIFY(file.open());
            QVERIFY(file.write("after"));
        }
        QCOMPARE(contentOf(m_path), QByteArray("before"));
        QCOMPARE(QDir(m_directory.path()).entryList(QDir::Files).size(), 1);
    }

    void anOwnFileIsForNobodyElseEvenIfItWas()
    {
        const QString file = m_directory.filePath(u"new/folder/file"_s);
        QVERIFY(writeOwnFile(file.toStdString(), "secret"));
        QVERIFY(!(QFileInfo(file).permissions() & kOthers));
        QVERIFY(!(QFileInfo(QFileInfo(file).absolutePath()).permissions() & kOthers));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | kOthers));
        QVERIFY(writeOwnFile(file.toStdString(), "secret"));
        QVERIFY(!(QFileInfo(file).permissions() & kOthers));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(writeWholeFile(file.toStdString(), "public"));
        QVERIFY(QFileInfo(file).permissions().testFlag(QFile::ReadOther));
    }

    void anErrorNamesTheFileAndSaysWhy()
    {
        const auto nowhere = writeWholeFile(m_directory.filePath(u"missing/file"_s).toStdString(), "x");
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::Io);
        QVERIFY2(QString::fromStdString(nowhere.error().message).contains(u"missing/file: cannot be written: "_s),
                 nowhere.error().message.c_str());
        QVERIFY(!nowhere.error().remedy.empty());
        QCOMPARE(writeOwnFile("/proc/nowhere/file", "x").error().code, ErrorCode::Io);
    }

    void aFullDiskIsToldAndHarmsNothing_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("in the midst of writing") << 4 * 1024 * 1024;
        // So little that it stays in the buffer until the end.
        QTest::newRow("only at the end") << 8000;
    }

    void aFullDiskIsToldAndHarmsNothing()
    {
        QFETCH(const int, bytes);
        const SmallDisk disk("1m");
        if (!disk.isMounted())
            QSKIP("no file system may be mounted here");
        const QString path = QString::fromStdString(disk.path() + "/file");
        QVERIFY(leave(path, "before"));
        QFile ballast(QString::fromStdString(disk.path() + "/ballast"));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'b')) == 4096) {
        }
        ballast.close();
        const std::string content(static_cast<std::size_t>(bytes), 'x');
        const auto written = writeWholeFile(path.toStdString(), content);
        QVERIFY(!written);
        QVERIFY2(written.error().code == ErrorCode::NoRoom, written.error().message.c_str());
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(QString::fromStdString(disk.path())).entryList(QDir::Files).size(), 2);
        QVERIFY(disk.grow("16m"));
        QVERIFY(writeWholeFile(path.toStdString(), content));
        QCOMPARE(contentOf(path).size(), bytes);
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "test_whole_file.moc"
