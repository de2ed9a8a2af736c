// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/bigquery_settings.h"

#include "core/destinations/bigquery/bigquery_rows.h"
#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t kLongestProject = 100; // with the domain of an old organization before it
constexpr std::size_t kLongestName = 1024;   // bytes
constexpr std::size_t kLongestColumn = 300;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Only letters, digits and what `others` lists.
bool consistsOf(const std::string& text, std::string_view others)
{
    return std::all_of(text.begin(), text.end(), [others](char c) {
        return isLetter(c) || isDigit(c) || others.find(c) != std::string_view::npos;
    });
}

std::optional<std::string> checkProject(const std::string& text)
{
    if (!text.empty() && text.size() <= kLongestProject && consistsOf(text, "-.:"))
        return std::nullopt;
    return "must be a project's id such as my-project-1 (not its display name)";
}

std::optional<std::string> checkDataset(const std::string& text)
{
    if (!text.empty() && text.size() <= kLongestName && consistsOf(text, "_"))
        return std::nullopt;
    return "must hold letters, digits and underscores only, and no project: that is `projectId`";
}

/// Letters of every language are allowed; only ASCII is looked at, the rest is BigQuery's to say.
std::optional<std::string> checkTable(const std::string& text)
{
    const bool good = std::all_of(text.begin(), text.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == ' ' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!text.empty() && text.size() <= kLongestName && good)
        return std::nullopt;
    return "must be a table's name without project and dataset: letters, digits, _ and -";
}

std::optional<std::string> checkEndpoint(const std::string& text)
{
    if (auto wrong = checkBaseUrl(text))
        return wrong;
    const std::size_t host = text.find("://") + 3;
    const std::size_t slash = std::min(text.find('/', host), text.size());
    if (slash + 1 < text.size())
        return "must be scheme://host[:port], without a path";
    return std::nullopt;
}

Result<> checkColumns(const TextMap& fields)
{
    const auto own = eventColumns(false);
    for (const auto& [name, value] : fields) {
        const bool good =
            !name.empty() && name.size() <= kLongestColumn && !isDigit(name.front()) && consistsOf(name, "_");
        if (!good)
            return fail(ErrorCode::Usage, "`fields` holds \"" + name + "\", which is no name of a column.",
                        "Use letters, digits and underscores, not a digit first.");
        std::string lower = name;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (std::any_of(own.begin(), own.end(), [&lower](const auto& column) { return column.name == lower; }))
            return fail(ErrorCode::Usage, "`fields` holds \"" + name + "\", a column that events fill.",
                        "Use another name.");
    }
    return {};
}

} // namespace

std::vector<SettingField> bigQueryFields()
{
    return {
        {.key = "projectId",
         .label = "Project",
         .required = true,
         .help = "Id of the Google Cloud project the table is in.",
         .target = true,
         .validate = checkProject},
        {.key = "datasetId",
         .label = "Dataset",
         .required = true,
         .help = "The dataset the table is in.",
         .target = true,
         .validate = checkDataset},
        {.key = "tableId",
         .label = "Table",
         .required = true,
         .help = "The table the rows go to, one an event.",
         .target = true,
         .validate = checkTable},
        {.key = "credentials",
         .label = "Credentials",
         .kind = FieldKind::Secret,
         .help = "Content of a service account's JSON key file or of gcloud's login file. When it is not set: the file "
                 "that GOOGLE_APPLICATION_CREDENTIALS names, the login of `gcloud auth application-default login`, "
                 "the metadata server of the machine, in this order."},
        {.key = "authentication",
         .label = "Authentication",
         .kind = FieldKind::Choice,
         .defaultValue = "auto",
         .help = "auto: as `credentials` says; metadata: the metadata server in any case; none: requests go out "
                 "without a token, as emulators want them.",
         .choices = {"auto", "metadata", "none"},
         .advanced = true},
        {.key = "endpoint",
         .label = "Endpoint",
         .kind = FieldKind::Url,
         .help = "scheme://host[:port] instead of https://bigquery.googleapis.com: a private endpoint, an emulator. "
                 "Outside of googleapis.com it stands in for Google's token address too, and without credentials "
                 "nothing is sent along.",
         .advanced = true,
         .target = true,
         .validate = checkEndpoint},
        {.key = "schema",
         .label = "Schema",
         .kind = FieldKind::Choice,
         .defaultValue = "simple",
         .help = "simple: event_id, event_type, created_at and data, all STRING; typed: created_at is a TIMESTAMP and "
                 "data JSON, partitioned by the day of created_at and clustered by event_type.",
         .choices = {"simple", "typed"}},
        {.key = "createTable",
         .label = "Create the table",
         .kind = FieldKind::Boolean,
         .defaultValue = "false",
         .help = "Makes the table when it is not there (bigquery.tables.create), and with --check adds columns that "
                 "are missing (bigquery.tables.update)."},
        {.key = "skipInvalidRows",
         .label = "Skip invalid rows",
         .kind = FieldKind::Boolean,
         .defaultValue = "true",
         .help = "true: the good rows of a request are kept when others are refused; false: they are refused together "
                 "and sent again without the guilty ones.",
         .advanced = true},
        {.key = "ignoreUnknownValues",
         .label = "Ignore unknown columns",
         .kind = FieldKind::Boolean,
         .defaultValue = "false",
         .help = "Accepts rows although the table lacks one of their columns; what belongs there is lost.",
         .advanced = true},
        {.key = "deduplicate",
         .label = "Deduplicate",
         .kind = FieldKind::Boolean,
         .defaultValue = "true",
         .help = "Sends the event's id as insertId, by which BigQuery drops repeats for about a minute. Switched off, "
                 "a higher quota of bytes a second holds.",
         .advanced = true},
    };
}

Result<> checkBigQuerySettings(const SettingValues& values)
{
    if (values.has("credentials") && values.text("authentication") != "auto" && values.has("authentication"))
        return fail(ErrorCode::Usage,
                    "`credentials` is set, but `authentication` " + values.text("authentication") + " does not use it.",
                    "Remove one of them.");
    if (auto checked = checkColumns(values.map("fields")); !checked)
        return checked;
    return checkRedactPaths(values);
}

BigQueryTable bigQueryTableFrom(const SettingValues& values)
{
    BigQueryTable table;
    table.base = withoutTrailingSlash(values.text("endpoint"));
    if (table.base.empty())
        table.base = "https://bigquery.googleapis.com";
    table.project = values.text("projectId");
    table.dataset = values.text("datasetId");
    table.table = values.text("tableId");
    table.typed = values.text("schema") == "typed";
    table.columns = eventColumns(table.typed);
    for (const auto& [name, value] : values.map("fields"))
        table.columns.push_back({name, "STRING"});
    return table;
}

BigQueryRowStyle rowStyleFrom(const SettingValues& values)
{
    BigQueryRowStyle style;
    style.typed = values.text("schema") == "typed";
    style.insertIds = values.boolean("deduplicate");
    style.skipInvalid = values.boolean("skipInvalidRows");
    style.ignoreUnknown = values.boolean("ignoreUnknownValues");
    style.fields = values.map("fields");
    return style;
}

GoogleCredentialSettings googleCredentialSettingsFrom(const SettingValues& values)
{
    return {values.secret("credentials"), values.text("authentication"), withoutTrailingSlash(values.text("endpoint"))};
}

} // namespace grantex
