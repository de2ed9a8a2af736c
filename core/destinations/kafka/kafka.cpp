// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka.h"

#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/kafka/kafka_judge.h"
#include "core/destinations/kafka/kafka_key.h"
#include "core/destinations/kafka/kafka_records.h"
#include "core/destinations/kafka/kafka_settings.h"
#include "core/destinations/kafka/kafka_transport.h"
#include "core/destinations/kafka/kafka_worker.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t kDefaultMessageBytes = 1'000'000;

/// What librdkafka adds to a message: its own framing, the headers' names, the batch around it.
constexpr std::size_t kOverhead = 512;

class Kafka final : public Destination
{
public:
    Kafka(KafkaSpec spec, KafkaKey key, EventRedactor redactor, Millis timeout)
        : m_spec(std::move(spec)), m_key(std::move(key)), m_redactor(std::move(redactor)), m_timeout(timeout)
    {
        const auto largest = m_spec.properties.find("message.max.bytes");
        if (largest != m_spec.properties.end())
            m_messageBytes = static_cast<std::size_t>(std::max(1000LL, std::atoll(largest->second.c_str())));
    }
    [[nodiscard]] Limits limits() const override
    {
        constexpr std::size_t kMostEvents = 10'000;
        constexpr std::size_t kMostBytes = 16'000'000;
        const std::size_t largest = m_messageBytes - kOverhead;
        return {kMostEvents, std::max(kMostBytes, largest), largest, m_spec.transactional};
    }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        std::string key, value;
        return recordSize(recordOf(event, key, value));
    }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& context) const override
    {
        Request request = to(kafka::kProduce);
        if (m_spec.transactional)
            request.headers = {{kafka::kLane, "grantex-" + context.journalId + "-" + context.laneId},
                               {kafka::kBatch, context.batchId}};
        std::string key, value;
        for (const auto& event : events)
            appendRecord(request.body, recordOf(event, key, value));
        return request;
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> events) const override
    {
        return judgeKafka(response, events.size());
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override;
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<KafkaTransport>(m_spec);
    }

private:
    /// Views into `event` and the two texts.
    KafkaRecord recordOf(const StoredEvent& event, std::string& key, std::string& value) const
    {
        key = m_key.of(event);
        value = eventBytes(event, m_redactor);
        return {key, event.event.type, event.event.id, value};
    }
    [[nodiscard]] Request to(const char* method) const
    {
        Request request;
        request.method = method;
        request.url = "kafka:" + m_spec.topic;
        request.timeout = m_timeout;
        return request;
    }

    KafkaSpec m_spec;
    KafkaKey m_key;
    EventRedactor m_redactor;
    Millis m_timeout;
    std::size_t m_messageBytes = kDefaultMessageBytes;
};

/// Writes nothing: a message cannot be taken back.
std::vector<ProbeStep> Kafka::probe() const
{
    const auto step = [this](const char* name, const char* method) {
        return ProbeStep{name, to(method),
                         [method](const Response& response) { return judgeKafkaStep(response, method); }};
    };
    std::vector<ProbeStep> steps{step("connect", kafka::kConnect)};
    const std::string& protocol = m_spec.properties.at("security.protocol");
    if (protocol.ends_with("ssl"))
        steps.push_back(step("TLS", kafka::kTls));
    if (protocol.starts_with("sasl"))
        steps.push_back(step("credentials", kafka::kLogin));
    steps.push_back(step("topic", kafka::kTopic));
    return steps;
}

} // namespace

DestinationSchema kafkaSchema()
{
    DestinationSchema schema{.type = "kafka", .label = "Apache Kafka", .fields = {}};
    schema.fields = withCommonFields(kafkaFields(),
                                     {.compressions = {"lz4", "zstd", "gzip", "snappy", "none"}, .hasFields = false});
    schema.validate = checkKafkaSettings;
    return schema;
}

Result<std::unique_ptr<Destination>> createKafka(const SettingValues& values)
{
    auto spec = kafkaSpecFrom(values);
    if (!spec)
        return tl::unexpected(spec.error());
    auto key = KafkaKey::parse(values.text("key").empty() ? "id" : values.text("key"));
    if (!key)
        return tl::unexpected(key.error());
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    return std::make_unique<Kafka>(*std::move(spec), *std::move(key), *std::move(redactor), timeoutFrom(values));
}

} // namespace grantex
