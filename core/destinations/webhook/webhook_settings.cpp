// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/webhook/webhook_settings.h"

#include "core/destinations/common/event_text.h"

#include <QUrl>
#include <algorithm>
#include <array>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

/// Headers that decide how the request is framed, routed or trusted, and those this destination writes itself.
constexpr std::array<std::string_view, 11> kOwnHeaders{
    "host",    "content-length",  "transfer-encoding",   "connection",          "content-encoding",      "expect",
    "upgrade", "idempotency-key", "x-grantex-timestamp", "x-grantex-signature", "x-grantex-signature-v2"};

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool isToken(const std::string& text)
{
    static constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               kMarks.find(c) != std::string_view::npos;
    });
}

std::optional<std::string> checkUrl(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return "must be an address like https://host/path";
    if (!url.userInfo().isEmpty())
        return "must not hold a user or password; use auth.user and auth.password";
    return std::nullopt;
}

Result<> checkHeaders(const TextMap& headers, bool hasAuth)
{
    for (const auto& [name, value] : headers) {
        const std::string plain = lower(name);
        if (!isToken(name))
            return fail(ErrorCode::Usage, "`headers` holds \"" + name + "\", which is no header name.",
                        "Use letters, digits and dashes.");
        if (std::find(kOwnHeaders.begin(), kOwnHeaders.end(), plain) != kOwnHeaders.end() ||
            (hasAuth && plain == "authorization"))
            return fail(ErrorCode::Usage, "`headers` cannot set \"" + name + "\": it is written by the program.",
                        "Remove it from `headers`.");
        if (std::any_of(value.begin(), value.end(),
                        [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; }))
            return fail(ErrorCode::Usage, "The value of header \"" + name + "\" holds control characters.",
                        "Write it on one line.");
    }
    return {};
}

} // namespace

Result<> checkWebhookSettings(const SettingValues& values)
{
    const std::string auth = values.text("auth.type");
    const bool hasAuth = auth == "basic" || auth == "bearer";
    if (auth == "basic" && (!values.has("auth.user") || !values.has("auth.password")))
        return fail(ErrorCode::Usage, "Basic authentication needs a user and a password.",
                    "Set `auth.user` and `auth.password`.");
    if (auth == "basic" && values.text("auth.user").find(':') != std::string::npos)
        return fail(ErrorCode::Usage, "A user name for basic authentication cannot hold a colon.",
                    "Correct `auth.user`.");
    if (auth == "bearer" && !values.has("auth.token"))
        return fail(ErrorCode::Usage, "Bearer authentication needs a token.", "Set `auth.token`.");
    if (!hasAuth && (values.has("auth.user") || values.has("auth.password") || values.has("auth.token")))
        return fail(ErrorCode::Usage, "Credentials are set but `auth.type` does not use them.",
                    "Set `auth.type` to basic or bearer.");
    if (auto checked = checkHeaders(values.map("headers"), hasAuth); !checked)
        return checked;
    return checkRedactPaths(values);
}

std::vector<SettingField> webhookFields()
{
    return {
        {.key = "url",
         .label = "URL",
         .kind = FieldKind::Url,
         .required = true,
         .help = "Where the events are posted.",
         .target = true,
         .validate = checkUrl},
        {.key = "secret",
         .label = "Signing secret",
         .kind = FieldKind::Secret,
         .help = "Signs each request as Grantex does: X-Grantex-Signature-V2 is sha256= and the hex HMAC-SHA256 of "
                 "\"<timestamp>.<body>\", over the body as it is on the wire (after compression)."},
        {.key = "format",
         .label = "Format",
         .kind = FieldKind::Choice,
         .defaultValue = "array",
         .help = "array: a JSON array; ndjson: one event a line; single: one request for each event.",
         .choices = {"array", "ndjson", "single"}},
        {.key = "headers",
         .label = "Headers",
         .kind = FieldKind::TextMap,
         .help = "Further request headers. They are not secret: credentials belong to auth.",
         .advanced = true},
        {.key = "auth.type",
         .label = "Authentication",
         .kind = FieldKind::Choice,
         .defaultValue = "none",
         .help = "How the receiver knows the sender.",
         .choices = {"none", "basic", "bearer"}},
        {.key = "auth.user", .label = "User", .help = "User for basic authentication."},
        {.key = "auth.password",
         .label = "Password",
         .kind = FieldKind::Secret,
         .help = "Password for basic authentication."},
        {.key = "auth.token", .label = "Token", .kind = FieldKind::Secret, .help = "Token for bearer authentication."},
    };
}

} // namespace grantex
