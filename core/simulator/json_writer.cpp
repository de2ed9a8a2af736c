// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/json_writer.h"

namespace grantex {

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
