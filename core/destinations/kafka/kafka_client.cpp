// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_client.h"

#include "core/destinations/common/judge.h"

#include <QLoggingCategory>
#include <array>
#include <librdkafka/rdkafka.h>

namespace grantex {

namespace {

Q_LOGGING_CATEGORY(kafkaLog, "grantex.kafka", QtWarningMsg)

/// librdkafka repeats itself on every attempt to connect: for those who look for a cause.
void log(const rd_kafka_t* client, int /*level*/, const char* facility, const char* words)
{
    qCDebug(kafkaLog, "%s: %s: %s", client == nullptr ? "" : rd_kafka_name(client), facility,
            presentable(words).c_str());
}

tl::unexpected<Error> refused(const std::string& what)
{
    return fail(ErrorCode::Usage, "librdkafka refuses the settings: " + what + ".",
                "Correct security, properties or the files they name.");
}

/// The properties of `spec` with `more` on top. Owned by the caller.
Result<rd_kafka_conf_t*> makeConf(const KafkaSpec& spec, const std::map<std::string, std::string>& more)
{
    std::array<char, 512> words{};
    rd_kafka_conf_t* const conf = rd_kafka_conf_new();
    const auto set = [&](const std::string& name, const std::string& value) {
        return rd_kafka_conf_set(conf, name.c_str(), value.c_str(), words.data(), words.size()) == RD_KAFKA_CONF_OK;
    };
    auto properties = spec.properties;
    for (const auto& [name, value] : more)
        properties[name] = value;
    for (const auto& [name, value] : properties) {
        if (set(name, value))
            continue;
        rd_kafka_conf_destroy(conf);
        return refused(presentable(words.data()));
    }
    for (const auto& [name, secret] : spec.secrets) {
        if (set(name, std::string(secret.reveal())))
            continue;
        rd_kafka_conf_destroy(conf);
        return refused("the value of " + name); // its words might repeat the value
    }
    rd_kafka_conf_set_log_cb(conf, log);
    return conf;
}

} // namespace

/// Called by librdkafka inside poll(), but for woken().
struct KafkaClient::Hooks
{
    static void reported(rd_kafka_t* /*client*/, const rd_kafka_message_t* message, void* self)
    {
        const char* const words = message->err == 0 ? "" : rd_kafka_err2str(message->err);
        of(self).m_callbacks.reported(message->_private, message->err, words);
    }
    static void failing(rd_kafka_t* client, int code, const char* words, void* self)
    {
        if (code == RD_KAFKA_RESP_ERR__FATAL) {
            std::array<char, 512> cause{};
            code = rd_kafka_fatal_error(client, cause.data(), cause.size());
            return of(self).m_callbacks.failing(code, presentable(cause.data()), true);
        }
        of(self).m_callbacks.failing(code, presentable(words), false);
    }
    static void woken(rd_kafka_t* /*client*/, void* self) { of(self).m_callbacks.wake(); }
    static KafkaClient& of(void* self) { return *static_cast<KafkaClient*>(self); }
};

Result<std::unique_ptr<KafkaClient>> KafkaClient::open(const KafkaSpec& spec, Callbacks callbacks,
                                                       const std::string& transaction)
{
    std::unique_ptr<KafkaClient> self(new KafkaClient(std::move(callbacks)));
    self->m_transaction = transaction;
    self->m_topicName = spec.topic;
    std::array<char, 512> words{};
    auto made =
        makeConf(spec, transaction.empty() ? std::map<std::string, std::string>()
                                           : std::map<std::string, std::string>{{"transactional.id", transaction}});
    if (!made)
        return tl::unexpected(made.error());
    rd_kafka_conf_t* const conf = *made;
    rd_kafka_conf_set_opaque(conf, self.get());
    rd_kafka_conf_set_dr_msg_cb(conf, Hooks::reported);
    rd_kafka_conf_set_error_cb(conf, Hooks::failing);
    self->m_client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, words.data(), words.size());
    if (self->m_client == nullptr) {
        rd_kafka_conf_destroy(conf);
        return refused(presentable(words.data()));
    }
    self->m_topic = rd_kafka_topic_new(self->m_client, spec.topic.c_str(), nullptr);
    if (self->m_topic == nullptr)
        return refused(rd_kafka_err2str(rd_kafka_last_error()));
    rd_kafka_queue_t* const queue = rd_kafka_queue_get_main(self->m_client);
    rd_kafka_queue_cb_event_enable(queue, Hooks::woken, self.get());
    rd_kafka_queue_destroy(queue);
    return self;
}

Result<rd_kafka_s*> KafkaClient::openReader(const KafkaSpec& spec)
{
    auto conf = makeConf(spec, {});
    if (!conf)
        return tl::unexpected(conf.error());
    std::array<char, 512> words{};
    rd_kafka_t* const consumer = rd_kafka_new(RD_KAFKA_CONSUMER, *conf, words.data(), words.size());
    if (consumer != nullptr)
        return consumer;
    rd_kafka_conf_destroy(*conf);
    return refused(presentable(words.data()));
}

KafkaClient::~KafkaClient()
{
    if (m_client == nullptr)
        return;
    rd_kafka_queue_t* const queue = rd_kafka_queue_get_main(m_client);
    rd_kafka_queue_cb_event_enable(queue, nullptr, nullptr);
    rd_kafka_queue_destroy(queue);
    m_callbacks.reported = [](void*, int, const std::string&) {};
    m_callbacks.failing = [](int, const std::string&, bool) {};
    (void)purge();
    poll();
    if (m_topic != nullptr)
        rd_kafka_topic_destroy(m_topic);
    rd_kafka_destroy(m_client);
}

int KafkaClient::produce(const KafkaRecord& record, void* slot)
{
    // A list of our own: librdkafka 2.0 frees headers that are given one by one twice when it refuses a message.
    rd_kafka_headers_t* const headers = rd_kafka_headers_new(2);
    const auto addHeader = [headers](const char* name, std::string_view value) {
        rd_kafka_header_add(headers, name, -1, value.data(), static_cast<ssize_t>(value.size()));
    };
    addHeader("event-type", record.type);
    if (!record.id.empty())
        addHeader("event-id", record.id);
    std::array<rd_kafka_vu_t, 6> items{};
    std::size_t count = 0;
    items[count].vtype = RD_KAFKA_VTYPE_RKT;
    items[count++].u.rkt = m_topic;
    items[count].vtype = RD_KAFKA_VTYPE_MSGFLAGS;
    items[count++].u.i = RD_KAFKA_MSG_F_COPY;
    items[count].vtype = RD_KAFKA_VTYPE_VALUE;
    items[count].u.mem = {const_cast<char*>(record.value.data()), record.value.size()}; // copied, never written to
    ++count;
    items[count].vtype = RD_KAFKA_VTYPE_OPAQUE;
    items[count++].u.ptr = slot;
    items[count].vtype = RD_KAFKA_VTYPE_HEADERS;
    items[count++].u.headers = headers;
    if (!record.key.empty()) {
        items[count].vtype = RD_KAFKA_VTYPE_KEY;
        items[count].u.mem = {const_cast<char*>(record.key.data()), record.key.size()};
        ++count;
    }
    rd_kafka_error_t* const error = rd_kafka_produceva(m_client, items.data(), count);
    if (error == nullptr)
        return 0;
    const int code = rd_kafka_error_code(error);
    rd_kafka_error_destroy(error);
    rd_kafka_headers_destroy(headers);
    return code;
}

void KafkaClient::poll(Millis wait)
{
    if (rd_kafka_poll(m_client, static_cast<int>(wait.count())) > 0) {
        while (rd_kafka_poll(m_client, 0) > 0) {
        }
    }
}

KafkaClient::Topic KafkaClient::topic(Millis wait)
{
    const rd_kafka_metadata_t* metadata = nullptr;
    const auto code = rd_kafka_metadata(m_client, 0, m_topic, &metadata, static_cast<int>(wait.count()));
    if (code != 0)
        return {code, rd_kafka_err2str(code), 0, 0};
    Topic topic;
    if (metadata->topic_cnt != 1) {
        topic.code = RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
    } else {
        topic.code = metadata->topics[0].err;
        topic.partitions = metadata->topics[0].partition_cnt;
        for (int i = 0; i < topic.partitions; ++i)
            topic.withoutLeader += metadata->topics[0].partitions[i].leader < 0 ? 1 : 0;
    }
    rd_kafka_metadata_destroy(metadata);
    if (topic.code == 0 && topic.partitions == 0)
        topic.code = RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
    if (topic.code != 0)
        topic.words = rd_kafka_err2str(static_cast<rd_kafka_resp_err_t>(topic.code));
    return topic;
}

int KafkaClient::purge()
{
    rd_kafka_purge(m_client, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING);
    return rd_kafka_outq_len(m_client);
}

} // namespace grantex
