// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace grantex {

using namespace Qt::StringLiterals;

Result<> writeDestinationEnabled(const std::string& file, const LaneId& destination, bool enabled)
{
    const QString path = QString::fromStdString(file);
    QFile current(path);
    if (!current.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file + ": " + current.errorString().toStdString());
    QJsonParseError error;
    QJsonObject root = QJsonDocument::fromJson(current.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Malformed, file + ": is no longer valid JSON; the switch was not written to it.");

    QJsonArray destinations = root["destinations"_L1].toArray();
    const QString id = QString::fromStdString(destination.value);
    bool found = false;
    for (auto&& item : destinations) {
        QJsonObject object = item.toObject();
        if (object["id"_L1].toString(object["name"_L1].toString()) != id)
            continue;
        object["enabled"_L1] = enabled;
        item = object;
        found = true;
    }
    if (!found)
        return fail(ErrorCode::NotFound, file + ": names no destination \"" + destination.value + "\" any more.");
    root["destinations"_L1] = destinations;

    QSaveFile next(path);
    const QByteArray bytes = QJsonDocument(root).toJson();
    if (!next.open(QIODevice::WriteOnly) || !next.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        next.write(bytes) != bytes.size() || !next.commit())
        return fail(ErrorCode::Io, file + ": " + next.errorString().toStdString());
    return {};
}

} // namespace grantex
