// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_string.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace grantex {

/// Writes one JSON object or array into a string, without white space, in the order of the calls. The names of the
/// members are literals of this program and need no escaping.
class JsonWriter
{
public:
    explicit JsonWriter(std::string& out) : m_out(out) {}

    JsonWriter& beginObject(std::string_view name = {}) { return open(name, '{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray(std::string_view name = {}) { return open(name, '['); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& text(std::string_view name, std::string_view value);
    /// A string within an array.
    JsonWriter& element(std::string_view value) { return text({}, value); }
    JsonWriter& number(std::string_view name, std::int64_t value) { return raw(name, std::to_string(value)); }
    JsonWriter& boolean(std::string_view name, bool value) { return raw(name, value ? "true" : "false"); }
    /// `json` as it stands.
    JsonWriter& raw(std::string_view name, std::string_view json);

private:
    void begin(std::string_view name);
    JsonWriter& open(std::string_view name, char bracket);
    JsonWriter& close(char bracket);

    std::string& m_out;
    bool m_needsComma = false;
};

} // namespace grantex
