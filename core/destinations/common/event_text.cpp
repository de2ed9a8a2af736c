// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/event_text.h"

namespace grantex {

Result<> checkRedactPaths(const SettingValues& values)
{
    if (const auto redactor = EventRedactor::fromPaths(values.list("redact")); !redactor)
        return fail(ErrorCode::Usage, "`redact`: " + redactor.error().message, redactor.error().remedy);
    return {};
}

std::string eventBytes(const StoredEvent& event, const EventRedactor& redactor)
{
    return redactor.isEmpty() ? event.event.json : redactor.apply(event.event.json);
}

std::string eventLine(const StoredEvent& event, const EventRedactor& redactor)
{
    return oneLine(redactor.isEmpty() ? std::string_view(event.event.json) : redactor.apply(event.event.json));
}

} // namespace grantex
