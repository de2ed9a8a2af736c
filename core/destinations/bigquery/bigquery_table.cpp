// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/bigquery_table.h"

#include "core/destinations/common/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

std::string encoded(const std::string& text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

QJsonObject objectOf(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
}

std::string listOf(const std::vector<BigQueryColumn>& columns, const std::string& before)
{
    std::string list;
    for (const auto& column : columns)
        list += (list.empty() ? "" : ", ") + before + column.name + " " + column.type;
    return list;
}

void appendField(std::string& out, const BigQueryColumn& column)
{
    out += out.ends_with('[') ? "{" : ",{";
    appendJsonMember(out, "name", column.name);
    appendJsonMember(out, "type", column.type);
    appendJsonMember(out, "mode", "NULLABLE");
    out += '}';
}

bool takes(const BigQueryColumn& wanted, const std::string& type)
{
    return type == wanted.type || std::find(wanted.others.begin(), wanted.others.end(), type) != wanted.others.end();
}

/// Names of columns are the same in either case.
const BigQueryColumn* named(const std::vector<BigQueryColumn>& columns, const QString& name)
{
    const auto it = std::find_if(columns.begin(), columns.end(), [&name](const BigQueryColumn& column) {
        return QString::fromStdString(column.name).compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == columns.end() ? nullptr : &*it;
}

std::string wrongWith(const BigQueryTable& table, const QJsonObject& field)
{
    const QString name = field.value("name"_L1).toString();
    const std::string type = field.value("type"_L1).toString().toStdString();
    const QString mode = field.value("mode"_L1).toString();
    const BigQueryColumn* wanted = named(table.columns, name);
    const std::string column = "Column " + name.toStdString();
    if (wanted == nullptr) {
        const bool filled = !field.value("defaultValueExpression"_L1).toString().isEmpty();
        return mode == "REQUIRED"_L1 && !filled ? column + " is REQUIRED and events have no value for it. "
                                                : std::string();
    }
    if (mode == "REPEATED"_L1)
        return column + " is REPEATED and must hold one value. ";
    return takes(*wanted, type) ? std::string()
                                : column + " is of type " + type + " and must be " + wanted->type + ". ";
}

} // namespace

std::vector<BigQueryColumn> eventColumns(bool typed)
{
    if (typed)
        return {{"event_id", "STRING"}, {"event_type", "STRING"}, {"created_at", "TIMESTAMP"}, {"data", "JSON"}};
    return {{"event_id", "STRING"},
            {"event_type", "STRING"},
            {"created_at", "STRING", {"TIMESTAMP"}},
            {"data", "STRING", {"JSON"}}};
}

std::string BigQueryTable::tablesUrl() const
{
    return base + "/bigquery/v2/projects/" + encoded(project) + "/datasets/" + encoded(dataset) + "/tables";
}

std::string BigQueryTable::url() const
{
    return tablesUrl() + "/" + encoded(table);
}

std::string BigQueryTable::createStatement() const
{
    return "CREATE TABLE `" + project + "." + dataset + "." + table + "` (" + listOf(columns, {}) + ")" +
           (typed ? " PARTITION BY DATE(created_at) CLUSTER BY event_type;" : ";");
}

std::string BigQueryTable::datasetStatement() const
{
    return "CREATE SCHEMA `" + project + "." + dataset + "`;";
}

std::string BigQueryTable::addStatement(const std::vector<BigQueryColumn>& missing) const
{
    return "ALTER TABLE `" + project + "." + dataset + "." + table + "` " + listOf(missing, "ADD COLUMN ") + ";";
}

std::string BigQueryTable::resource() const
{
    std::string json = "{\"tableReference\":{";
    appendJsonMember(json, "projectId", project);
    appendJsonMember(json, "datasetId", dataset);
    appendJsonMember(json, "tableId", table);
    json += "},\"schema\":{\"fields\":[";
    for (const auto& column : columns)
        appendField(json, column);
    json += "]}";
    if (typed)
        json += R"(,"timePartitioning":{"type":"DAY","field":"created_at"},"clustering":{"fields":["event_type"]})";
    return json + "}";
}

std::optional<BigQueryDifference> compareTable(const BigQueryTable& table, std::string_view resource)
{
    const QJsonObject json = objectOf(resource);
    const QJsonValue schema = json.value("schema"_L1);
    if (!json.contains("tableReference"_L1) && !schema.isObject())
        return std::nullopt;
    BigQueryDifference difference;
    const QString kind = json.value("type"_L1).toString();
    if (!kind.isEmpty() && kind != "TABLE"_L1)
        difference.wrong = "It is no table but a " + kind.toStdString() + ". ";
    std::vector<BigQueryColumn> found;
    for (const auto& value : schema.toObject().value("fields"_L1).toArray()) {
        const QJsonObject field = value.toObject();
        found.push_back({field.value("name"_L1).toString().toStdString(), {}});
        difference.wrong += wrongWith(table, field);
    }
    for (const auto& column : table.columns) {
        if (named(found, QString::fromStdString(column.name)) == nullptr)
            difference.missing.push_back(column);
    }
    const QJsonObject partitioning = json.value("timePartitioning"_L1).toObject();
    if (table.typed && partitioning.value("field"_L1).toString() != "created_at"_L1)
        difference.note = "The table is not partitioned by created_at.";
    return difference;
}

std::string patchBody(std::string_view resource, const std::vector<BigQueryColumn>& missing)
{
    QJsonArray fields = objectOf(resource).value("schema"_L1).toObject().value("fields"_L1).toArray();
    for (const auto& column : missing) {
        fields.append(QJsonObject{{u"name"_s, QString::fromStdString(column.name)},
                                  {u"type"_s, QString::fromStdString(column.type)},
                                  {u"mode"_s, u"NULLABLE"_s}});
    }
    const QJsonObject body{{u"schema"_s, QJsonObject{{u"fields"_s, fields}}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace grantex
