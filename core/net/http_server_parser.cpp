// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server_parser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace grantex {
namespace {

constexpr std::size_t maxHeaders = 100;
constexpr std::size_t maxChunkLine = 4096;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool isTokenCharacter(char c)
{
    static constexpr std::string_view extra = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || extra.find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool listContains(std::string_view list, std::string_view wanted)
{
    while (!list.empty()) {
        const auto comma = list.find(',');
        if (equalIgnoringCase(trimmed(list.substr(0, comma)), wanted))
            return true;
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
    }
    return false;
}

template <typename Number>
bool readNumber(std::string_view text, int base, Number& number)
{
    const auto* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number, base);
    return !text.empty() && result.ec == std::errc{} && result.ptr == end;
}

int readRequestLine(std::string_view line, HttpHead& head)
{
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return 400;
    auto target = line.substr(first + 1, last - first - 1);
    const auto version = line.substr(last + 1);
    if (!isToken(line.substr(0, first)) || target.find(' ') != std::string_view::npos)
        return 400;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.substr(0, 5) == "HTTP/" ? 505 : 400;
    head.keepAlive = version == "HTTP/1.1";
    if (target.substr(0, 7) == "http://") {
        const auto slash = target.find('/', 7);
        target = slash == std::string_view::npos ? std::string_view("/") : target.substr(slash);
    }
    if (target.empty() || target.front() != '/')
        return 400;
    target = target.substr(0, target.find('#'));
    const auto question = target.find('?');
    head.request.method = line.substr(0, first);
    head.request.path = percentDecoded(target.substr(0, question));
    if (question != std::string_view::npos)
        head.request.query = target.substr(question + 1);
    return 0;
}

int readHeader(std::string_view line, HttpHead& head)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
        return 400;
    const auto value = trimmed(line.substr(colon + 1));
    if (std::any_of(value.begin(), value.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; }))
        return 400;
    if (head.request.headers.size() == maxHeaders)
        return 431;
    head.request.headers.push_back({std::string(line.substr(0, colon)), std::string(value)});
    const auto& name = head.request.headers.back().name;
    if (equalIgnoringCase(name, "content-length")) {
        std::size_t length = 0;
        if (!readNumber(value, 10, length) || (head.contentLength && *head.contentLength != length))
            return 400;
        head.contentLength = length;
    } else if (equalIgnoringCase(name, "transfer-encoding")) {
        if (head.chunked || !equalIgnoringCase(value, "chunked"))
            return 501;
        head.chunked = true;
    } else if (equalIgnoringCase(name, "connection")) {
        if (listContains(value, "close"))
            head.keepAlive = false;
    } else if (equalIgnoringCase(name, "upgrade")) {
        head.wantsUpgrade = listContains(value, "websocket");
    } else if (equalIgnoringCase(name, "expect")) {
        head.expectsContinue = equalIgnoringCase(value, "100-continue");
    }
    return 0;
}

} // namespace

std::string_view HttpRequest::header(std::string_view name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return equalIgnoringCase(h.name, name); });
    return found == headers.end() ? std::string_view{} : std::string_view(found->value);
}

std::string HttpRequest::queryValue(std::string_view name) const
{
    std::string_view rest = query;
    while (!rest.empty()) {
        const auto end = rest.find('&');
        const auto pair = rest.substr(0, end);
        const auto equals = pair.find('=');
        if (percentDecoded(pair.substr(0, equals)) == name)
            return equals == std::string_view::npos ? std::string{} : percentDecoded(pair.substr(equals + 1));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    return {};
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        if (text[i] == '%' && i + 2 < text.size() && readNumber(text.substr(i + 1, 2), 16, byte)) {
            out.push_back(static_cast<char>(byte));
            i += 2;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

std::string_view httpReason(int status)
{
    static constexpr std::array<std::pair<int, std::string_view>, 27> reasons{{
        {100, "Continue"},
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    }};
    const auto* const found =
        std::find_if(reasons.begin(), reasons.end(), [status](const auto& row) { return row.first == status; });
    return found == reasons.end() ? std::string_view("Status") : found->second;
}

tl::expected<HttpHead, int> parseHttpHead(std::string_view head)
{
    HttpHead parsed;
    bool isFirst = true;
    while (!head.empty() || isFirst) {
        const auto end = head.find("\r\n");
        const auto line = head.substr(0, end);
        const int refused = isFirst ? readRequestLine(line, parsed) : readHeader(line, parsed);
        if (refused != 0)
            return tl::unexpected(refused);
        isFirst = false;
        head = end == std::string_view::npos ? std::string_view{} : head.substr(end + 2);
    }
    if (parsed.chunked && parsed.contentLength)
        return tl::unexpected(400);
    return parsed;
}

void ChunkedDecoder::takeLine(std::string_view line)
{
    switch (m_state) {
    case State::Size:
        if (!readNumber(trimmed(line.substr(0, line.find(';'))), 16, m_left))
            m_failure = 400;
        else if (m_left > m_maxBytes - m_total)
            m_failure = 413;
        else
            m_state = m_left == 0 ? State::Trailer : State::Data;
        break;
    case State::DataEnd:
        if (line.empty())
            m_state = State::Size;
        else
            m_failure = 400;
        break;
    case State::Trailer:
        if (line.empty())
            m_state = State::Done;
        break;
    case State::Data:
    case State::Done:
        break;
    }
}

std::size_t ChunkedDecoder::feed(std::string_view data, std::string& out)
{
    std::size_t used = 0;
    while (used < data.size() && m_failure == 0 && m_state != State::Done) {
        if (m_state == State::Data) {
            const auto piece = std::min(m_left, data.size() - used);
            out.append(data.substr(used, piece));
            used += piece;
            m_left -= piece;
            m_total += piece;
            if (m_left == 0)
                m_state = State::DataEnd;
            continue;
        }
        const char c = data[used++];
        if (c != '\n') {
            m_line.push_back(c);
            if (m_line.size() > maxChunkLine)
                m_failure = 400;
            continue;
        }
        if (m_line.empty() || m_line.back() != '\r') {
            m_failure = 400;
            break;
        }
        m_line.pop_back();
        takeLine(m_line);
        m_line.clear();
    }
    return used;
}

} // namespace grantex
