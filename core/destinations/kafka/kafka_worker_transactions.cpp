// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_errors.h"
#include "core/destinations/kafka/kafka_worker.h"

#include <QLoggingCategory>
#include <algorithm>
#include <librdkafka/rdkafka.h>

namespace grantex {

namespace {

Q_LOGGING_CATEGORY(transactionLog, "grantex.kafka")

using Next = KafkaClient::Step::Next;

constexpr Millis kOneStep{1000};
constexpr Millis kPause{50};
constexpr Millis kLongest{60'000}; ///< the brokers undo a transaction after that themselves
/// As many as can be open at once: what is asked about is always among them. 64 digests stay below the 4 KiB that
/// brokers take with an offset.
constexpr std::size_t kRemembered = 64;

std::deque<std::string> namesIn(const std::string& note)
{
    std::deque<std::string> names;
    for (std::size_t begin = 0; begin < note.size();) {
        const auto end = std::min(note.find(' ', begin), note.size());
        names.push_back(note.substr(begin, end - begin));
        begin = end + 1;
    }
    return names;
}

} // namespace

/// A batch is in the topic exactly when its name is in the note that its own transaction has committed. So after a
/// crash or a lost answer the note says whether it must be sent again.
void KafkaWorker::transact(std::uint64_t id, const Request& request, const std::vector<KafkaRecord>& records)
{
    std::string name;
    for (const auto& [header, value] : request.headers) {
        if (header == kafka::kLane)
            m_transaction = value;
        if (header == kafka::kBatch)
            name = value;
    }
    if (const auto trouble = connectForTransactions(request.timeout))
        return answer(id, *trouble);
    if (std::find(m_committed.begin(), m_committed.end(), name) != m_committed.end()) {
        qCInfo(transactionLog, "%s: a batch of %zu events was committed before and is not sent again",
               m_spec.name.c_str(), records.size());
        return answer(id, {});
    }
    Batch batch;
    batch.timeout = request.timeout;
    const auto trouble = tryTransaction(batch, name, records);
    // Reports that are still to come would look for the batch: without a client there are none.
    if (batch.open > 0 || m_fatal)
        m_client.reset();
    m_fatal.reset();
    answer(id, trouble.value_or(Trouble{}));
}

/// A client that has ended what an earlier one left open, and knows which batches were committed.
std::optional<KafkaWorker::Trouble> KafkaWorker::connectForTransactions(Millis timeout)
{
    if (m_client && m_checked)
        return std::nullopt;
    if (const auto trouble = connect(timeout))
        return trouble;
    m_checked = false;
    const MonoTime end = m_clock.monoNow() + kLongest;
    if (const auto step = persist([this] { return m_client->initTransactions(kOneStep); }, end);
        step.next != Next::GoOn) {
        m_client.reset();
        return Trouble{step.code, step.words};
    }
    const auto note = KafkaClient::committedNote(m_spec, m_transaction, timeout);
    if (!note) {
        m_client.reset();
        return Trouble{RD_KAFKA_RESP_ERR__TIMED_OUT, note.error().message};
    }
    m_committed = namesIn(*note);
    m_checked = true;
    return std::nullopt;
}

/// Nothing: it is committed.
std::optional<KafkaWorker::Trouble> KafkaWorker::tryTransaction(Batch& batch, const std::string& name,
                                                                const std::vector<KafkaRecord>& records)
{
    const MonoTime end = m_clock.monoNow() + kLongest;
    const auto undo = [&](Trouble cause, Next next) -> Trouble {
        // Whoever cannot undo it leaves that to the next client's initTransactions().
        if (next == Next::Rebuild || m_fatal ||
            persist([this] { return m_client->abort(kOneStep); }, end + kLongest / 2).next != Next::GoOn) {
            m_client.reset();
            batch.open = 0;
            return cause;
        }
        m_client->poll();
        return cause;
    };
    if (const auto step = m_client->begin(); step.next != Next::GoOn)
        return undo({step.code, step.words}, Next::Rebuild);
    enqueue(batch, records);
    while (batch.open > 0 && !m_fatal && !m_isUnwanted() && m_clock.monoNow() < end)
        m_client->poll(kPause);
    if (m_fatal)
        return undo(*m_fatal, Next::Rebuild);
    if (batch.open > 0)
        return undo({RD_KAFKA_RESP_ERR__TIMED_OUT, "No report within the time of a transaction."}, Next::Abort);
    for (const auto& slot : batch.slots) {
        if (slot.state == Slot::State::Failed)
            return undo({slot.code, batch.words}, Next::Abort);
    }
    auto committed = m_committed;
    committed.push_back(name);
    while (committed.size() > kRemembered)
        committed.pop_front();
    std::string note;
    for (const auto& one : committed)
        note += (note.empty() ? "" : " ") + one;
    if (const auto step = persist([&] { return m_client->attach(note, kOneStep); }, end); step.next != Next::GoOn)
        return undo({step.code, step.words}, step.next);
    const auto step = persist([this] { return m_client->commit(kOneStep); }, end);
    if (step.next == Next::Abort)
        return undo({step.code, step.words}, step.next);
    if (step.next != Next::GoOn) {
        // In doubt: the next client asks the brokers.
        m_client.reset();
        return Trouble{step.code, step.words};
    }
    m_committed = std::move(committed);
    return std::nullopt;
}

KafkaClient::Step KafkaWorker::persist(const std::function<KafkaClient::Step()>& step, MonoTime end)
{
    for (;;) {
        auto done = step();
        if (m_client)
            m_client->poll();
        if (done.next != Next::Again || m_isUnwanted() || m_clock.monoNow() >= end)
            return done;
    }
}

} // namespace grantex
