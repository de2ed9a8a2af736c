// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_settings.h"

#include "core/destinations/common/event_text.h"
#include "core/destinations/kafka/kafka_key.h"
#include "core/destinations/kafka/kafka_properties.h"

#include <algorithm>
#include <charconv>

namespace grantex {

namespace {

bool isBroker(const std::string& text)
{
    const auto colon = text.rfind(':');
    const std::string host = text.substr(0, colon);
    if (host.empty() || host.find_first_of(" /,") != std::string::npos)
        return false;
    if (colon == std::string::npos)
        return true;
    int port = 0;
    const auto [end, error] = std::from_chars(text.data() + colon + 1, text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port > 0 && port < 65536;
}

std::optional<std::string> checkTopic(const std::string& topic)
{
    constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    constexpr std::size_t longest = 249;
    if (topic.empty() || topic.size() > longest || topic == "." || topic == ".." ||
        topic.find_first_not_of(allowed) != std::string::npos)
        return "must be 1 to 249 letters, digits, dots, _ or -";
    return std::nullopt;
}

std::optional<std::string> checkKey(const std::string& text)
{
    const auto key = KafkaKey::parse(text);
    return key ? std::nullopt : std::optional(key.error().message + " " + key.error().remedy);
}

std::vector<SettingField> securityFields()
{
    return {
        {.key = "security.protocol",
         .label = "Security",
         .kind = FieldKind::Choice,
         .defaultValue = "plaintext",
         .help = "ssl and sasl_ssl encrypt; sasl_plaintext and sasl_ssl log in with the mechanism below.",
         .choices = {"plaintext", "ssl", "sasl_plaintext", "sasl_ssl"}},
        {.key = "security.mechanism",
         .label = "Mechanism",
         .kind = FieldKind::Choice,
         .defaultValue = "PLAIN",
         .help = "How to log in. OAUTHBEARER takes its settings from properties (sasl.oauthbearer.…).",
         .choices = {"PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER"}},
        {.key = "security.username", .label = "User", .help = "For PLAIN and SCRAM."},
        {.key = "security.password", .label = "Password", .kind = FieldKind::Secret, .help = "For PLAIN and SCRAM."}};
}

} // namespace

std::vector<SettingField> kafkaFields()
{
    std::vector<SettingField> fields{
        {.key = "brokers",
         .label = "Brokers",
         .kind = FieldKind::TextList,
         .required = true,
         .help = "Where to begin, such as kafka-1:9092 and kafka-2:9092; the others are learnt from these.",
         .target = true},
        {.key = "topic",
         .label = "Topic",
         .required = true,
         .help = "Must exist, unless the brokers make topics by themselves.",
         .target = true,
         .validate = checkTopic},
        {.key = "clientId",
         .label = "Client id",
         .defaultValue = "grantex-destinations",
         .help = "What the brokers' logs and quotas call this program."},
        {.key = "key",
         .label = "Message key",
         .defaultValue = "id",
         .help = "id, type, none, or a path like data.grantId: messages with one key keep their order.",
         .validate = checkKey}};
    auto security = securityFields();
    fields.insert(fields.end(), security.begin(), security.end());
    fields.push_back({.key = "transactional",
                      .label = "Transactional",
                      .kind = FieldKind::Boolean,
                      .defaultValue = "false",
                      .help =
                          "Each batch is a transaction: nothing is twice for read_committed consumers, over a crash "
                          "too. Slower: one batch at a time.",
                      .advanced = true});
    fields.push_back({.key = "properties",
                      .label = "Properties",
                      .kind = FieldKind::SecretMap,
                      .help = "Any property of librdkafka by its name, such as linger.ms, except those "
                              "that would break a promise of this program. Secrets are references.",
                      .advanced = true});
    return fields;
}

Result<> checkKafkaSettings(const SettingValues& values)
{
    for (const auto& broker : values.list("brokers")) {
        if (!isBroker(broker))
            return fail(ErrorCode::Usage, "brokers has \"" + broker + "\", which is no host:port.",
                        "Write host:port; the port is 9092 when there is none.");
    }
    if (!values.text("proxy").empty())
        return fail(ErrorCode::Usage, "Kafka's protocol knows no proxy.", "Leave proxy out.");
    const std::string protocol = values.text("security.protocol");
    const bool logsIn = protocol.starts_with("sasl");
    if (!logsIn && !values.text("security.username").empty())
        return fail(ErrorCode::Usage, "security.username is of no use with security.protocol " + protocol + ".",
                    "Use sasl_ssl (or sasl_plaintext).");
    if (logsIn && values.text("security.mechanism") != "OAUTHBEARER" && values.text("security.username").empty())
        return fail(ErrorCode::Usage, "security.username is missing.",
                    "Give security.username and security.password for this mechanism.");
    if (const auto spec = kafkaSpecFrom(values); !spec)
        return tl::unexpected(spec.error());
    return checkRedactPaths(values);
}

} // namespace grantex
