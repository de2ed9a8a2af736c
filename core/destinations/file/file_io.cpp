// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_io.h"

#include <QByteArray>
#include <QJsonDocument>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace grantex {

namespace {

constexpr off_t kLongestTail = off_t{16} * 1024 * 1024; // no event is longer
constexpr off_t kBlock = off_t{64} * 1024;

/// Reads exactly `bytes.size()` bytes at `at`; 0 or an errno.
int readAt(int fd, off_t at, std::string& bytes, std::size_t size)
{
    bytes.resize(size);
    const ssize_t count = ::pread(fd, bytes.data(), size, at);
    if (count < 0)
        return errno;
    return static_cast<std::size_t>(count) == size ? 0 : EIO;
}

/// Says through `begin` where the text after the last line end begins (`size` when there is none); 0 or an errno.
/// Looks no further back than kLongestTail.
int findTail(int fd, off_t size, off_t& begin)
{
    std::string block;
    for (begin = size; begin > 0 && size - begin < kLongestTail;) {
        const off_t count = std::min(begin, kBlock);
        if (const int error = readAt(fd, begin - count, block, static_cast<std::size_t>(count)); error != 0)
            return error;
        const auto line = block.rfind('\n');
        begin -= count;
        if (line != std::string::npos) {
            begin += static_cast<off_t>(line) + 1;
            return 0;
        }
    }
    return 0;
}

/// Whether a crash can have left `tail`: the beginning of an event, or blocks that a power cut left unwritten.
bool isTorn(const std::string& tail)
{
    if (tail.find_first_not_of('\0') == std::string::npos)
        return true;
    return tail.front() == '{' && QJsonDocument::fromJson(QByteArray::fromStdString(tail)).isNull();
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

int syncFolder(const std::string& folder)
{
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() < 0 || ::fsync(fd.get()) == 0)
        return 0;
    return errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

int writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(fd, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : EIO;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

int mendTail(int fd, off_t& size)
{
    off_t begin = 0;
    int error = findTail(fd, size, begin);
    if (error != 0 || begin == size)
        return error;
    bool torn = false;
    if (size - begin < kLongestTail) {
        std::string tail;
        error = readAt(fd, begin, tail, static_cast<std::size_t>(size - begin));
        if (error != 0)
            return error;
        torn = isTorn(tail);
    }
    if (!torn) {
        error = writeAll(fd, "\n");
        size += error == 0 ? 1 : 0;
        return error;
    }
    size = begin;
    return ::ftruncate(fd, size) == 0 ? 0 : errno;
}

bool isStillNamed(int fd, const std::string& path)
{
    struct stat held
    {
    };
    struct stat named
    {
    };
    return ::fstat(fd, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_dev == named.st_dev &&
           held.st_ino == named.st_ino;
}

} // namespace grantex
