// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/ulid.h"

#include <array>
#include <string_view>

namespace grantex {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace

void appendUlid(std::string& out, UtcTime time, Random& random)
{
    std::array<char, 26> text{};
    auto stamp = static_cast<std::uint64_t>(toEpochMillis(time));
    for (std::size_t i = 10; i-- > 0; stamp >>= 5U)
        text[i] = alphabet[stamp & 31U];
    for (std::size_t half = 0; half < 2; ++half) {
        auto bits = random.bits();
        for (std::size_t i = 0; i < 8; ++i, bits >>= 5U)
            text[10 + half * 8 + i] = alphabet[bits & 31U];
    }
    out.append(text.data(), text.size());
}

std::string makeId(std::string_view prefix, UtcTime time, Random& random)
{
    std::string id(prefix);
    appendUlid(id, time, random);
    return id;
}

} // namespace grantex
