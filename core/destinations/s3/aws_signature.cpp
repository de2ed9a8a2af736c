// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/aws_signature.h"

#include "core/destinations/s3/aws_uri.h"

#include <algorithm>
#include <array>
#include <map>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace grantex {

namespace {

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";

std::string hex(std::string_view bytes)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += kHex[byte >> 4U];
        out += kHex[byte & 0xFU];
    }
    return out;
}

std::string hmac(std::string_view key, std::string_view text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(text.data()),
         text.size(), digest.data(), &size);
    return {reinterpret_cast<const char*>(digest.data()), size};
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// Without blanks at its ends, runs of blanks inside as one.
std::string collapsed(std::string_view value)
{
    std::string out;
    bool gap = false;
    for (const char c : value) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

std::string scopeText(const SigningScope& scope)
{
    return awsTimestamp(scope.time).substr(0, 8) + "/" + scope.region + "/" + scope.service + "/aws4_request";
}

} // namespace

std::string sha256Hex(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    return hex({reinterpret_cast<const char*>(digest.data()), size});
}

std::string awsTimestamp(UtcTime time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

CanonicalRequest canonicalRequest(const std::string& method, const std::string& path, const std::string& query,
                                  const std::vector<Header>& headers, const std::string& payloadHash)
{
    std::map<std::string, std::string> values;
    for (const auto& [name, value] : headers) {
        const auto [it, isNew] = values.try_emplace(lower(name), collapsed(value));
        if (!isNew)
            it->second += "," + collapsed(value);
    }
    CanonicalRequest made;
    std::string lines;
    for (const auto& [name, value] : values) {
        lines.append(name).append(":").append(value).append("\n");
        made.signedHeaders += (made.signedHeaders.empty() ? "" : ";") + name;
    }
    for (const std::string_view part : {std::string_view(method), std::string_view(path), std::string_view(query),
                                        std::string_view(lines), std::string_view(made.signedHeaders)})
        made.text.append(part).append("\n");
    made.text += payloadHash;
    return made;
}

std::string stringToSign(const CanonicalRequest& request, const SigningScope& scope)
{
    std::string text(kAlgorithm);
    text.append("\n").append(awsTimestamp(scope.time)).append("\n").append(scopeText(scope)).append("\n");
    return text + sha256Hex(request.text);
}

std::string awsSignature(const std::string& text, const Secret& secretAccessKey, const SigningScope& scope)
{
    std::string key = hmac("AWS4" + std::string(secretAccessKey.reveal()), awsTimestamp(scope.time).substr(0, 8));
    for (const std::string_view part :
         {std::string_view(scope.region), std::string_view(scope.service), std::string_view("aws4_request")})
        key = hmac(key, part);
    return hex(hmac(key, text));
}

std::string awsAuthorization(const CanonicalRequest& request, const AwsCredentials& credentials,
                             const SigningScope& scope)
{
    std::string value(kAlgorithm);
    value.append(" Credential=").append(credentials.accessKeyId).append("/").append(scopeText(scope));
    value.append(", SignedHeaders=").append(request.signedHeaders);
    return value + ", Signature=" + awsSignature(stringToSign(request, scope), credentials.secretAccessKey, scope);
}

void signAwsRequest(Request& request, const AwsCredentials& credentials, const SigningScope& scope)
{
    const std::size_t hostAt = request.url.find("://") + 3;
    const std::size_t pathAt = std::min(request.url.find('/', hostAt), request.url.size());
    const std::size_t queryAt = std::min(request.url.find('?', pathAt), request.url.size());
    const std::string path = request.url.substr(pathAt, queryAt - pathAt);
    std::string payload;
    for (const auto& header : request.headers) {
        if (lower(header.name) == "x-amz-content-sha256")
            payload = header.value;
    }
    if (payload.empty())
        payload = sha256Hex(request.body);
    request.headers.push_back({"Host", request.url.substr(hostAt, pathAt - hostAt)});
    request.headers.push_back({"X-Amz-Date", awsTimestamp(scope.time)});
    if (!credentials.sessionToken.isEmpty())
        request.headers.push_back({"X-Amz-Security-Token", std::string(credentials.sessionToken.reveal())});
    const auto canonical = canonicalRequest(
        request.method, path.empty() ? "/" : path,
        awsCanonicalQuery(request.url.substr(std::min(queryAt + 1, request.url.size()))), request.headers, payload);
    request.headers.push_back({"Authorization", awsAuthorization(canonical, credentials, scope)});
}

} // namespace grantex
