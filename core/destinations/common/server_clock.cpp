// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/server_clock.h"

#include "core/net/retry_after.h"

namespace grantex {

namespace {

constexpr Millis kSkewThatMatters{60'000};

} // namespace

bool ServerClock::correct(const Response& response)
{
    const auto theirs = parseHttpDate(response.header("Date"));
    if (!theirs)
        return false;
    const Millis wrong = *theirs - now();
    if (std::chrono::abs(wrong) < kSkewThatMatters)
        return false;
    offset += wrong;
    return true;
}

} // namespace grantex
