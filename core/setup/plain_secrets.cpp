// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/plain_secrets.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace grantex {

namespace {

/// What of a name tells: `DD_API_KEY` and `X-Api-Key` say the same.
std::string plainName(const std::string& name)
{
    std::string plain;
    for (const char c : name) {
        if (c != '-' && c != '_' && c != '.')
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return plain;
}

template <typename Words>
bool hasOneOf(const std::string& name, const Words& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&name](std::string_view word) { return name.find(word) != std::string::npos; });
}

void append(BareText& bare, const BareText& more)
{
    bare.text += more.text;
    bare.hadUser = bare.hadUser || more.hadUser;
    bare.queries.insert(bare.queries.end(), more.queries.begin(), more.queries.end());
}

/// Takes what stands behind a `?` or `#` apart and puts it together again.
void appendQuery(BareText& bare, const std::string& query)
{
    static constexpr auto kBetween = "?#&;";
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t next = std::min(query.find_first_of(kBetween, at + 1), query.size());
        const std::string pair = query.substr(at + 1, next - at - 1);
        const std::size_t equals = pair.find('=');
        const std::string name =
            QByteArray::fromPercentEncoding(QByteArray::fromStdString(pair.substr(0, equals))).toStdString();
        bare.text += query[at];
        if (equals != std::string::npos && equals + 1 < pair.size() && soundsSecret(name, NamedIn::Query)) {
            bare.text += pair.substr(0, equals + 1);
            bare.queries.push_back(name);
        } else {
            append(bare, withoutSecrets(pair));
        }
        at = next;
    }
}

} // namespace

bool soundsSecret(const std::string& name, NamedIn where)
{
    static constexpr std::array<std::string_view, 10> kWords{"authorization", "password",  "passwd", "secret",
                                                             "token",         "cookie",    "apikey", "accesskey",
                                                             "credential",    "passphrase"};
    static constexpr std::array<std::string_view, 3> kShort{"auth", "pwd", "keypem"};
    const std::string plain = plainName(name);
    if (hasOneOf(plain, kWords))
        return true;
    if (where == NamedIn::Fields)
        return false;
    const bool isCode = plain == "code" || plain == "sig" || plain == "signature";
    return plain.ends_with("key") || hasOneOf(plain, kShort) || (where == NamedIn::Query && isCode);
}

BareText withoutSecrets(const std::string& text)
{
    static constexpr std::string_view kBegin = "://";
    BareText bare;
    std::size_t done = 0;
    for (auto found = text.find(kBegin); found != std::string::npos; found = text.find(kBegin, done)) {
        std::size_t host = found + kBegin.size();
        bare.text += text.substr(done, host - done);
        const std::size_t end = std::min(text.find_first_of("\" \t\r\n", host), text.size());
        const std::size_t path = std::min(text.find_first_of("/?#", host), end);
        const std::size_t user = text.substr(0, path).rfind('@');
        if (user != std::string::npos && user >= host) {
            bare.hadUser = true;
            host = user + 1;
        }
        const std::size_t query = std::min(text.find_first_of("?#", path), end);
        // What ends the host may be the colon and slash of a further address that stands right behind it.
        const std::size_t rest = path > host && text[path - 1] == ':' ? path - 1 : path;
        bare.text += text.substr(host, rest - host);
        append(bare, withoutSecrets(text.substr(rest, query - rest)));
        appendQuery(bare, text.substr(query, end - query));
        done = end;
    }
    bare.text += text.substr(done);
    return bare;
}

} // namespace grantex
