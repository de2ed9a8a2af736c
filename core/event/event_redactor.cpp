// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_redactor.h"

namespace grantex {

namespace {

constexpr std::string_view kMask = "\"[redacted]\"";

} // namespace

Result<EventRedactor> EventRedactor::fromPaths(const std::vector<std::string>& paths)
{
    EventRedactor redactor;
    for (const auto& text : paths) {
        auto place = JsonPlace::parse(text);
        if (!place)
            return fail(ErrorCode::Usage, "\"" + text + "\" is no path into an event.",
                        "Write member names joined by dots, such as data.principalId or data.items[*].name.");
        redactor.m_places.push_back(*std::move(place));
    }
    return redactor;
}

std::string EventRedactor::apply(std::string_view json) const
{
    std::string redacted(json);
    // Parsed anew for each path: a forward-only parser cannot walk two at once.
    for (const JsonPlace& place : m_places) {
        const auto spans = place.findIn(redacted);
        // Nothing leaves unmasked because it could not be understood.
        if (!spans)
            return R"({"redacted":"this event could not be read to redact it"})";
        std::string out;
        std::size_t copied = 0;
        for (const auto& span : *spans) {
            out.append(redacted, copied, span.begin - copied);
            out += kMask;
            copied = span.begin + span.size;
        }
        redacted = out.append(redacted, copied);
    }
    return redacted;
}

} // namespace grantex
