// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/aws_uri.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace grantex {

namespace {

bool isUnreserved(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool whole = text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0;
        if (!whole || hexValue(text[i + 2]) < 0) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
        i += 2;
    }
    return out;
}

std::string normalized(std::string_view path)
{
    std::vector<std::string_view> kept;
    std::string_view last;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        last = path.substr(at, end - at);
        if (last == "..") {
            if (!kept.empty())
                kept.pop_back();
        } else if (!last.empty() && last != ".") {
            kept.push_back(last);
        }
        at = end + 1;
    }
    std::string out;
    for (const auto segment : kept)
        out.append("/").append(segment);
    // Only a path that ends in a slash, or in dots, names a folder.
    if (out.empty() || (kept.back() != last))
        out += '/';
    return out;
}

} // namespace

std::string awsUriEncode(std::string_view text, bool keepSlash)
{
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (isUnreserved(c) || (keepSlash && c == '/')) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += kHex[byte >> 4U];
        out += kHex[byte & 0xFU];
    }
    return out;
}

std::string awsCanonicalPath(std::string_view path, bool normalize)
{
    if (path.empty())
        return "/";
    return awsUriEncode(normalize ? normalized(path) : std::string(path), true);
}

std::string awsCanonicalQuery(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> parts;
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t end = std::min(query.find('&', at), query.size());
        const std::string_view part = query.substr(at, end - at);
        const std::size_t equals = std::min(part.find('='), part.size());
        if (!part.empty())
            parts.emplace_back(awsUriEncode(decoded(part.substr(0, equals))),
                               awsUriEncode(decoded(part.substr(std::min(equals + 1, part.size())))));
        at = end + 1;
    }
    std::sort(parts.begin(), parts.end());
    std::string out;
    for (const auto& [name, value] : parts)
        out.append(out.empty() ? "" : "&").append(name).append("=").append(value);
    return out;
}

} // namespace grantex
