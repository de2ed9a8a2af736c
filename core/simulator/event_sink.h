// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server_message.h"
#include "core/simulator/id_log.h"

namespace grantex {

/// Takes whatever is posted to it and remembers the ids in it: one object, an array of objects, or one object a line.
class EventSink
{
public:
    [[nodiscard]] HttpReply take(const HttpRequest& request);
    [[nodiscard]] const IdLog& ids() const { return m_ids; }
    [[nodiscard]] std::int64_t requests() const { return m_requests; }
    /// `{"headers":[{"name","value"}…],"body":"…"}` of the last request; `{}` before the first.
    [[nodiscard]] const std::string& last() const { return m_last; }

private:
    IdLog m_ids;
    std::int64_t m_requests = 0;
    std::string m_last = "{}";
};

} // namespace grantex
