// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_columns.h"

#include "core/base/time_text.h"
#include "core/event/json_places.h"

#include <array>
#include <utility>

namespace grantex {

namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

using Text = std::string (*)(const ExportRow&);

constexpr std::array kColumns{
    std::pair<const char*, Text>{"time",
                                 [](const ExportRow& row) {
                                     const auto& at = row.event.event.createdAt;
                                     return at ? formatIso8601(*at) : std::string();
                                 }},
    std::pair<const char*, Text>{"received", [](const ExportRow& row) { return formatIso8601(row.event.receivedAt); }},
    std::pair<const char*, Text>{"sequence",
                                 [](const ExportRow& row) { return std::to_string(row.event.sequence.value); }},
    std::pair<const char*, Text>{"type", [](const ExportRow& row) { return row.event.event.type; }},
    std::pair<const char*, Text>{"id", [](const ExportRow& row) { return row.event.event.id; }},
    std::pair<const char*, Text>{"agent", [](const ExportRow& row) { return row.fields().agentId; }},
    std::pair<const char*, Text>{"principal", [](const ExportRow& row) { return row.fields().principalId; }},
    std::pair<const char*, Text>{"grant", [](const ExportRow& row) { return row.fields().grantId; }},
    std::pair<const char*, Text>{"scopes", [](const ExportRow& row) { return joined(row.fields().scopes); }},
    std::pair<const char*, Text>{"json", [](const ExportRow& row) { return oneLine(row.event.event.json); }},
};

} // namespace

const EventFields& ExportRow::fields() const
{
    if (!m_fields)
        m_fields = readFields(event.event.json);
    return *m_fields;
}

const std::vector<std::string>& exportColumnNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        all.reserve(kColumns.size());
        for (const auto& column : kColumns)
            all.emplace_back(column.first);
        return all;
    }();
    return names;
}

Result<ExportColumn> exportColumn(const std::string& name)
{
    for (const auto& [known, text] : kColumns) {
        if (name == known)
            return ExportColumn{name, text};
    }
    // A path names a member of the envelope or goes through `data`; a single word is more likely a slip of the pen.
    auto place = JsonPlace::parse(name);
    if (!place || name.find_first_of(".[") == std::string::npos)
        return fail(ErrorCode::Usage, "\"" + name + "\" is no column.",
                    "Columns are " + joined(exportColumnNames()) + ", or a path such as data.pct.");
    return ExportColumn{name, [place = *std::move(place)](const ExportRow& row) {
                            return oneLine(place.textIn(row.event.event.json));
                        }};
}

} // namespace grantex
