// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_properties.h"

#include "core/destinations/common/judge.h"

#include <array>
#include <librdkafka/rdkafka.h>
#include <memory>

namespace grantex {

namespace {

constexpr std::string_view kOwn = "properties.";

struct Forbidden
{
    std::string_view property;
    const char* why;
};

constexpr const char* kNoLoss = "it would give messages up that the journal still holds";
constexpr const char* kNotOurs = "it is set by the settings of this destination";
constexpr const char* kPolling = "this program answers no such call";

constexpr std::array kForbidden{
    Forbidden{"acks", kNoLoss},
    Forbidden{"request.required.acks", kNoLoss},
    Forbidden{"enable.idempotence", "it would let messages arrive twice"},
    Forbidden{"message.timeout.ms", kNoLoss},
    Forbidden{"delivery.timeout.ms", kNoLoss},
    Forbidden{"retries", kNoLoss},
    Forbidden{"message.send.max.retries", kNoLoss},
    Forbidden{"delivery.report.only.error", "every event is settled by its delivery report"},
    Forbidden{"transactional.id", "set transactional instead"},
    Forbidden{"bootstrap.servers", "use brokers"},
    Forbidden{"metadata.broker.list", "use brokers"},
    Forbidden{"client.id", "use clientId"},
    Forbidden{"security.protocol", kNotOurs},
    Forbidden{"sasl.mechanism", kNotOurs},
    Forbidden{"sasl.mechanisms", kNotOurs},
    Forbidden{"sasl.username", kNotOurs},
    Forbidden{"sasl.password", kNotOurs},
    Forbidden{"compression.codec", "use compression"},
    Forbidden{"compression.type", "use compression"},
    Forbidden{"plugin.library.paths", "it would load other people's code into this program"},
    Forbidden{"statistics.interval.ms", kPolling},
    Forbidden{"enabled_events", kPolling},
    Forbidden{"opaque", kPolling},
    Forbidden{"test.mock.num.brokers", "events would go nowhere"},
};

/// Properties whose values nobody may read.
bool isSecret(std::string_view property)
{
    return property.ends_with("password") || property.ends_with("secret") || property == "ssl.key.pem" ||
           property == "sasl.oauthbearer.config";
}

Result<> tryProperty(rd_kafka_conf_t* conf, const std::string& name, const std::string& value, bool mayShow)
{
    std::array<char, 512> words{};
    const auto done = rd_kafka_conf_set(conf, name.c_str(), value.c_str(), words.data(), words.size());
    if (done == RD_KAFKA_CONF_OK)
        return {};
    if (done == RD_KAFKA_CONF_UNKNOWN)
        return fail(ErrorCode::Usage, "librdkafka knows no property \"" + name + "\".",
                    "See its CONFIGURATION.md for the names.");
    return fail(ErrorCode::Usage,
                "librdkafka refuses the property \"" + name + "\"" +
                    (mayShow ? ": " + presentable(words.data()) + "." : "."),
                "See its CONFIGURATION.md for what it may be.");
}

Result<> tryAll(const KafkaSpec& spec)
{
    const std::unique_ptr<rd_kafka_conf_t, decltype(&rd_kafka_conf_destroy)> conf(rd_kafka_conf_new(),
                                                                                  rd_kafka_conf_destroy);
    for (const auto& [name, value] : spec.properties) {
        if (auto done = tryProperty(conf.get(), name, value, true); !done)
            return done;
    }
    for (const auto& [name, secret] : spec.secrets) {
        if (secret.isEmpty())
            continue; // not looked up yet
        if (auto done = tryProperty(conf.get(), name, std::string(secret.reveal()), false); !done)
            return done;
    }
    return {};
}

Result<> checkOwn(const std::string& name, bool isReference)
{
    for (const auto& [property, why] : kForbidden) {
        if (property == name)
            return fail(ErrorCode::Usage, "properties must not hold " + name + ": " + why + ".", "Leave it out.");
    }
    if (isSecret(name) && !isReference)
        return fail(ErrorCode::Usage, "properties holds " + name + " in clear.",
                    R"(Write a reference, such as {"env": "KAFKA_SECRET"}.)");
    return {};
}

void addSecurity(KafkaSpec& spec, const SettingValues& values)
{
    const std::string protocol = values.text("security.protocol");
    spec.properties["security.protocol"] = protocol.empty() ? "plaintext" : protocol;
    if (protocol.starts_with("sasl")) {
        const std::string mechanism = values.text("security.mechanism");
        spec.properties["sasl.mechanisms"] = mechanism;
        if (mechanism != "OAUTHBEARER") {
            spec.properties["sasl.username"] = values.text("security.username");
            spec.secrets["sasl.password"] = values.secret("security.password");
        }
    }
    for (const auto& [key, property] :
         {std::pair("caFile", "ssl.ca.location"), std::pair("clientCertFile", "ssl.certificate.location")}) {
        if (!values.text(key).empty())
            spec.properties[property] = values.text(key);
    }
    if (values.has("clientKey"))
        spec.secrets["ssl.key.pem"] = values.secret("clientKey");
}

} // namespace

Result<KafkaSpec> kafkaSpecFrom(const SettingValues& values)
{
    KafkaSpec spec;
    spec.name = values.text("name");
    spec.topic = values.text("topic");
    std::string brokers;
    for (const auto& broker : values.list("brokers"))
        brokers += (brokers.empty() ? "" : ",") + broker;
    const std::string compression = values.text("compression");
    spec.properties = {
        {"bootstrap.servers", brokers},
        {"client.id", values.text("clientId")},
        {"enable.idempotence", "true"},
        {"acks", "all"},
        // The journal is the buffer: a message is never given up because an outage is long.
        {"message.timeout.ms", "0"},
        {"compression.codec", compression.empty() ? "lz4" : compression},
        {"linger.ms", "5"},
        // As the Java clients do it, so that one key is in one partition whoever writes.
        {"partitioner", "murmur2_random"},
        {"queue.buffering.max.messages", "1000000"},
        {"log_level", "4"},
    };
    spec.transactional = values.boolean("transactional");
    // A transaction ends in time or is undone, and then its batch is sent again.
    if (spec.transactional)
        spec.properties.erase("message.timeout.ms");
    addSecurity(spec, values);
    for (const auto& [name, value] : values.map("properties")) {
        if (auto done = checkOwn(name, false); !done)
            return tl::unexpected(done.error());
        spec.properties[name] = value;
    }
    for (const auto& [key, value] : values.all()) {
        const auto* secret = std::get_if<Secret>(&value);
        if (secret == nullptr || !key.starts_with(kOwn))
            continue;
        const std::string name = key.substr(kOwn.size());
        if (auto done = checkOwn(name, true); !done)
            return tl::unexpected(done.error());
        spec.secrets[name] = *secret;
    }
    if (auto done = tryAll(spec); !done)
        return tl::unexpected(done.error());
    return spec;
}

} // namespace grantex
