// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"
#include "core/filter/seen_values.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex::filter {

/// Something worth knowing about a filter that is understood.
struct Notice
{
    enum class Kind {
        UnseenPath,  ///< a warning: no event seen so far has this path; `fix` is the nearest one that was, or empty
        BetterField, ///< a hint: the field `fix` finds it in every kind of event
    };
    Kind kind = Kind::UnseenPath;
    Span span; ///< the path
    std::string path;
    std::string fix; ///< to put in place of the span
};

/// In the order of the text, each path once.
[[nodiscard]] std::vector<Notice> noticesOf(std::string_view text, const Query& query, const SeenValues& seen);

/// The text with `fix` in place of `span`.
[[nodiscard]] std::string replaced(std::string_view text, Span span, std::string_view fix);

/// The text after the most obvious repair of its first mistake: one after which the filter is understood, or at least
/// its next mistake lies further on. Nothing when no repair is obvious.
[[nodiscard]] std::optional<std::string> repaired(std::string_view text, const Mistake& mistake);

} // namespace grantex::filter
