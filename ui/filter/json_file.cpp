// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/json_file.h"

#include "core/base/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace grantex {

QJsonObject readJsonFile(const QString& file, QString* trouble)
{
    QFile in(file);
    if (!in.exists())
        return {};
    constexpr qint64 most = 64 * 1024 * 1024;
    QJsonParseError error;
    if (in.open(QIODevice::ReadOnly) && in.size() <= most) {
        const auto document = QJsonDocument::fromJson(in.readAll(), &error);
        if (document.isObject())
            return document.object();
    }
    in.close();
    *trouble = putAside(file);
    return {};
}

QString putAside(const QString& file)
{
    const QString aside = file + u".broken"_s;
    QFile::remove(aside);
    const bool isMoved = QFile::rename(file, aside);
    return isMoved ? QCoreApplication::translate("grantex::JsonFile", "%1 could not be read. It was kept as %2.")
                         .arg(QFileInfo(file).fileName(), QFileInfo(aside).fileName())
                   : QCoreApplication::translate("grantex::JsonFile", "%1 cannot be read.").arg(file);
}

Result<> writeJsonFile(const QString& file, const QJsonObject& content)
{
    return writeOwnFile(file.toStdString(), QJsonDocument(content).toJson().toStdString());
}

} // namespace grantex
