// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_records.h"

#include <array>
#include <charconv>

namespace grantex {

namespace {

void appendNetstring(std::string& out, std::string_view text)
{
    out += std::to_string(text.size());
    out += ':';
    out += text;
    out += ',';
}

std::size_t netstringSize(std::size_t length)
{
    std::size_t digits = 1;
    for (std::size_t rest = length; rest >= 10; rest /= 10)
        ++digits;
    return digits + length + 2;
}

std::optional<std::string_view> takeNetstring(std::string_view& body)
{
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(body.data(), body.data() + body.size(), length);
    const auto begin = static_cast<std::size_t>(end - body.data()) + 1;
    if (error != std::errc() || begin > body.size() || body[begin - 1] != ':' || body.size() - begin <= length ||
        body[begin + length] != ',')
        return std::nullopt;
    const std::string_view text = body.substr(begin, length);
    body.remove_prefix(begin + length + 1);
    return text;
}

} // namespace

void appendRecord(std::string& body, const KafkaRecord& record)
{
    for (const std::string_view part : {record.key, record.type, record.id, record.value})
        appendNetstring(body, part);
    body += '\n';
}

std::size_t recordSize(const KafkaRecord& record)
{
    return netstringSize(record.key.size()) + netstringSize(record.type.size()) + netstringSize(record.id.size()) +
           netstringSize(record.value.size()) + 1;
}

std::optional<std::vector<KafkaRecord>> readRecords(std::string_view body)
{
    std::vector<KafkaRecord> records;
    while (!body.empty()) {
        std::array<std::string_view, 4> parts;
        for (auto& part : parts) {
            const auto taken = takeNetstring(body);
            if (!taken)
                return std::nullopt;
            part = *taken;
        }
        if (!body.starts_with('\n'))
            return std::nullopt;
        body.remove_prefix(1);
        records.push_back({parts[0], parts[1], parts[2], parts[3]});
    }
    return records;
}

} // namespace grantex
