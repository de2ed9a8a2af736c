// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_string.h"

namespace grantex {

void appendJsonString(std::string& out, std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0; // begin of the run not yet copied
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, plain, i - plain);
        plain = i + 1;
        out += '\\';
        switch (c) {
        case '"':
        case '\\':
            out += static_cast<char>(c);
            break;
        case '\n':
            out += 'n';
            break;
        case '\r':
            out += 'r';
            break;
        case '\t':
            out += 't';
            break;
        default:
            out += "u00";
            out += kHex[c >> 4U];
            out += kHex[c & 0xFU];
        }
    }
    out.append(text, plain, text.size() - plain);
    out += '"';
}

std::size_t jsonStringSize(std::string_view text)
{
    // Two loops without branches, which compilers turn into vector instructions; control characters are rare.
    std::size_t doubled = 0;
    std::size_t control = 0;
    for (const char c : text)
        doubled += static_cast<std::size_t>(c == '"') + static_cast<std::size_t>(c == '\\');
    for (const char c : text)
        control += static_cast<std::size_t>(static_cast<unsigned char>(c) < 0x20);
    std::size_t size = text.size() + doubled + 2;
    if (control > 0) {
        for (const char c : text) {
            if (static_cast<unsigned char>(c) < 0x20)
                size += c == '\n' || c == '\r' || c == '\t' ? 1 : 5;
        }
    }
    return size;
}

} // namespace grantex
