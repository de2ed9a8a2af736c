// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/s3_address.h"

#include "core/destinations/s3/aws_uri.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t kLongestPrefix = 800; // a key has at most 1,024 bytes, partitions and name included

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The domain of the partition that `region` belongs to.
std::string domainOf(const std::string& region)
{
    if (region.starts_with("cn-"))
        return "amazonaws.com.cn";
    if (region.starts_with("us-isob-"))
        return "sc2s.sgov.gov";
    if (region.starts_with("us-iso-"))
        return "c2s.ic.gov";
    return region.starts_with("eusc-") ? "amazonaws.eu" : "amazonaws.com";
}

} // namespace

std::string S3Address::base(const std::string& inRegion) const
{
    std::string origin = endpoint.empty() ? "https://s3." + inRegion + "." + domainOf(inRegion) : endpoint;
    if (pathStyle)
        return origin + "/" + bucket;
    return origin.insert(origin.find("://") + 3, bucket + ".");
}

std::string S3Address::url(const std::string& key) const
{
    return base(region) + "/" + awsUriEncode(key, true);
}

std::string stsBase(const std::string& endpoint, const std::string& region)
{
    return endpoint.empty() ? "https://sts." + region + "." + domainOf(region) : endpoint;
}

bool isRegionName(std::string_view text)
{
    return !text.empty() && text.size() <= 40 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isLowerOrDigit(c) || c == '-'; }) &&
           text.front() != '-' && text.back() != '-';
}

std::optional<std::string> checkBucket(const std::string& bucket)
{
    const auto isKnown = [](char c) {
        return isLowerOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == '_';
    };
    if (bucket.starts_with("arn:"))
        return "must be the name of a bucket; write the alias of an access point instead of its ARN";
    if (bucket.starts_with("s3:"))
        return "must be the bucket's name alone, without s3://";
    const bool known = std::all_of(bucket.begin(), bucket.end(), isKnown);
    if (bucket.size() < 3 || bucket.size() > 255 || !known || bucket.front() == '.' || bucket.back() == '.' ||
        bucket.find("..") != std::string::npos)
        return "must be a bucket's name: 3 to 63 lower-case letters, digits, dots and dashes";
    return std::nullopt;
}

std::optional<std::string> checkPrefix(const std::string& prefix)
{
    if (prefix.size() > kLongestPrefix)
        return "must have at most " + std::to_string(kLongestPrefix) + " bytes";
    if (std::any_of(prefix.begin(), prefix.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
        return "must not hold control characters";
    if (prefix.starts_with('/') || prefix.ends_with('/') || prefix.find("//") != std::string::npos)
        return "must not begin or end with a slash or hold two in a row: parts are joined by one";
    const std::string framed = "/" + prefix + "/";
    if (framed.find("/./") != std::string::npos || framed.find("/../") != std::string::npos)
        return "must not hold . or .. as a part";
    return std::nullopt;
}

} // namespace grantex
