// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_columns.h"

#include <string>
#include <vector>

namespace grantex {

enum class ExportFormat { Ndjson, JsonArray, Csv, Markdown };

/// Whether the format is a table, which has columns; the others hold the events' bytes.
[[nodiscard]] constexpr bool isTable(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Markdown;
}
/// "ndjson", "json", "csv", "md": also the ending of a file.
[[nodiscard]] const char* endingOf(ExportFormat format);

/// Turns events into the text of a file, piece by piece, as EXPORT.md describes it.
class ExportText
{
public:
    /// `columns` are for tables only.
    explicit ExportText(ExportFormat format, std::vector<ExportColumn> columns = {});

    void begin(std::string& out) const;
    void add(std::string& out, const StoredEvent& event);
    void end(std::string& out) const;

private:
    void addRow(std::string& out, const std::vector<std::string>& cells) const;

    ExportFormat m_format;
    std::vector<ExportColumn> m_columns;
    bool m_isFirst = true;
};

/// A cell of RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] std::string csvCell(std::string_view text);
/// A cell of a Markdown table: what would be markup is escaped, line ends become spaces.
[[nodiscard]] std::string markdownCell(std::string_view text);

} // namespace grantex
