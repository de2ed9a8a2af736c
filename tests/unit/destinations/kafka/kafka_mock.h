// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace grantex::test {

/// Brokers that speak Kafka's protocol, in this process, on loopback. They keep about 5 MB of a partition.
class KafkaMock
{
public:
    struct Message
    {
        int partition = 0;
        std::string key;
        std::string value;
        std::string type; ///< header event-type
        std::string id;   ///< header event-id
    };

    explicit KafkaMock(int brokers = 3, int partitions = 3)
    {
        m_host = rd_kafka_new(RD_KAFKA_PRODUCER, quiet(), nullptr, 0);
        m_cluster = rd_kafka_mock_cluster_new(m_host, brokers);
        if (m_cluster == nullptr ||
            rd_kafka_mock_topic_create(m_cluster, topic(), partitions, brokers) != RD_KAFKA_RESP_ERR_NO_ERROR)
            std::abort();
        m_partitions = partitions;
    }
    ~KafkaMock()
    {
        rd_kafka_mock_cluster_destroy(m_cluster);
        rd_kafka_destroy(m_host);
    }
    KafkaMock(const KafkaMock&) = delete;
    KafkaMock& operator=(const KafkaMock&) = delete;

    static const char* topic() { return "events"; }
    [[nodiscard]] std::string brokers() const { return rd_kafka_mock_cluster_bootstraps(m_cluster); }
    void down(int broker) { rd_kafka_mock_broker_set_down(m_cluster, broker); }
    void up(int broker) { rd_kafka_mock_broker_set_up(m_cluster, broker); }
    /// What the topic's metadata says.
    void setTopicError(rd_kafka_resp_err_t error) { rd_kafka_mock_topic_set_error(m_cluster, topic(), error); }
    /// The next produce requests get these answers.
    void failProduce(const std::vector<rd_kafka_resp_err_t>& errors)
    {
        constexpr std::int16_t produce = 0;
        rd_kafka_mock_push_request_errors_array(m_cluster, produce, errors.size(), errors.data());
    }

    /// All that a consumer finds in the topic now, partition by partition.
    [[nodiscard]] std::vector<Message> messages() const
    {
        rd_kafka_conf_t* const conf = quiet();
        const std::map<std::string, std::string> properties{{"bootstrap.servers", brokers()},
                                                            {"group.id", "test"},
                                                            {"enable.partition.eof", "true"},
                                                            {"auto.offset.reset", "earliest"}};
        for (const auto& [name, value] : properties) {
            if (rd_kafka_conf_set(conf, name.c_str(), value.c_str(), nullptr, 0) != RD_KAFKA_CONF_OK)
                std::abort();
        }
        rd_kafka_t* const consumer = rd_kafka_new(RD_KAFKA_CONSUMER, conf, nullptr, 0);
        rd_kafka_poll_set_consumer(consumer);
        rd_kafka_topic_partition_list_t* const all = rd_kafka_topic_partition_list_new(m_partitions);
        for (int i = 0; i < m_partitions; ++i)
            rd_kafka_topic_partition_list_add(all, topic(), i)->offset = RD_KAFKA_OFFSET_BEGINNING;
        rd_kafka_assign(consumer, all);
        rd_kafka_topic_partition_list_destroy(all);
        std::vector<Message> found;
        for (int ended = 0; ended < m_partitions;) {
            rd_kafka_message_t* const message = rd_kafka_consumer_poll(consumer, 10'000);
            if (message == nullptr)
                break;
            if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF)
                ++ended;
            else if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
                found.push_back(read(*message));
            rd_kafka_message_destroy(message);
        }
        rd_kafka_consumer_close(consumer);
        rd_kafka_destroy(consumer);
        return found;
    }

private:
    static rd_kafka_conf_t* quiet()
    {
        rd_kafka_conf_t* const conf = rd_kafka_conf_new();
        rd_kafka_conf_set_log_cb(conf, [](const rd_kafka_t*, int, const char*, const char*) {});
        return conf;
    }
    static Message read(const rd_kafka_message_t& message)
    {
        const auto text = [](const void* bytes, std::size_t size) {
            return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(bytes), size);
        };
        Message read{message.partition, text(message.key, message.key_len), text(message.payload, message.len), {}, {}};
        rd_kafka_headers_t* headers = nullptr;
        const void* value = nullptr;
        std::size_t size = 0;
        if (rd_kafka_message_headers(&message, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR)
            return read;
        if (rd_kafka_header_get_last(headers, "event-type", &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR)
            read.type = text(value, size);
        if (rd_kafka_header_get_last(headers, "event-id", &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR)
            read.id = text(value, size);
        return read;
    }

    rd_kafka_t* m_host = nullptr;
    rd_kafka_mock_cluster_t* m_cluster = nullptr;
    int m_partitions = 0;
};

} // namespace grantex::test
