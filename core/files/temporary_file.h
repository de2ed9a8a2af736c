// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace grantex {

/// A file descriptor, closed with its owner.
class OpenFile
{
public:
    OpenFile() = default;
    explicit OpenFile(int file) : m_file(file) {}
    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&& other) noexcept;
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();

    [[nodiscard]] int get() const { return m_file; }
    [[nodiscard]] bool isOpen() const { return m_file >= 0; }

private:
    int m_file = -1;
};

/// A file without a name in the directory for temporary files, readable by nobody else; it goes with its descriptor,
/// also when the program is killed.
[[nodiscard]] Result<OpenFile> makeTemporaryFile();

/// Writes all of the bytes at the end of the file. NoRoom: the disk is full.
[[nodiscard]] Result<> appendAll(const OpenFile& file, std::string_view bytes);

} // namespace grantex
