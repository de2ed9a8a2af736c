// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server_message.h"
#include "core/simulator/id_log.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// A small Splunk HTTP event collector: checks what Splunk checks, answers with its codes, keeps ids and counts.
class Hec
{
public:
    explicit Hec(std::string token) : m_token(std::move(token)) {}

    [[nodiscard]] HttpReply answer(const HttpRequest& request);
    /// Splunk's `{"text","code"}` for a refusal with that status.
    [[nodiscard]] static HttpReply busy(int status);

    [[nodiscard]] const IdLog& ids() const { return m_ids; }
    [[nodiscard]] std::int64_t requests() const { return m_requests; }
    /// The last 1,000 accepted objects byte for byte, a line feed after each.
    [[nodiscard]] std::string lastEvents() const;

    /// auto: acks for requests with a channel; on: a channel is required; off: code 14; never: acks stay false.
    void setAckMode(std::string mode) { m_ackMode = std::move(mode); }
    /// Comma-separated names; "any": no check.
    void setIndexes(std::string_view list);
    /// Events whose JSON contains this text are refused with code 6; empty: none.
    void setRejectedText(std::string text) { m_rejectedText = std::move(text); }

private:
    struct Verdict
    {
        int code = 0;
        std::string id;
    };
    HttpReply take(const HttpRequest& request);
    HttpReply acks(const HttpRequest& request);
    int checkToken(const HttpRequest& request) const;
    Verdict judge(std::string_view object) const;
    bool mayHaveAck(const std::string& channel);

    std::string m_token;
    std::string m_ackMode = "auto";
    std::set<std::string, std::less<>> m_indexes;
    std::string m_rejectedText;
    IdLog m_ids;
    std::deque<std::string> m_events;
    std::int64_t m_requests = 0;
    struct Channel
    {
        std::int64_t nextAck = 0;
        std::set<std::int64_t> untold;
    };
    std::map<std::string, Channel> m_channels;
};

} // namespace grantex
