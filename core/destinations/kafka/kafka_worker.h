// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/kafka/kafka_client.h"
#include "core/net/message.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// Names of requests and headers between encode(), worker and interpret().
namespace kafka {
inline constexpr const char* kProduce = "PRODUCE"; ///< body: records
inline constexpr const char* kConnect = "CONNECT"; ///< probe: can a broker be reached?
inline constexpr const char* kTls = "TLS";         ///< probe: does the handshake work?
inline constexpr const char* kLogin = "LOGIN";     ///< probe: is the login taken?
inline constexpr const char* kTopic = "TOPIC";     ///< probe: is there such a topic? Body: a sentence
inline constexpr const char* kLane = "Lane";       ///< of a transactional PRODUCE: what its transactions are called
inline constexpr const char* kBatch = "Batch";     ///< of a transactional PRODUCE: the batch, however often it is sent
inline constexpr const char* kError = "Kafka-Error";     ///< nothing of the request was sent; value: the error's code
inline constexpr const char* kMessage = "Kafka-Message"; ///< one that failed; value: its index and the error's code
} // namespace kafka

/// What the transport's thread does: owns the client, produces batches, collects their reports. All on that thread.
class KafkaWorker
{
public:
    struct Answer
    {
        std::uint64_t id = 0;
        Response response;
    };

    /// `wake` is called from any thread when serve() has something to do.
    /// `isUnwanted` ends what blocks; from the worker's thread.
    KafkaWorker(KafkaSpec spec, std::function<void()> wake, std::function<bool()> isUnwanted)
        : m_spec(std::move(spec)), m_wake(std::move(wake)), m_isUnwanted(std::move(isUnwanted))
    {
    }

    /// Begins a request; its answer comes from serve(), at once or later. May block for as long as a broker takes to
    /// answer, at most 10 s; with a transaction until that has ended.
    void begin(std::uint64_t id, const Request& request);
    /// Looks what has come; gives the answers that are whole.
    [[nodiscard]] std::vector<Answer> serve();
    /// Forgets all requests and gives up their messages.
    void drop();
    [[nodiscard]] bool isWaiting() const { return !m_batches.empty(); }

private:
    struct Batch;
    /// One message.
    struct Slot
    {
        enum class State { Open, Delivered, Failed };
        Batch* batch = nullptr;
        State state = State::Open;
        int code = 0; ///< of a Failed one
    };
    struct Batch
    {
        std::uint64_t id = 0;
        Millis timeout{};
        MonoTime since{};
        std::vector<Slot> slots; ///< never resized once a message has been produced
        std::size_t open = 0;
        std::string words; ///< about the first that failed
    };
    struct Trouble
    {
        int code = 0;
        std::string words;
    };

    [[nodiscard]] std::optional<Trouble> connect(Millis timeout);
    [[nodiscard]] KafkaClient::Topic askForTopic(Millis timeout);
    void produce(std::uint64_t id, const Request& request);
    [[nodiscard]] std::optional<Trouble> connectForTransactions(Millis timeout);
    void transact(std::uint64_t id, const Request& request, const std::vector<KafkaRecord>& records);
    [[nodiscard]] std::optional<Trouble> tryTransaction(Batch& batch, const std::string& name,
                                                        const std::vector<KafkaRecord>& records);
    [[nodiscard]] KafkaClient::Step persist(const std::function<KafkaClient::Step()>& step, MonoTime end);
    void enqueue(Batch& batch, const std::vector<KafkaRecord>& records);
    void probe(std::uint64_t id, const Request& request);
    void answer(std::uint64_t id, const Trouble& trouble);
    void reported(Slot& slot, int code, const std::string& words);
    void failing(int code, const std::string& words, bool isFatal);
    [[nodiscard]] static Answer answerOf(const Batch& batch);
    void giveUpWhenRefused();
    void rebuild(const Trouble& cause);

    const KafkaSpec m_spec;
    const std::function<void()> m_wake;
    const std::function<bool()> m_isUnwanted;
    std::string m_transaction;           ///< what this lane's are called
    std::deque<std::string> m_committed; ///< batches that are, the newest last
    SystemClock m_clock;
    std::unique_ptr<KafkaClient> m_client;
    bool m_checked = false; ///< the brokers have told of the topic since the client was made
    bool m_toldOutage = false;
    std::optional<Trouble> m_refusal; ///< since the last good report
    std::optional<Trouble> m_outage;
    std::optional<Trouble> m_fatal;
    std::deque<std::unique_ptr<Batch>> m_batches;
    std::vector<Answer> m_answers;
};

} // namespace grantex
