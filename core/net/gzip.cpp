// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gzip.h"

#include <algorithm>
#include <limits>
#include <new>
#include <zlib.h>

namespace grantex {

namespace {

constexpr int kGzipWindow = 15 + 16; // zlib: largest window, gzip wrapper
constexpr int kMemoryLevel = 8;

} // namespace

std::string gzip(std::string_view data)
{
    z_stream stream{};
    // Fails only without memory, like the string below would.
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();

    std::string out(deflateBound(&stream, data.size()), '\0');
    constexpr std::size_t kStep = std::numeric_limits<uInt>::max();
    std::size_t taken = 0;
    std::size_t made = 0;
    int state = Z_OK;
    while (state == Z_OK) {
        const std::size_t in = std::min(kStep, data.size() - taken);
        const std::size_t room = std::min(kStep, out.size() - made);
        // zlib's interface is not const-correct; it does not write here.
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data() + taken));
        stream.avail_in = static_cast<uInt>(in);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + made);
        stream.avail_out = static_cast<uInt>(room);
        state = deflate(&stream, taken + in == data.size() ? Z_FINISH : Z_NO_FLUSH);
        taken += in - stream.avail_in;
        made += room - stream.avail_out;
    }
    deflateEnd(&stream);
    out.resize(made);
    return out;
}

} // namespace grantex
