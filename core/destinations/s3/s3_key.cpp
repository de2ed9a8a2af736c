// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/s3_key.h"

#include "core/base/time_text.h"
#include "core/destinations/s3/aws_signature.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t kDigestLength = 16;

} // namespace

std::string s3Key(const S3KeyStyle& style, std::span<const StoredEvent> events, const std::string& journalId,
                  const std::string& salt)
{
    const StoredEvent& first = events.front();
    std::string time = formatIso8601(first.receivedAt); // 2026-03-01T12:00:00.000Z
    std::string key = style.prefix.empty() ? std::string() : style.prefix + "/";
    if (style.hive)
        key += "dt=" + time.substr(0, 10) + "/hour=" + time.substr(11, 2) + "/";
    std::replace_if(
        time.begin(), time.end(), [](char c) { return c == ':' || c == '.'; }, '-');
    // One id a line, so that `jq -r .id OBJECT | sha256sum` shows the same.
    std::string ids;
    for (const auto& event : events)
        ids += eventIdFor(event, journalId) + "\n";
    if (!salt.empty())
        ids += salt + "\n";
    key += time + "-" + std::to_string(first.sequence.value) + "-" + std::to_string(events.size()) + "-" +
           sha256Hex(ids).substr(0, kDigestLength) + ".ndjson";
    return style.compressed ? key + ".gz" : key;
}

} // namespace grantex
