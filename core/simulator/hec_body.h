// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace grantex {

/// The bytes a gzip member stands for; nullopt when it is broken or larger than `maxBytes`.
[[nodiscard]] std::optional<std::string> gunzip(std::string_view data, std::size_t maxBytes);

/// Cuts the next JSON value off `text`, which holds values one after the other with or without white space: up to the
/// bracket that closes it, or everything when none does. Empty at the end.
[[nodiscard]] std::string_view takeJsonValue(std::string_view& text);

} // namespace grantex
