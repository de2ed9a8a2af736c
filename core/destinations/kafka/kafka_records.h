// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// One message for Kafka. Views into the body it was read from. An empty key or id is none.
struct KafkaRecord
{
    std::string_view key;
    std::string_view type; ///< header `event-type`
    std::string_view id;   ///< header `event-id`
    std::string_view value;
};

/// Appends `record` to a request's body: four netstrings (`<length>:<bytes>,`) and a line end.
void appendRecord(std::string& body, const KafkaRecord& record);
/// Bytes that appendRecord() adds.
[[nodiscard]] std::size_t recordSize(const KafkaRecord& record);
/// The records of a body; nullopt when it is none.
[[nodiscard]] std::optional<std::vector<KafkaRecord>> readRecords(std::string_view body);

} // namespace grantex
