// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace grantex {

/// Unpacks gzip (RFC 1952, several members one after the other as well) from bytes that come in any pieces.
class Unpacker
{
public:
    Unpacker();
    ~Unpacker();

    [[nodiscard]] static bool isGzip(std::string_view head) { return head.starts_with("\x1f\x8b"); }

    /// Gives the packed bytes; they must stay where they are until needsInput().
    void give(std::string_view packed);
    [[nodiscard]] bool needsInput() const;
    /// Writes up to `room` unpacked bytes; 0: more input is needed. Fails with Malformed when the bytes are damaged.
    [[nodiscard]] Result<std::size_t> take(char* into, std::size_t room);
    /// The packed bytes ended: Malformed when they did in the middle of a member.
    [[nodiscard]] Result<> finish() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    bool m_isInMember = false;
    bool m_hasMember = false;
    bool m_isFull = false; ///< the room was used up, there may be more
    bool m_isDamaged = false;
};

} // namespace grantex
