// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_spellings.h"

#include "core/base/json_string.h"

#include <QByteArray>
#include <algorithm>

namespace grantex {

namespace {

std::string percentEncoded(const QByteArray& raw)
{
    return raw.toPercentEncoding().toStdString();
}

/// Some encoders write their hex digits small.
std::string withSmallHex(std::string encoded)
{
    for (auto at = encoded.find('%'); at != std::string::npos && at + 2 < encoded.size();
         at = encoded.find('%', at + 3)) {
        for (const auto digit : {at + 1, at + 2}) {
            char& c = encoded[digit];
            c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return encoded;
}

std::string jsonEscaped(std::string_view text)
{
    std::string quoted;
    appendJsonString(quoted, text);
    return quoted.substr(1, quoted.size() - 2);
}

/// The base64 characters that `raw` alone decides when `before` bytes (modulo 3) stand before it and anything behind
/// it.
std::string base64Inside(const QByteArray& raw, int before, QByteArray::Base64Options alphabet)
{
    const QByteArray padded = QByteArray(before, '\0') + raw;
    const QByteArray encoded = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    constexpr qsizetype bitsInByte = 8;
    constexpr qsizetype bitsInCharacter = 6;
    const qsizetype first = (before * bitsInByte + bitsInCharacter - 1) / bitsInCharacter;
    const qsizetype last = padded.size() * bitsInByte / bitsInCharacter;
    return encoded.mid(first, last - first).toStdString();
}

} // namespace

std::vector<std::string> secretSpellings(std::string_view secret, std::size_t shortest)
{
    const QByteArray raw(secret.data(), static_cast<qsizetype>(secret.size()));
    std::vector<std::string> forms{std::string(secret), percentEncoded(raw), withSmallHex(percentEncoded(raw)),
                                   jsonEscaped(secret)};
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        // By itself its last character is known too.
        forms.push_back(raw.toBase64(alphabet | QByteArray::OmitTrailingEquals).toStdString());
        for (const int before : {0, 1, 2})
            forms.push_back(base64Inside(raw, before, alphabet));
    }
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    std::erase_if(forms, [shortest](const std::string& form) { return form.size() < shortest; });
    return forms;
}

} // namespace grantex
