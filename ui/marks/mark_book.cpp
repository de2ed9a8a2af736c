// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/mark_book.h"

#include "core/base/time_text.h"
#include "core/base/whole_file.h"
#include "ui/events/summary.h"
#include "ui/text/core_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int fileVersion = 1;

} // namespace

QJsonObject toJson(const Mark& mark)
{
    return {{u"sequence"_s, static_cast<qint64>(mark.sequence)},
            {u"id"_s, QString::fromStdString(mark.eventId)},
            {u"time"_s, QString::fromStdString(formatIso8601(mark.time))},
            {u"type"_s, QString::fromStdString(mark.type)},
            {u"summary"_s, mark.summary},
            {u"pinned"_s, mark.isPinned},
            {u"note"_s, mark.note}};
}

Mark markFrom(const QJsonObject& object)
{
    Mark mark;
    mark.sequence = object[u"sequence"_s].toInteger();
    mark.eventId = object[u"id"_s].toString().toStdString();
    mark.time = parseIso8601(object[u"time"_s].toString().toStdString()).value_or(UtcTime{});
    mark.type = object[u"type"_s].toString().toStdString();
    mark.summary = object[u"summary"_s].toString();
    mark.isPinned = object[u"pinned"_s].toBool();
    mark.note = object[u"note"_s].toString();
    return mark;
}

Mark unmarked(const StoredEvent& event)
{
    Mark mark;
    mark.sequence = event.sequence.value;
    mark.eventId = event.event.id;
    mark.time = event.event.createdAt.value_or(event.receivedAt);
    mark.type = event.event.type;
    mark.summary = summaryOf(event.event.type, event.event.json);
    return mark;
}

void MarkBook::open(const QString& file)
{
    m_file = file;
    m_isOpen = true;
    m_marks.clear();
    QFile stored(file);
    if (!file.isEmpty() && stored.exists()) {
        const auto document =
            stored.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(stored.readAll()) : QJsonDocument();
        stored.close();
        if (document.object()[u"version"_s].toInt() == fileVersion) {
            for (const auto& entry : document[u"marks"_s].toArray()) {
                const Mark mark = markFrom(entry.toObject());
                if (mark.sequence > 0 && !mark.isEmpty())
                    m_marks[mark.sequence] = mark;
            }
        } else {
            const QString aside = file + u".damaged"_s;
            QFile::remove(aside);
            QFile::rename(file, aside);
            Q_EMIT failed(tr("The file of pins and notes cannot be read; it was set aside as %1.").arg(aside));
        }
    }
    Q_EMIT changed(0);
}

const Mark* MarkBook::find(std::int64_t sequence) const
{
    const auto found = m_marks.find(sequence);
    return found == m_marks.end() ? nullptr : &found->second;
}

void MarkBook::put(const Mark& mark)
{
    take(mark);
    Q_EMIT changed(mark.sequence);
    save();
}

void MarkBook::putAll(const std::vector<Mark>& marks)
{
    if (marks.empty())
        return;
    for (const Mark& mark : marks)
        take(mark);
    Q_EMIT changed(0);
    save();
}

void MarkBook::take(const Mark& mark)
{
    if (mark.isEmpty())
        m_marks.erase(mark.sequence);
    else
        m_marks[mark.sequence] = mark;
}

void MarkBook::save()
{
    if (m_file.isEmpty())
        return;
    QJsonArray marks;
    for (const auto& [sequence, mark] : m_marks)
        marks.append(toJson(mark));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"version"_s, fileVersion}, {u"marks"_s, marks}}).toJson();
    // Summaries hold what events say: for nobody else to read.
    if (const auto done = writeOwnFile(m_file.toStdString(), bytes.toStdString()); !done)
        Q_EMIT failed(tr("Pins and notes cannot be kept: %1").arg(coreText(done.error().message)));
}

} // namespace grantex
