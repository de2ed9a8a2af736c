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

    /// How a step of a transaction went.
    struct Step
    {
        enum class Next { GoOn, Again, Abort, Rebuild };
        Next next = Next::GoOn;
        int code = 0;
        std::string words = {};
    };

    /// Fails with Usage when librdkafka refuses the properties together. `transaction` names its transactions, for
    /// good; empty: there are none.
    [[nodiscard]] static Result<std::unique_ptr<KafkaClient>> open(const KafkaSpec& spec, Callbacks callbacks,
                                                                   const std::string& transaction = {});
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

    // Transactions. Each blocks at most so long; what should be tried Again may be.
    /// Ends whatever an earlier client of this name has left open, which can do nothing any more after that.
    [[nodiscard]] Step initTransactions(Millis wait);
    [[nodiscard]] Step begin();
    /// Ties `note` to the transaction, as the metadata of an offset of the consumer group that is called like it.
    [[nodiscard]] Step attach(const std::string& note, Millis wait);
    [[nodiscard]] Step commit(Millis wait);
    [[nodiscard]] Step abort(Millis wait);
    /// The note of the newest transaction of this name that was committed; empty when there is none.
    [[nodiscard]] static Result<std::string> committedNote(const KafkaSpec& spec, const std::string& transaction,
                                                           Millis wait);

private:
    explicit KafkaClient(Callbacks callbacks) : m_callbacks(std::move(callbacks)) {}
    struct Hooks;

    /// A consumer; owned by the caller.
    [[nodiscard]] static Result<rd_kafka_s*> openReader(const KafkaSpec& spec);

    Callbacks m_callbacks;
    std::string m_transaction;
    std::string m_topicName;
    rd_kafka_s* m_client = nullptr;
    rd_kafka_topic_s* m_topic = nullptr;
};

} // namespace grantex
