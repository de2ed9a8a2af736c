// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/printer.h"

#include "core/base/time_text.h"
#include "core/event/fields.h"

#include <cstdio>

namespace grantex {

namespace {

std::string lineFor(const StoredEvent& stored)
{
    const EventFields fields = readFields(stored.event.json);
    std::string line = formatIso8601(stored.event.createdAt.value_or(stored.receivedAt)) + "  ";
    std::string type = escapeForTerminal(stored.event.type);
    type.resize(std::max<std::size_t>(type.size(), 24), ' ');
    line += type;
    const auto add = [&line](const char* name, const std::string& value) {
        if (!value.empty())
            line += std::string("  ") + name + "=" + escapeForTerminal(value);
    };
    add("grant", fields.grantId);
    add("agent", fields.agentId);
    add("principal", fields.principalId);
    add("used%", fields.percentUsed);
    add("remaining", fields.remaining);
    return line + "\n";
}

} // namespace

bool Printer::print(const EventBlock& events) const
{
    if (m_mode == PrintMode::None)
        return true;
    const UtcTime now = SystemClock().utcNow();
    std::string out;
    for (const auto& stored : *events) {
        if (m_filter.matches(filter::subjectOf(stored, now)))
            out += m_mode == PrintMode::Json ? oneLine(stored.event.json) + "\n" : lineFor(stored);
    }
    return std::fwrite(out.data(), 1, out.size(), stdout) == out.size() && std::fflush(stdout) == 0;
}

} // namespace grantex
