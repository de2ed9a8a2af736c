// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/on_demand.h"

namespace grantex {

namespace od = simdjson::ondemand;

namespace {

/// Moves on to the `data` member and gives it when it is an object. Lookup by operator[] would miss an escaped key.
bool findData(od::object& top, od::object& data)
{
    for (auto member : top) {
        std::string_view key;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS)
            return false;
        if (key == "data")
            return member.value().get_object().get(data) == simdjson::SUCCESS;
    }
    return false;
}

} // namespace

OnDemandEvent::OnDemandEvent(std::string_view json) : m_text(json)
{
    thread_local od::parser kept;
    od::parser& parser = m_text.isLarge() ? m_forLarge : kept;
    m_isObject = parser.iterate(m_text.data(), m_text.size(), m_text.capacity()).get(m_document) == simdjson::SUCCESS &&
                 m_document.get_object().get(m_top) == simdjson::SUCCESS;
}

od::object* OnDemandEvent::fields()
{
    if (!m_isObject)
        return nullptr;
    if (findData(m_top, m_fields))
        return &m_fields;
    // A mistake in the text ends simdjson's iterator for good; nothing may be asked of it then.
    if (!m_document.is_alive())
        return nullptr;
    m_document.rewind();
    return m_document.get_object().get(m_fields) == simdjson::SUCCESS ? &m_fields : nullptr;
}

std::string_view rawBytes(od::value& value)
{
    const od::json_type type = value.type();
    std::string_view raw;
    if (type == od::json_type::object) {
        od::object object = value.get_object();
        raw = object.raw_json();
    } else if (type == od::json_type::array) {
        od::array array = value.get_array();
        raw = array.raw_json();
    } else {
        raw = value.raw_json_token();
    }
    return raw.substr(0, raw.find_last_not_of(" \t\r\n") + 1); // tokens come with the blanks that follow
}

} // namespace grantex
