// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// The forms in which a secret may turn up in a log: plain, percent-encoded, escaped for JSON, and in base64 (both
/// alphabets) by itself or anywhere inside a longer text, as in a Basic authorization. No form is shorter than
/// `shortest`, none is there twice.
[[nodiscard]] std::vector<std::string> secretSpellings(std::string_view secret, std::size_t shortest);

} // namespace grantex
