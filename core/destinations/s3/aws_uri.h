// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// `text` (UTF-8) percent-encoded as AWS signs it: all but letters, digits and `-._~`; a slash stays when `keepSlash`.
[[nodiscard]] std::string awsUriEncode(std::string_view text, bool keepSlash = false);

/// The path of a request as it is signed: each segment of `path` (not yet encoded) encoded once. `normalize` resolves
/// dots and double slashes first, which every service but S3 wants.
[[nodiscard]] std::string awsCanonicalPath(std::string_view path, bool normalize);

/// A query as it is signed: names and values encoded anew, in the order of their encoded bytes.
[[nodiscard]] std::string awsCanonicalQuery(std::string_view query);

} // namespace grantex
