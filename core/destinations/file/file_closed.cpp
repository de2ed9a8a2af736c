// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_closed.h"

#include "core/base/time_text.h"
#include "core/destinations/file/file_io.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#include <zlib.h>

namespace grantex {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = std::size_t{256} * 1024;
constexpr int kMostNames = 10'000;
constexpr const char* kPacked = ".gz";
constexpr const char* kUnfinished = ".part"; // after .gz: no reader and no pattern of ours takes it for a packed file

bool exists(const std::string& path)
{
    struct stat info
    {
    };
    return ::lstat(path.c_str(), &info) == 0;
}

/// `path` with the time before its ending, under which there is neither a file nor a packed one; empty: none is free.
std::string closedName(const std::string& path, const std::string& ending, UtcTime now)
{
    std::string mark = "-" + formatIso8601(now);
    std::replace_if(
        mark.begin(), mark.end(), [](char c) { return c == ':' || c == '.'; }, '-');
    const std::string stem = path.substr(0, path.size() - ending.size()) + mark;
    for (int n = 1; n < kMostNames; ++n) {
        std::string name = stem;
        name.append(n > 1 ? "-" + std::to_string(n) : "").append(ending);
        if (!exists(name) && !exists(name + kPacked))
            return name;
    }
    return {};
}

/// Reads the rest of `fd` in blocks; false when `use` or the file says no.
template <typename Use>
bool readBlocks(int fd, Use use)
{
    std::vector<char> block(kBlock);
    for (;;) {
        const ssize_t count = ::read(fd, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0;
        if (!use(block.data(), static_cast<unsigned>(count)))
            return false;
    }
}

/// Whether the packed file ends as one that holds the bytes of `path` would: digest and size stand in its last 8 bytes.
bool holdsTheSame(const std::string& packed, const std::string& path)
{
    const Descriptor zip(::open(packed.c_str(), O_RDONLY | O_CLOEXEC));
    const Descriptor plain(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<unsigned char, 8> told{};
    const off_t size = zip.get() < 0 ? 0 : ::lseek(zip.get(), 0, SEEK_END);
    if (plain.get() < 0 || size < 18 || ::pread(zip.get(), told.data(), told.size(), size - 8) != 8)
        return false;
    const auto number = [&told](std::size_t at) {
        return static_cast<unsigned>(told.at(at)) | static_cast<unsigned>(told.at(at + 1)) << 8U |
               static_cast<unsigned>(told.at(at + 2)) << 16U | static_cast<unsigned>(told.at(at + 3)) << 24U;
    };
    struct stat info
    {
    };
    if (::fstat(plain.get(), &info) != 0 || static_cast<unsigned>(info.st_size) != number(4))
        return false;
    uLong digest = ::crc32(0, nullptr, 0);
    const bool read = readBlocks(plain.get(), [&digest](const char* data, unsigned count) {
        digest = ::crc32(digest, reinterpret_cast<const Bytef*>(data), count);
        return true;
    });
    return read && static_cast<unsigned>(digest) == number(0);
}

/// Writes the packed bytes of `plain` to `target`, with its times; false: not whole.
bool writePacked(int plain, const std::string& target, const std::atomic<bool>& stop)
{
    const Descriptor out(::open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    const int copy = out.get() < 0 ? -1 : ::fcntl(out.get(), F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return false;
    gzFile zip = ::gzdopen(copy, "wb");
    if (zip == nullptr) {
        ::close(copy);
        return false;
    }
    bool whole = ::lseek(plain, 0, SEEK_SET) == 0 && readBlocks(plain, [&](const char* data, unsigned count) {
                     return !stop && ::gzwrite(zip, data, count) == static_cast<int>(count);
                 });
    whole = ::gzclose(zip) == Z_OK && whole;
    struct stat info
    {
    };
    if (!whole || ::fstat(plain, &info) != 0)
        return false;
    const std::array<timespec, 2> times{info.st_atim, info.st_mtim};
    return ::futimens(out.get(), times.data()) == 0 && ::fsync(out.get()) == 0;
}

/// The file opened and locked, when nobody else has it; else nothing is held.
int openLocked(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0 && isStillNamed(fd, path))
        return fd;
    if (fd >= 0)
        ::close(fd);
    return -1;
}

void pack(const std::string& path, const std::string& ending, const std::atomic<bool>& stop)
{
    const Descriptor fd(openLocked(path));
    struct stat info
    {
    };
    if (fd.get() < 0 || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode) || dropPackedTwin(path))
        return;
    off_t size = info.st_size;
    if (mendTail(fd.get(), size) != 0)
        return;
    // A file of an earlier period may have come into being again, through a retried dead letter.
    std::string target = path + kPacked;
    if (exists(target)) {
        const std::string other = closedName(path, ending, SystemClock().utcNow());
        if (other.empty())
            return;
        target = other + kPacked;
    }
    const std::string unfinished = target + kUnfinished;
    const bool whole = writePacked(fd.get(), unfinished, stop);
    if (!whole || ::rename(unfinished.c_str(), target.c_str()) != 0) {
        ::unlink(unfinished.c_str());
        return;
    }
    if (syncFolder(folderOf(target)) == 0 && ::unlink(path.c_str()) == 0)
        (void)syncFolder(folderOf(path));
}

struct Found
{
    std::string path;
    fs::file_time_type changed;
};

/// Files below `folder` whose whole path `everyFile` matches.
void find(const fs::path& folder, int depth, const QRegularExpression& everyFile, std::vector<Found>& found)
{
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code unknown;
        const auto status = it->symlink_status(unknown);
        if (depth > 0 && fs::is_directory(status))
            find(it->path(), depth - 1, everyFile, found);
        if (!fs::is_regular_file(status) || !everyFile.match(QString::fromStdString(it->path().string())).hasMatch())
            continue;
        const auto changed = it->last_write_time(unknown);
        if (!unknown)
            found.push_back({it->path().string(), changed});
    }
}

std::vector<Found> closedFiles(const ClosedFiles& files, const std::function<OpenPeriods()>& open)
{
    std::vector<Found> found;
    const std::string base = files.where.base();
    find(base, files.where.depth(), files.where.everyFile(), found);
    const OpenPeriods periods = open();
    const QRegularExpression newest = files.where.currentFiles(periods.newest);
    const QRegularExpression now = files.where.currentFiles(periods.now);
    const QRegularExpression marked(QString::fromLatin1(kClosedMark) + QStringLiteral("[^/]*$"));
    std::erase_if(found, [&](const Found& file) {
        const QString path = QString::fromStdString(file.path);
        const bool isOpen = newest.match(path).hasMatch() || now.match(path).hasMatch();
        return isOpen && !marked.match(path).hasMatch();
    });
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.changed != b.changed ? a.changed < b.changed : a.path < b.path;
    });
    return found;
}

void remove(const std::string& path, const std::string& base)
{
    const Descriptor fd(openLocked(path));
    if (fd.get() < 0 || ::unlink(path.c_str()) != 0)
        return;
    // Folders of earlier periods go with their last file.
    for (std::string folder = folderOf(path); folder.size() > base.size() && ::rmdir(folder.c_str()) == 0;)
        folder = folderOf(folder);
}

} // namespace

int closeUnderOwnName(const std::string& path, const Rotation& rotation)
{
    const std::string name = closedName(path, rotation.ending, rotation.now);
    if (name.empty())
        return EEXIST;
    return ::rename(path.c_str(), name.c_str()) == 0 ? syncFolder(folderOf(path)) : errno;
}

bool dropPackedTwin(const std::string& path)
{
    const std::string packed = path + kPacked;
    return exists(packed) && holdsTheSame(packed, path) && ::unlink(path.c_str()) == 0;
}

void tidyClosedFiles(const ClosedFiles& files, const std::function<OpenPeriods()>& open, const std::atomic<bool>& stop)
{
    if (files.pack) {
        for (const auto& file : closedFiles(files, open)) {
            if (!stop && !file.path.ends_with(kPacked))
                pack(file.path, files.where.ending(), stop);
        }
    }
    if (files.keep == 0 || stop)
        return;
    auto closed = closedFiles(files, open);
    if (closed.size() > files.keep) {
        closed.resize(closed.size() - files.keep);
        for (const auto& file : closed)
            remove(file.path, files.where.base());
    }
}

} // namespace grantex
