// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/google_jwt.h"

#include "core/destinations/common/json_text.h"

#include <QByteArray>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <vector>

namespace grantex {

namespace {

constexpr long long kHour = 3600;

std::string base64Url(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// Refuses to ask for a pass phrase on the terminal.
int noPassPhrase(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*user*/)
{
    return -1;
}

Key readKey(std::string_view pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())),
                                                           &BIO_free);
    Key key(memory ? PEM_read_bio_PrivateKey(memory.get(), nullptr, noPassPhrase, nullptr) : nullptr, &EVP_PKEY_free);
    if (key && EVP_PKEY_base_id(key.get()) != EVP_PKEY_RSA)
        key.reset();
    return key;
}

/// Empty when OpenSSL cannot.
std::string sign(EVP_PKEY* key, std::string_view text)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::size_t length = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, bytes, text.size()) != 1)
        return {};
    std::vector<unsigned char> signature(length);
    if (EVP_DigestSign(context.get(), signature.data(), &length, bytes, text.size()) != 1)
        return {};
    return {signature.begin(), signature.begin() + static_cast<std::ptrdiff_t>(length)};
}

} // namespace

Result<std::string> serviceAccountAssertion(const ServiceAccountKey& key, std::string_view scope, UtcTime now)
{
    const Key pem = readKey(key.privateKey.reveal());
    if (!pem)
        return fail(ErrorCode::Usage, "The private_key of " + key.email + " is no RSA key in PEM form.",
                    "Use the JSON key file as it was downloaded; create a new key when it was changed.");
    std::string header = "{";
    appendJsonMember(header, "alg", "RS256");
    appendJsonMember(header, "typ", "JWT");
    if (!key.keyId.empty())
        appendJsonMember(header, "kid", key.keyId);
    header += '}';
    const long long issued = toEpochMillis(now) / 1000;
    std::string claims = "{";
    appendJsonMember(claims, "iss", key.email);
    appendJsonMember(claims, "scope", scope);
    appendJsonMember(claims, "aud", key.tokenUri);
    claims += ",\"iat\":" + std::to_string(issued) + ",\"exp\":" + std::to_string(issued + kHour) + "}";

    std::string token = base64Url(header) + "." + base64Url(claims);
    const std::string signature = sign(pem.get(), token);
    if (signature.empty())
        return fail(ErrorCode::Usage, "The private_key of " + key.email + " cannot sign.",
                    "Create a new JSON key for the service account.");
    return token + "." + base64Url(signature);
}

} // namespace grantex
