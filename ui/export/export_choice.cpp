// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_choice.h"

#include "ui/events/summary.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr std::array formats{ExportFormat::Ndjson, ExportFormat::JsonArray, ExportFormat::Csv, ExportFormat::Markdown};

QStringList listOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

} // namespace

ExportChoice ExportChoice::kept(const QSettings* settings)
{
    ExportChoice choice;
    choice.directory = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(choice.directory).isDir()) // a home that no desktop has furnished
        choice.directory = QDir::homePath();
    if (settings == nullptr)
        return choice;
    const QString ending = settings->value(u"export/format"_s).toString();
    for (const ExportFormat format : formats) {
        if (ending == QString::fromLatin1(endingOf(format)))
            choice.format = format;
    }
    choice.withGaps = settings->value(u"export/gaps"_s, false).toBool();
    choice.redaction.emails = settings->value(u"export/redactEmails"_s, false).toBool();
    choice.redaction.principals = settings->value(u"export/redactPrincipals"_s, false).toBool();
    for (const QString& path : settings->value(u"export/redactPaths"_s).toStringList())
        choice.redaction.paths.push_back(path.toStdString());
    choice.directory = settings->value(u"export/directory"_s, choice.directory).toString();
    return choice;
}

void ExportChoice::keep(QSettings* settings) const
{
    if (settings == nullptr)
        return;
    settings->setValue(u"export/format"_s, QString::fromLatin1(endingOf(format)));
    settings->setValue(u"export/gaps"_s, withGaps);
    settings->setValue(u"export/redactEmails"_s, redaction.emails);
    settings->setValue(u"export/redactPrincipals"_s, redaction.principals);
    settings->setValue(u"export/redactPaths"_s, listOf(redaction.paths));
    settings->setValue(u"export/directory"_s, directory);
}

Result<ExportColumn> exportColumnOf(const QString& name)
{
    if (name != u"summary"_s)
        return exportColumn(name.toStdString());
    return ExportColumn{"summary", [](const ExportRow& row) {
                            return summaryOf(row.event.event.type, row.event.event.json).toStdString();
                        }};
}

QStringList offeredColumns()
{
    QStringList names = listOf(exportColumnNames());
    names.insert(names.indexOf(u"json"_s), u"summary"_s);
    return names;
}

std::vector<ExportColumn> exportColumnsOf(const QStringList& names)
{
    std::vector<ExportColumn> columns;
    for (const QString& name : names) {
        if (auto column = exportColumnOf(name))
            columns.push_back(*std::move(column));
    }
    return columns;
}

} // namespace grantex
