// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/hec_body.h"

#include <algorithm>
#include <array>
#include <utility>
#include <zlib.h>

namespace grantex {

std::optional<std::string> gunzip(std::string_view data, std::size_t maxBytes)
{
    z_stream stream{};
    constexpr int gzipOnly = 15 + 16;
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return std::nullopt;
    std::string input(data); // zlib wants it mutable
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    std::string out;
    std::array<char, 16 * 1024> piece{};
    int state = Z_OK;
    while (state == Z_OK && out.size() <= maxBytes) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || out.size() > maxBytes)
        return std::nullopt;
    return out;
}

std::string_view takeJsonValue(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    int depth = 0;
    bool isInString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth <= 0) {
                const auto value = text.substr(0, i + 1);
                text.remove_prefix(i + 1);
                return value;
            }
        }
    }
    return std::exchange(text, {});
}

} // namespace grantex
