// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/common_fields.h"

#include "core/base/time_text.h"
#include "core/destinations/common/event_text.h"
#include "core/filter/destination_filter.h"

#include <QUrl>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

std::optional<std::string> checkStartFrom(const std::string& text)
{
    if (text == "now" || text == "beginning" || parseIso8601(text))
        return std::nullopt;
    return "must be now, beginning or a time like 2026-03-01T12:00:00Z";
}

std::optional<std::string> checkProxy(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return "must not hold a user or password; give them in the environment (https_proxy) instead";
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !known || url.host().isEmpty() || url.port() <= 0)
        return "must be http://host:port or socks5://host:port";
    return std::nullopt;
}

SettingField integer(std::string key, std::string label, std::int64_t byDefault, std::int64_t minimum,
                     std::int64_t maximum, std::string help)
{
    return {.key = std::move(key),
            .label = std::move(label),
            .kind = FieldKind::Integer,
            .defaultValue = std::to_string(byDefault),
            .help = std::move(help),
            .minimum = minimum,
            .maximum = maximum,
            .advanced = true};
}

std::optional<std::string> checkFilter(const std::string& text)
{
    const auto filter = filter::destinationFilter(text);
    if (filter)
        return std::nullopt;
    return filter.error().message + (filter.error().remedy.empty() ? "" : " " + filter.error().remedy);
}

std::vector<SettingField> batchingFields(const CommonDefaults& defaults)
{
    return {{.key = "id",
             .label = "Identity",
             .help = "Key of this destination in the journal; the name when it is not set. Keep it when renaming.",
             .advanced = true},
            {.key = "startFrom",
             .label = "Start from",
             .defaultValue = "now",
             .help = "Where a new destination begins: now, beginning, or an ISO 8601 time.",
             .advanced = true,
             .validate = checkStartFrom},
            {.key = "filter",
             .label = "Filter",
             .help = "Only these events, such as type:grant.* OR data.pct>=80; every event when it is not set.",
             .validate = checkFilter},
            integer("batchSize", "Batch size", defaults.batchSize, 1, 100'000, "Events in one request at most."),
            integer("flushIntervalMs", "Flush interval (ms)", defaults.flushIntervalMs, 0, kDayMs,
                    "How long the first waiting event waits for company."),
            integer("maxBatchBytes", "Batch bytes", 0, 0, 1LL << 30,
                    "Bytes in one request at most, before compression; 0 means the destination's own limit."),
            integer("maxInFlight", "Requests at once", 4, 1, 64, "Open batches at most; 1 keeps strict order."),
            integer("retryInitialMs", "First retry (ms)", 500, 1, kDayMs, "Longest wait before the first retry."),
            integer("retryMaxMs", "Longest retry (ms)", 30'000, 1, kDayMs, "Longest wait between two retries."),
            integer("timeoutMs", "Timeout (ms)", 30'000, 1, kDayMs, "Time for one whole request and its answer.")};
}

std::vector<SettingField> networkFields(const CommonDefaults& defaults)
{
    return {{.key = "compression",
             .label = "Compression",
             .kind = FieldKind::Choice,
             .defaultValue = defaults.compressions.front(),
             .help = "How request bodies are packed.",
             .choices = defaults.compressions,
             .advanced = true},
            proxyField(),
            caFileField(),
            {.key = "clientCertFile",
             .label = "Client certificate",
             .kind = FieldKind::File,
             .help = "Certificate and chain (PEM) shown to the server; needs `clientKey`.",
             .advanced = true},
            {.key = "clientKey",
             .label = "Client key",
             .kind = FieldKind::Secret,
             .help = "Unencrypted private key (PEM) of the client certificate.",
             .advanced = true},
            allowInsecureHttpField()};
}

} // namespace

std::vector<SettingField> withCommonFields(std::vector<SettingField> own, const CommonDefaults& defaults)
{
    const auto append = [&own](std::vector<SettingField> more) {
        own.insert(own.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    if (defaults.hasFields) {
        append({{.key = "fields",
                 .label = "Additional fields",
                 .kind = FieldKind::TextMap,
                 .help = "Static names and values added to every event.",
                 .advanced = true}});
    }
    append(batchingFields(defaults));
    append(networkFields(defaults));
    append({{.key = "redact",
             .label = "Redact",
             .kind = FieldKind::TextList,
             .help = "Paths into the event, such as data.principalId or data.items[*].name, whose values are replaced "
                     "by \"[redacted]\" before sending. All other bytes stay as they are.",
             .advanced = true}});
    return own;
}

SettingField proxyField()
{
    return {.key = "proxy",
            .label = "Proxy",
            .kind = FieldKind::Text,
            .help = "http://host:port or socks5://host:port; the environment's when it is not set.",
            .advanced = true,
            .validate = checkProxy};
}

SettingField caFileField()
{
    return {.key = "caFile",
            .label = "CA file",
            .kind = FieldKind::File,
            .help = "Authorities (PEM) to trust besides the system's.",
            .advanced = true};
}

SettingField allowInsecureHttpField()
{
    return {.key = "allowInsecureHttp",
            .label = "Allow plain http",
            .kind = FieldKind::Boolean,
            .defaultValue = "false",
            .help = "Permits http:// to other machines; this machine is always allowed.",
            .advanced = true};
}

std::optional<std::string> checkBaseUrl(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return "must be an address like https://host[:port]";
    if (!url.userInfo().isEmpty())
        return "must not hold a user or password";
    if (url.hasQuery() || url.hasFragment())
        return "must end before any ? or #";
    return std::nullopt;
}

} // namespace grantex
