// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/json_writer.h"

namespace grantex {

void appendJsonString(std::string& out, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    out.push_back('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (c == '\r') {
            out.append("\\r");
        } else if (byte < 0x20U) {
            out.append("\\u00");
            out.push_back(hex[byte >> 4U]);
            out.push_back(hex[byte & 15U]);
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
}

void JsonWriter::begin(std::string_view name)
{
    if (m_needsComma)
        m_out.push_back(',');
    m_needsComma = true;
    if (!name.empty()) {
        m_out.push_back('"');
        m_out.append(name);
        m_out.append("\":");
    }
}

JsonWriter& JsonWriter::open(std::string_view name, char bracket)
{
    begin(name);
    m_out.push_back(bracket);
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket)
{
    m_out.push_back(bracket);
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view name, std::string_view value)
{
    begin(name);
    appendJsonString(m_out, value);
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view name, std::string_view json)
{
    begin(name);
    m_out.append(json);
    return *this;
}

} // namespace grantex
