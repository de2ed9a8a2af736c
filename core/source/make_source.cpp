// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/make_source.h"

#include "core/source/file_source.h"
#include "core/source/keyless_source.h"
#include "core/source/sse_source.h"
#include "core/source/websocket_source.h"

namespace grantex {

std::unique_ptr<Source> makeSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock,
                                   std::optional<UtcTime> since)
{
    if (settings.missing)
        return std::make_unique<KeylessSource>(settings, listener);
    switch (settings.type) {
    case SourceSettings::Type::WebSocket:
        return std::make_unique<WebSocketSource>(settings, listener, clock, since);
    case SourceSettings::Type::File:
        return std::make_unique<FileSource>(settings, listener, clock);
    case SourceSettings::Type::Sse:
        break;
    }
    return std::make_unique<SseSource>(settings, listener, clock, since);
}

} // namespace grantex
