// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/common/judge.h"

#include <exception>
#include <string>

namespace grantex {

/// Calls foreign code. The words of what it throws, or nothing when it throws nothing.
template <typename Call>
[[nodiscard]] std::string guarded(const Call& call)
{
    try {
        call();
        return {};
    } catch (const std::exception& thrown) {
        const std::string words = presentable(thrown.what());
        return words.empty() ? "an exception without words" : words;
    } catch (...) {
        return "an exception of an unknown kind";
    }
}

} // namespace grantex
