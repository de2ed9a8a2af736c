// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server_message.h"
#include "core/simulator/world.h"

namespace grantex {

/// The service's error shape: `{"message","code","requestId"}`.
[[nodiscard]] HttpReply grantexError(int status, std::string_view code, std::string_view message);
[[nodiscard]] std::string_view grantexErrorCode(int status);

/// The REST calls a monitor uses, answered from the world. The caller has checked the key.
class RestApi
{
public:
    RestApi(World& world, const Clock& clock) : m_world(world), m_clock(clock) {}

    [[nodiscard]] HttpReply answer(const HttpRequest& request);
    /// Needs no key.
    [[nodiscard]] static HttpReply health();

private:
    HttpReply me() const;
    HttpReply agents() const;
    HttpReply grants(const HttpRequest& request) const;
    HttpReply grant(const HttpRequest& request, const std::string& id);
    HttpReply allocations() const;
    HttpReply balance(const std::string& grantId) const;
    HttpReply transactions(const HttpRequest& request, const std::string& grantId) const;
    std::string_view statusOf(const Grant& grant) const;
    std::string grantJson(const Grant& grant) const;
    std::string allocationJson(const Grant& grant) const;

    World& m_world;
    const Clock& m_clock;
};

} // namespace grantex
