// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/s3_key.h"

#include "core/base/time_text.h"
#include "core/destinations/s3/aws_signature.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grantex {

namespace {

constexpr std::size_t kDigestLength = 16;
constexpr std::string_view kEnding = ".ndjson";
constexpr std::array kPackedEndings{std::pair<std::string_view, std::string_view>{"gzip", ".gz"},
                                    std::pair<std::string_view, std::string_view>{"zstd", ".zst"}};

std::string endingFor(std::string_view compression)
{
    std::string ending(kEnding);
    for (const auto& [name, packed] : kPackedEndings) {
        if (name == compression)
            ending += packed;
    }
    return ending;
}

/// `-7-2-` in the name of the object that holds two events from sequence 7 on.
std::string memberMark(std::span<const StoredEvent> events)
{
    return "-" + std::to_string(events.front().sequence.value) + "-" + std::to_string(events.size()) + "-";
}

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
    key += time + memberMark(events) + sha256Hex(ids).substr(0, kDigestLength);
    return key + endingFor(style.compression);
}

std::string s3KeyIn(const std::string& frozen, const S3KeyStyle& style, std::span<const StoredEvent> events,
                    const std::string& journalId, const std::string& salt)
{
    const std::string compression = compressionOfKey(frozen);
    const std::string ending = endingFor(compression);
    if (!frozen.ends_with(ending))
        return s3Key(style, events, journalId, salt);
    const std::size_t slash = frozen.rfind('/');
    const std::string name = slash == std::string::npos ? frozen : frozen.substr(slash + 1);
    const std::size_t digest = name.size() - ending.size();
    if (digest >= kDigestLength && name.substr(0, digest - kDigestLength).ends_with(memberMark(events)))
        return frozen;
    const std::string folder = slash == std::string::npos ? std::string() : frozen.substr(0, slash);
    return s3Key({folder, false, compression}, events, journalId, salt);
}

std::string compressionOfKey(const std::string& key)
{
    for (const auto& [name, packed] : kPackedEndings) {
        if (key.ends_with(endingFor(name)))
            return std::string(name);
    }
    return "none";
}

} // namespace grantex
