// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_events.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <limits>

namespace grantex::test {

using FileState = FileEvents::State;

inline QByteArray line(int number)
{
    const QByteArray n = QByteArray::number(number);
    return R"({"id":"evt_)" + n + R"(","type":"token.issued","createdAt":"2026-11-23T11:25:15.838Z","data":{"n":)" + n +
           "}}";
}

inline QByteArray lines(int first, int last, const QByteArray& end = "\n")
{
    QByteArray all;
    for (int number = first; number <= last; ++number)
        all += line(number) + end;
    return all;
}

inline std::unique_ptr<EventReader> openReader(const FileEvents& file)
{
    return *file.store()->openReader();
}

/// A file with the bytes, opened and read to its end.
class OpenedFile
{
public:
    explicit OpenedFile(const QByteArray& bytes, const QString& name = QStringLiteral("events.ndjson"))
        : path(m_directory.filePath(name))
    {
        write(bytes, QIODevice::WriteOnly);
        open();
    }

    void write(const QByteArray& bytes, QIODevice::OpenMode mode) const
    {
        QFile out(path);
        QVERIFY(out.open(mode));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    void open()
    {
        auto opened = FileEvents::open(path.toStdString());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        file = *std::move(opened);
        // Finer steps than QTRY_VERIFY's: the tests of damage open a thousand files.
        const QDeadlineTimer patience(20'000);
        while (file->progress().state == FileState::Reading && !patience.hasExpired())
            QThread::usleep(200);
        QVERIFY(file->progress().state != FileState::Reading);
    }
    [[nodiscard]] std::vector<StoredEvent> events() const
    {
        auto all = openReader(*file)->readAfter({0}, std::numeric_limits<std::size_t>::max());
        return all ? *std::move(all) : std::vector<StoredEvent>();
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const auto& event : events())
            ids.append(QString::fromStdString(event.event.id));
        return ids;
    }
    /// "LINE: reason" of each bad line.
    [[nodiscard]] QStringList bad() const
    {
        QStringList all;
        for (const BadLine& bad : file->badLines())
            all.append(QStringLiteral("%1: %2").arg(bad.line).arg(QString::fromStdString(bad.reason)));
        return all;
    }

private:
    QTemporaryDir m_directory;

public:
    const QString path;
    std::unique_ptr<FileEvents> file;
};

} // namespace grantex::test
