// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_append.h"

#include "core/base/secret.h"
#include "core/destinations/file/file_closed.h"
#include "core/destinations/file/file_io.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace grantex {

namespace {

constexpr int kOpenings = 5; // each but the last found that the file was renamed away meanwhile

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

/// Makes the folders of `path` that lie below `base`; 0 or an errno.
int makeFolders(const std::string& path, const std::string& base)
{
    for (std::size_t at = path.find('/', base.size() + 1); at != std::string::npos; at = path.find('/', at + 1)) {
        const std::string folder = path.substr(0, at);
        if (::mkdir(folder.c_str(), 0700) == 0) {
            if (const int error = syncFolder(folderOf(folder)); error != 0)
                return error;
        } else if (errno != EEXIST) {
            return errno;
        }
    }
    return 0;
}

/// Whether the file must be closed before these lines: it would grow too large, or its span of time is over.
bool isDue(const Rotation& rotation, const struct stat& info, off_t size, std::size_t lines)
{
    if (size == 0)
        return false;
    if (rotation.bytes > 0 && size + static_cast<off_t>(lines) > rotation.bytes)
        return true;
    const auto span = [&](std::int64_t ms) { return ms / rotation.every.count(); };
    return rotation.every.count() > 0 &&
           span(std::int64_t{info.st_mtim.tv_sec} * 1000) != span(toEpochMillis(rotation.now));
}

enum class Step { Done, Again };

/// Writes to the file that was opened and locked. Again: the file was closed under another name; open the next.
Step writeLocked(int fd, const std::string& path, std::string_view lines, const Rotation& rotation, Response& answer)
{
    struct stat info
    {
    };
    if (::fstat(fd, &info) != 0) {
        answer = failed("Cannot look at " + path, errno);
        return Step::Done;
    }
    off_t size = info.st_size;
    // An empty file may be new; asked again until its first lines are safe, in case the sync failed last time.
    int error = size == 0 ? syncFolder(folderOf(path)) : 0;
    if (error == 0)
        error = mendTail(fd, size);
    if (error == 0 && isDue(rotation, info, size, lines.size())) {
        error = ::fdatasync(fd) == 0 ? closeUnderOwnName(path, rotation) : errno;
        if (error == 0) {
            if (rotation.closed != nullptr)
                *rotation.closed = true;
            return Step::Again;
        }
    }
    if (error == 0)
        error = writeAll(fd, lines);
    if (error == 0 && ::fdatasync(fd) != 0)
        error = errno;
    if (error == 0) {
        answer = written();
        return Step::Done;
    }
    // Undone so that the retry does not repeat a part of the batch. If even this fails, the torn line is mended later.
    if (::ftruncate(fd, size) == 0)
        ::fdatasync(fd);
    answer = failed("Cannot write to " + path, error);
    return Step::Done;
}

} // namespace

Response appendLines(const std::string& path, std::string_view lines, const Rotation& rotation)
{
    if (const int error = rotation.base.empty() ? 0 : makeFolders(path, rotation.base); error != 0)
        return failed("Cannot create the folder of " + path, error);
    for (int opening = 0; opening < kOpenings; ++opening) {
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
        if (!isStillNamed(fd.get(), path))
            continue;
        if (rotation.packs && info.st_size > 0 && dropPackedTwin(path))
            continue;
        Response answer;
        if (writeLocked(fd.get(), path, lines, rotation, answer) == Step::Done)
            return answer;
    }
    return failed("Cannot open " + path + ": it is renamed again and again", EAGAIN);
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
