// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/webhook/webhook_signature.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace grantex {

std::string hmacSha256Hex(std::string_view key, std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(text.data()),
         text.size(), digest.data(), &size);
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        hex += kHex[digest.at(i) >> 4U];
        hex += kHex[digest.at(i) & 0xFU];
    }
    return hex;
}

void signRequest(Request& request, const Secret& secret, UtcTime now)
{
    const std::string timestamp =
        std::to_string(std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count());
    request.headers.push_back({"X-Grantex-Timestamp", timestamp});
    request.headers.push_back(
        {"X-Grantex-Signature-V2", "sha256=" + hmacSha256Hex(secret.reveal(), timestamp + "." + request.body)});
    request.headers.push_back({"X-Grantex-Signature", "sha256=" + hmacSha256Hex(secret.reveal(), request.body)});
}

} // namespace grantex
