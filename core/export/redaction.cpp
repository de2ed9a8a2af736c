// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/redaction.h"

#include "core/base/json_string.h"
#include "core/event/json_places.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grantex {

namespace {

constexpr std::string_view kMask = "[redacted]";
constexpr std::string_view kMaskedEmail = "[e-mail]";
constexpr std::array<std::string_view, 6> kPersons{"principalId", "principal", "userId", "user", "subject", "sub"};
constexpr unsigned char kAscii = 0x80;

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           static_cast<unsigned char>(c) >= kAscii;
}

/// What may stand before the `@`; in the address of a page (`%40`), what may without ending a parameter.
bool isLocal(char c, bool isInUrl)
{
    const std::string_view signs = isInUrl ? "._%+-" : "._%+-=!#$'*^`{|}~";
    return isLetterOrDigit(c) || signs.find(c) != std::string_view::npos;
}

bool isDomain(char c)
{
    return isLetterOrDigit(c) || c == '-' || c == '.';
}

/// Where the mailbox before the `@` at `at` begins; `at` when there is none.
std::size_t localBegin(std::string_view text, std::size_t at, bool isInUrl)
{
    if (at > 0 && text[at - 1] == '"') {
        const std::size_t open = at > 1 ? text.rfind('"', at - 2) : std::string_view::npos;
        return open == std::string_view::npos ? at : open;
    }
    std::size_t begin = at;
    while (begin > 0 && isLocal(text[begin - 1], isInUrl))
        --begin;
    return begin;
}

/// `text` with its e-mail addresses masked; the same when it holds none. Rather too much than too little.
std::string withoutEmails(std::string_view text)
{
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t sign = text[at] == '@' ? 1 : (text.substr(at).starts_with("%40") ? 3 : 0);
        if (sign == 0)
            continue;
        const std::size_t begin = std::max(copied, localBegin(text, at, sign > 1));
        std::size_t end = at + sign;
        while (end < text.size() && isDomain(text[end]))
            ++end;
        if (begin == at || end == at + sign)
            continue;
        while (text[end - 1] == '.')
            --end; // of the sentence
        out.append(text, copied, begin - copied);
        out += kMaskedEmail;
        copied = end;
        at = end - 1;
    }
    return out.append(text, copied);
}

/// End of the string whose quote stands at `quote`.
std::size_t stringEnd(std::string_view json, std::size_t quote)
{
    std::size_t at = quote + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return std::min(at + 1, json.size());
}

std::string maskedString(std::string_view token)
{
    const bool hasEscapes = token.find('\\') != std::string_view::npos;
    if (!hasEscapes && token.find('@') == std::string_view::npos && token.find("%40") == std::string_view::npos)
        return std::string(token);
    const std::string text = hasEscapes ? unquoted(token) : std::string(token.substr(1, token.size() - 2));
    std::string masked = withoutEmails(text);
    if (masked == text)
        return std::string(token); // with its own escapes
    std::string out;
    appendJsonString(out, masked);
    return out;
}

/// Every string of the document goes through maskedString().
std::string maskEmails(std::string_view json)
{
    std::string out;
    for (std::size_t at = 0; at < json.size();) {
        if (json[at] != '"') {
            const std::size_t next = std::min(json.find('"', at), json.size());
            out.append(json, at, next - at);
            at = next;
            continue;
        }
        const std::size_t end = stringEnd(json, at);
        out += maskedString(json.substr(at, end - at));
        at = end;
    }
    return out;
}

std::size_t skipBlanks(std::string_view json, std::size_t at)
{
    return std::min(json.find_first_not_of(" \t\r\n", at), json.size());
}

/// End of the value that begins at `at`.
std::size_t valueEnd(std::string_view json, std::size_t at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = stringEnd(json, at);
        } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
            return at;
        } else {
            depth += c == '{' || c == '[' ? 1 : (c == '}' || c == ']' ? -1 : 0);
            ++at;
        }
        if (depth == 0 && (c == '"' || c == '}' || c == ']'))
            return at;
    }
    return at;
}

bool namesAPerson(std::string_view token)
{
    const std::string name =
        token.find('\\') != std::string_view::npos ? unquoted(token) : std::string(token.substr(1, token.size() - 2));
    return std::find(kPersons.begin(), kPersons.end(), name) != kPersons.end();
}

/// The values of all members, at any depth, whose names are those of persons. `json` is valid.
std::string maskPersons(std::string_view json)
{
    std::string out;
    for (std::size_t at = 0; at < json.size();) {
        if (json[at] != '"') {
            out += json[at++];
            continue;
        }
        const std::size_t end = stringEnd(json, at);
        const std::string_view token = json.substr(at, end - at);
        const std::size_t colon = skipBlanks(json, end);
        out += token;
        at = end;
        if (colon >= json.size() || json[colon] != ':' || !namesAPerson(token))
            continue;
        const std::size_t value = skipBlanks(json, colon + 1);
        out.append(json, end, value - end);
        at = valueEnd(json, value);
        std::string_view old = json.substr(value, at - value);
        old = old.substr(0, old.find_last_not_of(" \t\r\n") + 1);
        if (old == "null")
            out += old;
        else
            appendJsonString(out, kMask);
        out.append(json, value + old.size(), at - value - old.size());
    }
    return out;
}

} // namespace

Result<Redaction> Redaction::of(const Rules& rules)
{
    auto places = EventRedactor::fromPaths(rules.paths);
    if (!places)
        return tl::unexpected(places.error());
    Redaction redaction;
    redaction.m_places = *std::move(places);
    redaction.m_isEmpty = rules.isEmpty();
    redaction.m_emails = rules.emails;
    redaction.m_principals = rules.principals;
    return redaction;
}

std::string Redaction::apply(std::string_view json) const
{
    std::string out = m_places.apply(json);
    if (m_principals)
        out = maskPersons(out);
    if (m_emails)
        out = maskEmails(out);
    return out;
}

StoredEvent Redaction::apply(const StoredEvent& event) const
{
    if (m_isEmpty)
        return event;
    StoredEvent redacted = event;
    // The frame's type, where the bytes name none, stays: it was read beside them.
    if (auto again = parseEvent(apply(std::string_view(event.event.json)), event.event.type))
        redacted.event = *std::move(again);
    else
        redacted.event.json = R"({"redacted":"this event could not be read to redact it"})";
    return redacted;
}

} // namespace grantex
