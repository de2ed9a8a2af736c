// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_worker.h"

#include "core/destinations/kafka/kafka_errors.h"

#include <QLoggingCategory>
#include <algorithm>
#include <librdkafka/rdkafka.h>

namespace grantex {

namespace {

Q_LOGGING_CATEGORY(workerLog, "grantex.kafka")

constexpr Millis kLongestQuestion{10'000};
constexpr Millis kOneQuestion{1000};
constexpr Millis kPause{100};

Response answered()
{
    Response response;
    response.kind = Response::Kind::Answered;
    response.status = 200;
    return response;
}

} // namespace

void KafkaWorker::begin(std::uint64_t id, const Request& request)
{
    request.method == kafka::kProduce ? produce(id, request) : probe(id, request);
}

void KafkaWorker::answer(std::uint64_t id, const Trouble& trouble)
{
    Response response = answered();
    if (trouble.code != 0)
        response.headers = {{kafka::kError, std::to_string(trouble.code)}};
    response.body = trouble.words;
    m_answers.push_back({id, std::move(response)});
}

/// A client whose brokers know the topic. Before that nothing is produced, so that a wrong address, login or topic is
/// told at once and nothing lies in a queue that nobody looks into.
std::optional<KafkaWorker::Trouble> KafkaWorker::connect(Millis timeout)
{
    if (m_client && m_checked)
        return std::nullopt;
    const auto topic = askForTopic(timeout);
    if (topic.code == 0) {
        m_checked = true;
        return std::nullopt;
    }
    return Trouble{topic.code, topic.words};
}

KafkaClient::Topic KafkaWorker::askForTopic(Millis timeout)
{
    if (!m_client) {
        m_checked = false;
        m_refusal.reset();
        m_outage.reset();
        auto made = KafkaClient::open(
            m_spec,
            {[this](void* slot, int code, const std::string& words) {
                 reported(*static_cast<Slot*>(slot), code, words);
             },
             [this](int code, const std::string& words, bool isFatal) { failing(code, words, isFatal); }, m_wake},
            m_transaction);
        if (!made)
            return {RD_KAFKA_RESP_ERR__INVALID_ARG, made.error().message, 0, 0};
        m_client = std::move(*made);
    }
    const MonoTime end = m_clock.monoNow() + std::min(timeout, kLongestQuestion);
    for (;;) {
        KafkaClient::Topic topic = m_client->topic(kOneQuestion);
        m_client->poll();
        if (topic.code == 0)
            return topic;
        // What the client tells of itself is nearer to the cause than "timed out".
        const auto& cause = m_refusal ? m_refusal : m_outage;
        const bool isLocal = topic.code < 0;
        if (m_refusal || m_clock.monoNow() + kPause >= end ||
            (!isLocal && classOfKafkaError(topic.code) == KafkaErrorClass::Pause &&
             topic.code != RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART)) {
            if (cause && (isLocal || m_refusal))
                return {cause->code, cause->words, 0, 0};
            return topic;
        }
        m_client->poll(kPause);
    }
}

void KafkaWorker::produce(std::uint64_t id, const Request& request)
{
    const auto records = readRecords(request.body);
    if (!records)
        return answer(id, {RD_KAFKA_RESP_ERR__INVALID_ARG, "The request is not made of records."});
    if (m_spec.transactional)
        return transact(id, request, *records);
    if (const auto trouble = connect(request.timeout))
        return answer(id, *trouble);
    auto& batch = *m_batches.emplace_back(std::make_unique<Batch>());
    batch.id = id;
    batch.timeout = request.timeout;
    enqueue(batch, *records);
}

void KafkaWorker::enqueue(Batch& batch, const std::vector<KafkaRecord>& records)
{
    batch.since = m_clock.monoNow();
    batch.open = records.size();
    batch.slots.resize(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        batch.slots[i].batch = &batch;
        int code = m_client->produce(records[i], &batch.slots[i]);
        while (code == RD_KAFKA_RESP_ERR__QUEUE_FULL && !m_fatal && m_clock.monoNow() < batch.since + batch.timeout) {
            m_client->poll(kPause);
            code = m_client->produce(records[i], &batch.slots[i]);
        }
        if (code != 0)
            reported(batch.slots[i], code, rd_kafka_err2str(static_cast<rd_kafka_resp_err_t>(code)));
    }
}

void KafkaWorker::probe(std::uint64_t id, const Request& request)
{
    const auto topic = askForTopic(request.timeout);
    if (topic.code != 0)
        return answer(id, {topic.code, topic.words});
    Response response = answered();
    response.body = std::to_string(topic.partitions) + (topic.partitions == 1 ? " partition" : " partitions");
    if (topic.withoutLeader > 0)
        response.body += ", " + std::to_string(topic.withoutLeader) + " of them without a leader now";
    response.body += ".";
    m_answers.push_back({id, std::move(response)});
}

void KafkaWorker::reported(Slot& slot, int code, const std::string& words)
{
    Batch& batch = *slot.batch;
    --batch.open;
    slot.state = code == 0 ? Slot::State::Delivered : Slot::State::Failed;
    slot.code = code;
    if (code == 0) {
        m_refusal.reset();
        m_outage.reset();
        m_toldOutage = false;
        return;
    }
    if (classOfKafkaError(code) == KafkaErrorClass::Rebuild && !m_fatal)
        m_fatal = Trouble{code, words};
    // The client keeps what it knows of the topic until it asks again.
    m_checked = m_checked && classOfKafkaError(code) != KafkaErrorClass::Pause;
    if (batch.words.empty())
        batch.words = words;
}

KafkaWorker::Answer KafkaWorker::answerOf(const Batch& batch)
{
    Answer answer{batch.id, answered()};
    for (std::size_t i = 0; i < batch.slots.size(); ++i) {
        if (batch.slots[i].state != Slot::State::Delivered)
            answer.response.headers.push_back(
                {kafka::kMessage, std::to_string(i) + " " + std::to_string(batch.slots[i].code)});
    }
    answer.response.body = batch.words;
    return answer;
}

void KafkaWorker::failing(int code, const std::string& words, bool isFatal)
{
    if (isFatal)
        m_fatal = Trouble{code, words};
    else if (isRefusal(code))
        m_refusal = Trouble{code, words};
    else
        m_outage = Trouble{code, words};
    if (code == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN && !m_batches.empty() && !m_toldOutage) {
        m_toldOutage = true;
        qCWarning(workerLog, "%s: no broker can be reached (%s); what is under way waits for them", m_spec.name.c_str(),
                  words.c_str());
    }
}

std::vector<KafkaWorker::Answer> KafkaWorker::serve()
{
    if (m_client)
        m_client->poll();
    if (m_fatal)
        rebuild(*m_fatal);
    giveUpWhenRefused();
    std::erase_if(m_batches, [this](const std::unique_ptr<Batch>& batch) {
        if (batch->open > 0)
            return false;
        m_answers.push_back(answerOf(*batch));
        return true;
    });
    return std::exchange(m_answers, {});
}

/// Brokers that are away come back, and then the client sends each message once. Brokers that refuse the login or the
/// certificate wait for a person: the lane must be told.
void KafkaWorker::giveUpWhenRefused()
{
    if (!m_refusal || m_batches.empty())
        return;
    const Batch& oldest = *m_batches.front();
    if (m_clock.monoNow() - oldest.since >= oldest.timeout)
        rebuild(*m_refusal);
}

void KafkaWorker::rebuild(const Trouble& cause)
{
    const Trouble why = cause;
    const MonoTime end = m_clock.monoNow() + kOneQuestion;
    while (m_client && m_client->purge() > 0 && m_clock.monoNow() < end)
        m_client->poll(kPause);
    m_client.reset();
    for (const auto& batch : m_batches) {
        // What was given up failed for this cause, and what has its report keeps it.
        batch->open = 0;
        batch->words = why.words;
        for (auto& slot : batch->slots) {
            const bool isPurged =
                slot.code == RD_KAFKA_RESP_ERR__PURGE_QUEUE || slot.code == RD_KAFKA_RESP_ERR__PURGE_INFLIGHT;
            if (slot.state == Slot::State::Open || isPurged)
                slot.code = why.code;
            if (slot.state == Slot::State::Open)
                slot.state = Slot::State::Failed;
        }
    }
    m_fatal.reset();
    m_refusal.reset();
}

void KafkaWorker::drop()
{
    m_client.reset();
    m_batches.clear();
    m_answers.clear();
    m_fatal.reset();
}

} // namespace grantex
