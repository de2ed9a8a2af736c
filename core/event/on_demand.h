// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/json_text.h"

#include <simdjson.h>
#include <string_view>

namespace grantex {

/// The object that an event's bytes are, read on demand: only what is asked for is parsed, forward only. What it
/// allocates is kept on the thread for the next one; like JsonText, at most one may live on a thread at a time.
class OnDemandEvent
{
public:
    explicit OnDemandEvent(std::string_view json);
    OnDemandEvent(const OnDemandEvent&) = delete;
    OnDemandEvent& operator=(const OnDemandEvent&) = delete;

    /// Null: the bytes are no JSON object.
    [[nodiscard]] simdjson::ondemand::object* top() { return m_isObject ? &m_top : nullptr; }
    /// The object that says what happened: `data`, or the top of frames without an envelope. To be asked once, and
    /// before top() has been read. Null: there is none, or the bytes before it are no JSON.
    [[nodiscard]] simdjson::ondemand::object* fields();

private:
    JsonText m_text;
    simdjson::ondemand::parser m_forLarge;
    simdjson::ondemand::document m_document;
    simdjson::ondemand::object m_top;
    simdjson::ondemand::object m_fields;
    bool m_isObject;
};

/// The bytes of one value inside the document, without the blanks that follow it. Throws simdjson_error for what is no
/// JSON.
[[nodiscard]] std::string_view rawBytes(simdjson::ondemand::value& value);

} // namespace grantex
