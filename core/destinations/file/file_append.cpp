// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_append.h"

#include "core/base/secret.h"

#include <QByteArray>
#include <QJsonDocument>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace grantex {

namespace {

constexpr off_t kLongestTail = off_t{16} * 1024 * 1024; // no event is longer

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

Response failed(const std::string& what, int error)
{
    Response response;
    response.kind = Response::Kind::LocalFailure;
    response.systemError = error;
    response.message = redact(what + ": " + std::strerror(error) + ".");
    return response;
}

Response written()
{
    Response response;
    response.kind = Response::Kind::Answered;
    response.status = 200;
    return response;
}

/// Makes a new name in `folder` survive a power cut.
void syncFolder(const std::string& folder)
{
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() >= 0)
        ::fsync(fd.get());
}

int openForAppend(const std::string& path)
{
    // O_NONBLOCK: opening a FIFO without a reader must not hang; it has no effect on files.
    constexpr int kFlags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    int fd = ::open(path.c_str(), kFlags);
    if (fd < 0 && errno == EACCES) // write-only devices and files
        fd = ::open(path.c_str(), (kFlags & ~O_RDWR) | O_WRONLY);
    if (fd >= 0 || errno != ENOENT)
        return fd;
    const std::string folder = folderOf(path);
    if (::mkdir(folder.c_str(), 0700) == 0)
        syncFolder(folderOf(folder));
    fd = ::open(path.c_str(), kFlags | O_CREAT, 0600);
    if (fd >= 0)
        syncFolder(folder);
    return fd;
}

/// Writes all of `bytes`; 0, or the errno it stopped with.
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

/// What stands after the last line end of a file of `size` bytes; reading stops at kLongestTail.
std::string tailOf(int fd, off_t size)
{
    std::string tail;
    std::string block(64 * 1024, '\0');
    off_t end = size;
    while (end > 0 && size - end < kLongestTail) {
        const auto want = static_cast<std::size_t>(std::min<off_t>(end, static_cast<off_t>(block.size())));
        const off_t begin = end - static_cast<off_t>(want);
        if (::pread(fd, block.data(), want, begin) != static_cast<ssize_t>(want))
            return tail;
        const auto line = std::string_view(block.data(), want).rfind('\n');
        const std::size_t from = line == std::string_view::npos ? 0 : line + 1;
        tail.insert(0, block, from, want - from);
        if (line != std::string_view::npos)
            break;
        end = begin;
    }
    return tail;
}

/// Mends the end of the file and says through `size` where appending begins; 0 or an errno.
int mendTail(int fd, off_t& size)
{
    const std::string tail = tailOf(fd, size);
    if (tail.empty())
        return 0;
    const bool ours = tail.front() == '{' && QJsonDocument::fromJson(QByteArray::fromStdString(tail)).isNull();
    if (!ours) {
        const int error = writeAll(fd, "\n");
        size += error == 0 ? 1 : 0;
        return error;
    }
    size -= static_cast<off_t>(tail.size());
    return ::ftruncate(fd, size) == 0 ? 0 : errno;
}

} // namespace

Response appendLines(const std::string& path, std::string_view lines)
{
    const Descriptor fd(openForAppend(path));
    if (fd.get() < 0)
        return failed("Cannot open " + path, errno);
    struct stat info
    {
    };
    if (::fstat(fd.get(), &info) != 0)
        return failed("Cannot look at " + path, errno);
    if (S_ISCHR(info.st_mode)) {
        const int error = writeAll(fd.get(), lines);
        return error == 0 ? written() : failed("Cannot write to " + path, error);
    }
    if (!S_ISREG(info.st_mode))
        return failed(path + " is not a file", EINVAL);
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return failed("Another program is writing to " + path, errno);
    if (::fstat(fd.get(), &info) != 0) // again, now that nobody else writes
        return failed("Cannot look at " + path, errno);

    off_t size = info.st_size;
    int error = mendTail(fd.get(), size);
    if (error == 0)
        error = writeAll(fd.get(), lines);
    if (error == 0 && ::fdatasync(fd.get()) != 0)
        error = errno;
    if (error == 0)
        return written();
    // Undone so that the retry does not repeat a part of the batch. If even this fails, the torn line is mended later.
    if (::ftruncate(fd.get(), size) == 0)
        ::fdatasync(fd.get());
    return failed("Cannot write to " + path, error);
}

Response checkAppendable(const std::string& path)
{
    struct stat info
    {
    };
    if (::stat(path.c_str(), &info) == 0) {
        if (S_ISDIR(info.st_mode))
            return failed("Cannot open " + path, EISDIR);
        if (!S_ISREG(info.st_mode) && !S_ISCHR(info.st_mode))
            return failed(path + " is not a file", EINVAL);
        return ::access(path.c_str(), W_OK) == 0 ? written() : failed("Cannot write to " + path, errno);
    }
    if (errno != ENOENT)
        return failed("Cannot open " + path, errno);
    std::string folder = folderOf(path);
    if (::access(folder.c_str(), F_OK) != 0)
        folder = folderOf(folder);
    return ::access(folder.c_str(), W_OK | X_OK) == 0 ? written() : failed("Cannot create " + path, errno);
}

} // namespace grantex
