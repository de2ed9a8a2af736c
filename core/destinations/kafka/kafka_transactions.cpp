// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/judge.h"
#include "core/destinations/kafka/kafka_client.h"

#include <cstring>
#include <librdkafka/rdkafka.h>

namespace grantex {

namespace {

KafkaClient::Step stepOf(rd_kafka_error_t* error)
{
    using Next = KafkaClient::Step::Next;
    if (error == nullptr)
        return {};
    KafkaClient::Step step{Next::Abort, rd_kafka_error_code(error), presentable(rd_kafka_error_string(error))};
    if (rd_kafka_error_is_fatal(error) != 0)
        step.next = Next::Rebuild;
    else if (rd_kafka_error_is_retriable(error) != 0)
        step.next = Next::Again;
    rd_kafka_error_destroy(error);
    return step;
}

int millis(Millis wait)
{
    return static_cast<int>(wait.count());
}

/// The one offset that carries a lane's note. The topic's first partition, because every topic has it.
rd_kafka_topic_partition_list_t* noteAt(const std::string& topic)
{
    rd_kafka_topic_partition_list_t* const offsets = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(offsets, topic.c_str(), 0)->offset = 0;
    return offsets;
}

} // namespace

KafkaClient::Step KafkaClient::initTransactions(Millis wait)
{
    return stepOf(rd_kafka_init_transactions(m_client, millis(wait)));
}

KafkaClient::Step KafkaClient::begin()
{
    return stepOf(rd_kafka_begin_transaction(m_client));
}

KafkaClient::Step KafkaClient::attach(const std::string& note, Millis wait)
{
    rd_kafka_topic_partition_list_t* const offsets = noteAt(m_topicName);
    offsets->elems[0].metadata = strdup(note.c_str()); // freed with the list
    offsets->elems[0].metadata_size = note.size();
    rd_kafka_consumer_group_metadata_t* const group = rd_kafka_consumer_group_metadata_new(m_transaction.c_str());
    Step step = stepOf(rd_kafka_send_offsets_to_transaction(m_client, offsets, group, millis(wait)));
    rd_kafka_consumer_group_metadata_destroy(group);
    rd_kafka_topic_partition_list_destroy(offsets);
    return step;
}

KafkaClient::Step KafkaClient::commit(Millis wait)
{
    return stepOf(rd_kafka_commit_transaction(m_client, millis(wait)));
}

KafkaClient::Step KafkaClient::abort(Millis wait)
{
    return stepOf(rd_kafka_abort_transaction(m_client, millis(wait)));
}

Result<std::string> KafkaClient::committedNote(const KafkaSpec& spec, const std::string& transaction, Millis wait)
{
    KafkaSpec reader = spec;
    // A consumer: only it may ask. What is for producers alone would be told in its log.
    for (const char* name : {"enable.idempotence", "acks", "compression.codec", "linger.ms", "partitioner",
                             "queue.buffering.max.messages", "message.timeout.ms"})
        reader.properties.erase(name);
    reader.properties["group.id"] = transaction;
    auto asked = openReader(reader);
    if (!asked)
        return tl::unexpected(asked.error());
    rd_kafka_t* const consumer = *asked;
    rd_kafka_topic_partition_list_t* const offsets = noteAt(spec.topic);
    const auto code = rd_kafka_committed(consumer, offsets, millis(wait));
    const auto& found = offsets->elems[0];
    Result<std::string> note;
    if (code != 0 || found.err != 0)
        note = fail(ErrorCode::Unavailable, rd_kafka_err2str(code != 0 ? code : found.err));
    else if (found.metadata != nullptr)
        note->assign(static_cast<const char*>(found.metadata), found.metadata_size);
    rd_kafka_topic_partition_list_destroy(offsets);
    rd_kafka_destroy(consumer);
    return note;
}

} // namespace grantex
