// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/files/temporary_file.h"
#include "core/files/unpacker.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// The bytes of a file in order, unpacked, and a descriptor from which any of them can be read again: the file itself,
/// or a temporary one for what is packed or comes through a pipe. One thread, but for interrupt().
class ByteSupply
{
public:
    /// `path` "-" is standard input. Fails with a sentence when it cannot be read or is no file.
    [[nodiscard]] static Result<std::unique_ptr<ByteSupply>> open(const std::string& path);

    /// Waits for bytes and gives how many there are; 0: the end, for now. `room` must not be 0.
    [[nodiscard]] Result<std::size_t> read(char* into, std::size_t room);
    /// Ends a read() that waits, and every later one: they give 0. Any thread.
    void interrupt();

    /// For pread(); owned by this object.
    [[nodiscard]] int descriptor() const { return m_copy.isOpen() ? m_copy.get() : m_source.get(); }
    [[nodiscard]] bool isPlain() const { return !m_copy.isOpen(); }
    /// Size of the file as it lies; 0: nobody knows.
    [[nodiscard]] std::uint64_t fileSize() const;
    /// How much of it has been read.
    [[nodiscard]] std::uint64_t filePosition() const { return m_position; }
    [[nodiscard]] UtcTime changedAt() const { return m_changedAt; }

private:
    ByteSupply() = default;
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<std::size_t> readPacked(char* into, std::size_t room);
    [[nodiscard]] Result<std::size_t> readSource(char* into, std::size_t room);

    std::string m_name;
    OpenFile m_source;
    OpenFile m_copy;
    OpenFile m_stop; ///< an eventfd
    bool m_isRegular = false;
    std::uint64_t m_position = 0;
    UtcTime m_changedAt{};
    std::optional<Unpacker> m_unpacker;
    std::vector<char> m_packed; ///< also the first bytes of a pipe, read to see what it is
    std::size_t m_packedSize = 0;
    std::size_t m_packedTaken = 0;
};

} // namespace grantex
