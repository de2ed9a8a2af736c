// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/file_lock.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace grantex {

Result<FileLock> FileLock::acquire(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(ErrorCode::Io, "Cannot open " + path + ": " + std::strerror(errno));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        std::array<char, 32> owner{};
        const auto size = ::pread(file, owner.data(), owner.size() - 1, 0);
        ::close(file);
        const std::string pid(owner.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
        return fail(ErrorCode::Busy,
                    "The journal is in use by another program" + (pid.empty() ? "" : " (pid " + pid + ")") + ".",
                    "Stop that program, or choose another journal.directory.");
    }
    // For the message above only; the lock itself does not depend on the content.
    const std::string pid = std::to_string(::getpid());
    if (::ftruncate(file, 0) == 0)
        (void)!::pwrite(file, pid.data(), pid.size(), 0);
    return FileLock(file);
}

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace grantex
