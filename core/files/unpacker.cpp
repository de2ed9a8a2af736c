// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/unpacker.h"

#include <algorithm>
#include <limits>
#include <new>
#include <zlib.h>

namespace grantex {

namespace {

constexpr int kGzipOnly = 15 + 16;
constexpr Bytef kFirstByte = 0x1f;

} // namespace

struct Unpacker::Stream
{
    z_stream z{};
};

Unpacker::Unpacker() : m_stream(std::make_unique<Stream>())
{
    if (inflateInit2(&m_stream->z, kGzipOnly) != Z_OK)
        throw std::bad_alloc();
}

Unpacker::~Unpacker()
{
    inflateEnd(&m_stream->z);
}

void Unpacker::give(std::string_view packed)
{
    // zlib's interface is not const-correct; it does not write here.
    m_stream->z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    m_stream->z.avail_in = static_cast<uInt>(packed.size());
}

bool Unpacker::needsInput() const
{
    return m_stream->z.avail_in == 0 && !m_isFull && !m_isDamaged;
}

Result<std::size_t> Unpacker::take(char* into, std::size_t room)
{
    z_stream& z = m_stream->z;
    room = std::min<std::size_t>(room, std::numeric_limits<uInt>::max());
    z.next_out = reinterpret_cast<Bytef*>(into);
    z.avail_out = static_cast<uInt>(room);
    // A full buffer may leave bytes inside zlib although the input is used up.
    while (!m_isDamaged && z.avail_out > 0 && (z.avail_in > 0 || m_isFull)) {
        m_isFull = false;
        if (!m_isInMember && m_hasMember && *z.next_in != kFirstByte) {
            z.avail_in = 0; // padding, which gzip passes over too
            break;
        }
        m_isInMember = true;
        m_hasMember = true;
        const int state = inflate(&z, Z_NO_FLUSH);
        if (state == Z_STREAM_END) {
            m_isInMember = false;
            inflateReset(&z);
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            m_isDamaged = true;
        }
    }
    m_isFull = z.avail_out == 0 && m_isInMember;
    // What came before the damage is good.
    if (m_isDamaged && z.avail_out == room)
        return fail(ErrorCode::Malformed, "The packed data is damaged: what follows cannot be unpacked.");
    return room - z.avail_out;
}

Result<> Unpacker::finish() const
{
    if (m_isInMember)
        return fail(ErrorCode::Malformed, "The packed file ends too early: what would follow is missing.");
    return {};
}

} // namespace grantex
