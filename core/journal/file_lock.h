// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace grantex {

/// An exclusive lock on a file, held by the operating system for this process: gone with it, also after `kill -9`.
class FileLock
{
public:
    /// Busy, naming the owner's process id, when another process holds it.
    [[nodiscard]] static Result<FileLock> acquire(const std::string& path);
    FileLock(FileLock&& other) noexcept : m_file(other.m_file) { other.m_file = -1; }
    FileLock& operator=(FileLock&&) = delete;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int file) : m_file(file) {}
    int m_file;
};

} // namespace grantex
