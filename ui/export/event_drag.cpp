// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/event_drag.h"

#include "core/base/whole_file.h"
#include "ui/export/shown_events.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Files that were dragged out live as long as the program: nobody says when a target has copied one.
const QTemporaryDir& draggedFiles()
{
    static const QTemporaryDir directory;
    return directory;
}

} // namespace

EventDrag::EventDrag(ExportPlan plan, ExportJob::OpenReader openReader, QString name)
    : m_plan(std::move(plan)), m_openReader(std::move(openReader)), m_name(std::move(name))
{
}

QStringList EventDrag::formats() const
{
    return {u"text/uri-list"_s, u"application/x-ndjson"_s, u"text/plain"_s};
}

bool EventDrag::hasFormat(const QString& type) const
{
    return formats().contains(type);
}

QVariant EventDrag::retrieveData(const QString& type, QMetaType /*preferred*/) const
{
    if (type == u"text/uri-list"_s) {
        const QString path = file();
        return path.isEmpty() ? QVariant() : QVariant(QVariantList{QUrl::fromLocalFile(path)});
    }
    if (type == u"application/x-ndjson"_s)
        return ndjson();
    return type == u"text/plain"_s ? QVariant(QString::fromUtf8(ndjson())) : QVariant();
}

const QByteArray& EventDrag::ndjson() const
{
    if (!std::exchange(m_isRead, true)) {
        QString error;
        m_text = exportedText(m_plan, m_openReader, error).value_or(QByteArray());
    }
    return m_text;
}

QString EventDrag::file() const
{
    if (!m_file.isEmpty() || ndjson().isEmpty())
        return m_file;
    // A folder for each drag: the name is the one the desktop shows.
    QDir directory(draggedFiles().path());
    const QString folder = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!draggedFiles().isValid() || !directory.mkdir(folder) || !directory.cd(folder))
        return {};
    const QString path = directory.filePath(m_name + u".ndjson"_s);
    if (writeWholeFile(path.toStdString(), {m_text.data(), static_cast<std::size_t>(m_text.size())}))
        m_file = path;
    return m_file;
}

} // namespace grantex
