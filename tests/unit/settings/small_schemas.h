// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"

#include <map>

namespace grantex::test {

/// Settings tables with one field of every kind, so that the parser is tested without the real destinations.
inline const DestinationSchema* findSmallSchema(const std::string& type)
{
    static const std::vector<SettingField> common{
        {.key = "id", .label = "Id", .help = "Key in the journal."},
        {.key = "startFrom", .label = "From", .defaultValue = "now", .help = "Where to begin."},
        {.key = "batchSize",
         .label = "Batch",
         .kind = FieldKind::Integer,
         .defaultValue = "250",
         .help = "Events in one request.",
         .minimum = 1,
         .maximum = 50'000},
        {.key = "retryMaxMs", .label = "Retry", .kind = FieldKind::Integer, .help = "Longest wait.", .minimum = 1},
        {.key = "allowInsecureHttp",
         .label = "Http",
         .kind = FieldKind::Boolean,
         .defaultValue = "false",
         .help = "Plain http."},
    };
    static const std::map<std::string, DestinationSchema> schemas = [] {
        DestinationSchema file{.type = "file", .label = "File", .fields = common};
        file.fields.push_back(
            {.key = "path", .label = "Path", .kind = FieldKind::File, .required = true, .help = "Name a file."});
        DestinationSchema webhook{.type = "webhook", .label = "Webhook", .fields = {}};
        webhook.fields = {
            {.key = "url",
             .label = "URL",
             .kind = FieldKind::Url,
             .required = true,
             .help = "Name an address.",
             .validate = [](const std::string& text) -> std::optional<std::string> {
                 return text.ends_with('/') ? std::optional<std::string>("must not end in a slash: " + text)
                                            : std::nullopt;
             }},
            {.key = "format",
             .label = "Format",
             .kind = FieldKind::Choice,
             .defaultValue = "array",
             .help = "Shape of the body.",
             .choices = {"array", "ndjson", "single"}},
            {.key = "secret", .label = "Secret", .kind = FieldKind::Secret, .help = "Signs requests."},
            {.key = "headers", .label = "Headers", .kind = FieldKind::TextMap, .help = "More headers."},
            {.key = "tags",
             .label = "Tags",
             .kind = FieldKind::TextList,
             .defaultValue = "a,b",
             .help = "Tags.",
             .validate = [](const std::string& text) -> std::optional<std::string> {
                 return text.find(' ') != std::string::npos ? std::optional<std::string>("must not contain a space")
                                                            : std::nullopt;
             }},
            {.key = "auth.type",
             .label = "Auth",
             .kind = FieldKind::Choice,
             .defaultValue = "none",
             .help = "How to sign in.",
             .choices = {"none", "basic"}},
            {.key = "auth.password", .label = "Password", .kind = FieldKind::Secret, .help = "The password."},
            {.key = "deep.er.limit",
             .label = "Limit",
             .kind = FieldKind::Integer,
             .defaultValue = "7",
             .help = "A limit.",
             .maximum = 10},
            {.key = "caFile", .label = "CA", .kind = FieldKind::File, .defaultValue = "ca.pem", .help = "Authorities."},
        };
        webhook.fields.insert(webhook.fields.end(), common.begin(), common.end());
        webhook.validate = [](const SettingValues& values) -> Result<> {
            if (values.text("auth.type") == "basic" && !values.has("auth.password"))
                return fail(ErrorCode::Usage, "basic needs auth.password", "Add it.");
            return {};
        };
        return std::map<std::string, DestinationSchema>{
            {"file", file},
            {"webhook", webhook},
            {"kafka", {.type = "kafka", .label = "Kafka", .fields = {}, .available = false}}};
    }();
    const auto it = schemas.find(type);
    return it == schemas.end() ? nullptr : &it->second;
}

/// A whole configuration around `destinations`, the elements of the list.
inline std::string withDestinations(const std::string& destinations)
{
    return R"({"version": 1, "source": {"type": "file", "path": "-"}, "destinations": [)" + destinations + "]}";
}

/// A whole configuration around `source`.
inline std::string withSource(const std::string& source)
{
    return R"({"version": 1, "source": )" + source + "}";
}

inline Result<Config> parse(const std::string& bytes)
{
    return parseConfig(bytes, "/etc/x/config.json", findSmallSchema);
}

} // namespace grantex::test
