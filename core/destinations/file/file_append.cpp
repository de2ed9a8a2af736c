// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_append.h"

#include "core/base/secret.h"

#include <QByteArray>
#include <QJsonDocument>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace grantex {

namespace {

constexpr off_t kLongestTail = off_t{16} * 1024 * 1024; // no event is longer
constexpr off_t kBlock = off_t{64} * 1024;

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

/// Makes a new name in `folder` survive a power cut; 0 or an errno. Folders that cannot be read or synced at all (some
/// network file systems) are left as they are.
int syncFolder(const std::string& folder)
{
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() < 0 || ::fsync(fd.get()) == 0)
        return 0;
    return errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

/// A missing folder is not made: the disk that belongs there may only be not mounted.
int openForAppend(const std::string& path)
{
    // O_NONBLOCK: opening a FIFO without a reader must not hang; it has no effect on files.
    constexpr int kFlags = O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    struct stat info
    {
    };
    if (::stat(path.c_str(), &info) == 0 && S_ISCHR(info.st_mode))
        return ::open(path.c_str(), kFlags | O_WRONLY);
    return ::open(path.c_str(), kFlags | O_RDWR | O_CREAT, 0600);
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

/// Mends the end of the file and says through `size` where appending begins; 0 or an errno.
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
    // An empty file may be new; asked again until its first lines are safe, in case the sync failed last time.
    int error = size == 0 ? syncFolder(folderOf(path)) : 0;
    if (error == 0)
        error = mendTail(fd.get(), size);
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
        const int mode = S_ISREG(info.st_mode) ? R_OK | W_OK : W_OK;
        return ::access(path.c_str(), mode) == 0 ? written() : failed("Cannot write to " + path, errno);
    }
    if (errno != ENOENT)
        return failed("Cannot open " + path, errno);
    const bool canCreate = ::access(folderOf(path).c_str(), W_OK | X_OK) == 0;
    return canCreate ? written() : failed("Cannot create " + path, errno);
}

} // namespace grantex
