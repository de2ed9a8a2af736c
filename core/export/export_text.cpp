// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_text.h"

#include <algorithm>
#include <array>

namespace grantex {

namespace {

/// What spreadsheets take for the beginning of a formula, also in the wide forms of East Asian keyboards.
constexpr std::array<std::string_view, 11> kFormulaStarts{
    "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool looksLikeFormula(std::string_view text)
{
    // Some spreadsheets drop blanks in front before they look.
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return std::any_of(kFormulaStarts.begin(), kFormulaStarts.end(),
                       [text](std::string_view start) { return text.starts_with(start); });
}

bool isWord(std::string_view text, std::size_t at)
{
    constexpr unsigned char ascii = 0x80;
    const auto c = at < text.size() ? static_cast<unsigned char>(text[at]) : static_cast<unsigned char>(' ');
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= ascii;
}

/// Whether the character at `at` could be markup: an underscore inside a word and a lone colon are not.
bool isMarkup(std::string_view text, std::size_t at)
{
    switch (text[at]) {
    case '\\':
    case '|':
    case '`':
    case '*':
    case '~':
    case '<':
    case '>':
    case '[':
    case ']':
    case '&':
    case '$':
        return true;
    case '_':
        return at == 0 || !isWord(text, at - 1) || !isWord(text, at + 1);
    case '/':
        // Between colon and slashes: an address must not become a link.
        return at > 0 && text[at - 1] == ':' && text.substr(at).starts_with("//");
    default:
        return false;
    }
}

} // namespace

const char* endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Ndjson:
        return "ndjson";
    case ExportFormat::JsonArray:
        return "json";
    case ExportFormat::Csv:
        return "csv";
    case ExportFormat::Markdown:
        return "md";
    }
    return "";
}

std::string csvCell(std::string_view text)
{
    std::string cell;
    if (looksLikeFormula(text))
        cell += '\'';
    cell += text;
    const bool isPlain =
        cell.find_first_of(",\"\r\n\t'") == std::string::npos && !cell.starts_with(' ') && !cell.ends_with(' ');
    if (isPlain)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string markdownCell(std::string_view text)
{
    std::string cell;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r' || c == '\n' || c == '\t') {
            cell += ' ';
            continue;
        }
        if (isMarkup(text, at))
            cell += '\\';
        cell += c;
    }
    return cell;
}

ExportText::ExportText(ExportFormat format, std::vector<ExportColumn> columns)
    : m_format(format), m_columns(std::move(columns))
{
}

void ExportText::begin(std::string& out) const
{
    if (m_format == ExportFormat::JsonArray)
        out += '[';
    if (!isTable(m_format))
        return;
    std::vector<std::string> titles;
    for (const ExportColumn& column : m_columns)
        titles.push_back(column.title);
    addRow(out, titles);
    if (m_format != ExportFormat::Markdown)
        return;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        out += "| --- ";
    out += "|\n";
}

void ExportText::add(std::string& out, const StoredEvent& event)
{
    switch (m_format) {
    case ExportFormat::Ndjson:
        out += oneLine(event.event.json);
        out += '\n';
        break;
    case ExportFormat::JsonArray:
        out += m_isFirst ? "\n" : ",\n";
        out += event.event.json;
        break;
    case ExportFormat::Csv:
    case ExportFormat::Markdown: {
        const ExportRow row(event);
        std::vector<std::string> cells;
        cells.reserve(m_columns.size());
        for (const ExportColumn& column : m_columns)
            cells.push_back(column.text(row));
        addRow(out, cells);
        break;
    }
    }
    m_isFirst = false;
}

void ExportText::end(std::string& out) const
{
    if (m_format == ExportFormat::JsonArray)
        out += m_isFirst ? "]\n" : "\n]\n";
}

void ExportText::addRow(std::string& out, const std::vector<std::string>& cells) const
{
    const bool isCsv = m_format == ExportFormat::Csv;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (isCsv)
            out += (at == 0 ? "" : ",") + csvCell(cells[at]);
        else
            out += "| " + markdownCell(cells[at]) + ' ';
    }
    out += isCsv ? "\r\n" : "|\n";
}

} // namespace grantex
