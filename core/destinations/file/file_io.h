// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <sys/types.h>

namespace grantex {

/// Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

[[nodiscard]] std::string folderOf(const std::string& path);

/// Makes a new name in `folder` survive a power cut; 0 or an errno. Folders that cannot be read or synced at all (some
/// network file systems) are left as they are.
[[nodiscard]] int syncFolder(const std::string& folder);

/// Writes all of `bytes`; 0, or the errno it stopped with.
[[nodiscard]] int writeAll(int fd, std::string_view bytes);

/// Removes a line that a crash tore from the end of the file, or ends a text that lacks its line end, and says through
/// `size` where appending begins; 0 or an errno. The descriptor must be readable and open for appending.
[[nodiscard]] int mendTail(int fd, off_t& size);

/// Whether `path` still names the file that `fd` holds: between opening and locking it may have been renamed away.
[[nodiscard]] bool isStillNamed(int fd, const std::string& path);

} // namespace grantex
