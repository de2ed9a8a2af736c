// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace grantex {

/// Where a bucket is.
struct S3Address
{
    std::string bucket;
    std::string region;   ///< as configured; a redirect may teach another
    std::string endpoint; ///< scheme://host[:port] of a compatible store; empty: Amazon's own
    bool pathStyle = false;

    /// `scheme://host[:port][/bucket]`, without a slash at its end, as it is when the bucket lies in `inRegion`.
    [[nodiscard]] std::string base(const std::string& inRegion) const;
    /// The address of an object; every byte of `key` that needs it is encoded.
    [[nodiscard]] std::string url(const std::string& key) const;
};

/// Where temporary credentials are made: the endpoint given, or Amazon's in `region`.
[[nodiscard]] std::string stsBase(const std::string& endpoint, const std::string& region);

/// Whether `text` can be the name of a region. It becomes part of a host name, so nothing else gets in.
[[nodiscard]] bool isRegionName(std::string_view text);

/// Says what is wrong with a bucket's name, or nothing. Stores of others know longer names than Amazon.
[[nodiscard]] std::optional<std::string> checkBucket(const std::string& bucket);
/// Says what is wrong with a key prefix, or nothing.
[[nodiscard]] std::optional<std::string> checkPrefix(const std::string& prefix);

} // namespace grantex
