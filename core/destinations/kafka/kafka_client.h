// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/destinations/kafka/kafka_properties.h"
#include "core/destinations/kafka/kafka_records.h"

#include <functional>
#include <memory>
#include <string>

struct rd_kafka_s;
struct rd_kafka_topic_s;

namespace grantex {

/// One producer of librdkafka. One thread, but for `wake`. Errors are rd_kafka_resp_err_t; 0 is none.
class KafkaClient
{
public:
    struct Callbacks
    {
        /// The delivery report of one message, from poll(). `slot` is what produce() was given.
        std::function<void(void* slot, int code, const std::string& words)> reported;
        /// What the client tells of itself, from poll(): no broker can be reached, a login is refused.
        /// `isFatal`: the client will never send again.
        std::function<void(int code, const std::string& words, bool isFatal)> failing;
        /// poll() has something to do. From any thread; must not call this object.
        std::function<void()> wake;
    };
    /// What the brokers say of the topic.
    struct Topic
    {
        int code = 0;
        std::string words;
        int partitions = 0;
        int withoutLeader = 0;
    };

    /// Fails with Usage when librdkafka refuses the properties together.
    [[nodiscard]] static Result<std::unique_ptr<KafkaClient>> open(const KafkaSpec& spec, Callbacks callbacks);
    ~KafkaClient(); ///< messages without a report are given up, and no report comes for them
    KafkaClient(const KafkaClient&) = delete;
    KafkaClient& operator=(const KafkaClient&) = delete;

    /// Copies the record. `slot` must live until its report.
    [[nodiscard]] int produce(const KafkaRecord& record, void* slot);
    /// Serves all callbacks that wait, and waits for the first of them at most so long.
    void poll(Millis wait = Millis(0));
    /// Asks the brokers; blocks at most so long.
    [[nodiscard]] Topic topic(Millis wait);
    /// Gives up every message without a report; their reports follow from poll(). How many there are yet.
    [[nodiscard]] int purge();

private:
    explicit KafkaClient(Callbacks callbacks) : m_callbacks(std::move(callbacks)) {}
    struct Hooks;

    Callbacks m_callbacks;
    rd_kafka_s* m_client = nullptr;
    rd_kafka_topic_s* m_topic = nullptr;
};

} // namespace grantex
