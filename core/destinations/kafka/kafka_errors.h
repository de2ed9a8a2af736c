// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace grantex {

/// What an error of librdkafka or of a broker means for what was to be sent (section 2 of the providers' facts).
enum class KafkaErrorClass {
    Retry,    ///< passes by itself
    Throttle, ///< too much at once
    Pause,    ///< a person must repair it
    Split,    ///< about these records together; alone it is Reject
    Rebuild,  ///< the client is of no use any more; then Retry
};

/// `code` is an rd_kafka_resp_err_t.
[[nodiscard]] KafkaErrorClass classOfKafkaError(int code);

/// `MSG_SIZE_TOO_LARGE`, `_TRANSPORT`: the name that Kafka's documents use.
[[nodiscard]] std::string nameOfKafkaError(int code);

/// What a person can do about an error of class Pause. A sentence.
[[nodiscard]] std::string remedyOfKafkaError(int code);

/// Errors that a client tells of itself, not of a message, and that no waiting heals.
[[nodiscard]] bool isRefusal(int code);

} // namespace grantex
