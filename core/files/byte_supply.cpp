// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/byte_supply.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace grantex {

namespace {

using FileFacts = struct stat;

constexpr std::size_t kPackedSlice = 256U * 1024U;

tl::unexpected<Error> cannotRead(const std::string& name, int error)
{
    return fail(error == ENOENT ? ErrorCode::NotFound : (error == EACCES ? ErrorCode::Denied : ErrorCode::Io),
                name + " cannot be read: " + std::strerror(error) + ".");
}

} // namespace

Result<std::unique_ptr<ByteSupply>> ByteSupply::open(const std::string& path)
{
    std::unique_ptr<ByteSupply> supply(new ByteSupply);
    const bool isInput = path == "-";
    supply->m_name = isInput ? "Standard input" : path;
    // Not blocking: opening a pipe that nobody writes to would hold up the thread. Standard input is shared with others
    // and stays as it is.
    const int file = isInput ? ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
                             : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return cannotRead(supply->m_name, errno);
    supply->m_source = OpenFile(file);
    supply->m_stop = OpenFile(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    FileFacts about{};
    if (!supply->m_stop.isOpen() || ::fstat(file, &about) != 0)
        return cannotRead(supply->m_name, errno);
    if (S_ISDIR(about.st_mode))
        return cannotRead(supply->m_name, EISDIR);
    if (!isInput && (S_ISCHR(about.st_mode) || S_ISBLK(about.st_mode)))
        return fail(ErrorCode::Io, supply->m_name + " is a device, not a file.");
    // Standard input may stand in the middle of a file: what came before is another reader's.
    supply->m_isRegular = S_ISREG(about.st_mode) && ::lseek(file, 0, SEEK_CUR) == 0;
    supply->m_changedAt = fromEpochMillis(about.st_mtim.tv_sec * 1000LL + about.st_mtim.tv_nsec / 1'000'000);
    if (supply->m_isRegular)
        ::posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL);
    return supply;
}

std::uint64_t ByteSupply::fileSize() const
{
    FileFacts about{};
    if (!m_isRegular || ::fstat(m_source.get(), &about) != 0)
        return 0;
    return static_cast<std::uint64_t>(about.st_size);
}

void ByteSupply::interrupt()
{
    constexpr std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_stop.get(), &one, sizeof one);
}

Result<std::size_t> ByteSupply::readSource(char* into, std::size_t room)
{
    while (true) {
        std::array<pollfd, 2> waiting{pollfd{m_stop.get(), POLLIN, 0}, pollfd{m_source.get(), POLLIN, 0}};
        if (::poll(waiting.data(), waiting.size(), m_isRegular ? 0 : -1) < 0 && errno != EINTR)
            return cannotRead(m_name, errno);
        if (waiting[0].revents != 0)
            return 0;
        if (waiting[1].revents == 0)
            continue;
        const ssize_t count = ::read(m_source.get(), into, room);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0)
            return cannotRead(m_name, errno);
        m_position += static_cast<std::uint64_t>(count);
        return static_cast<std::size_t>(count);
    }
}

/// Looks at the first bytes: what is packed, or cannot be read twice, goes through a temporary file.
Result<> ByteSupply::prepare()
{
    m_packed.resize(kPackedSlice);
    do {
        const auto some = readSource(m_packed.data() + m_packedSize, m_packed.size() - m_packedSize);
        if (!some)
            return tl::unexpected(some.error());
        if (*some == 0)
            break;
        m_packedSize += *some;
    } while (m_packedSize < 2);
    const std::string_view head(m_packed.data(), m_packedSize);
    if (Unpacker::isGzip(head)) {
        m_unpacker.emplace();
        m_unpacker->give(head);
    }
    if (m_isRegular && !m_unpacker)
        return {};
    auto copy = makeTemporaryFile();
    if (!copy)
        return tl::unexpected(copy.error());
    m_copy = *std::move(copy);
    return {};
}

Result<std::size_t> ByteSupply::readPacked(char* into, std::size_t room)
{
    while (true) {
        if (m_unpacker->needsInput()) {
            const auto some = readSource(m_packed.data(), m_packed.size());
            if (!some)
                return some;
            if (*some == 0) {
                if (auto done = m_unpacker->finish(); !done)
                    return tl::unexpected(done.error());
                return 0;
            }
            m_unpacker->give({m_packed.data(), *some});
        }
        const auto unpacked = m_unpacker->take(into, room);
        if (!unpacked || *unpacked > 0)
            return unpacked;
    }
}

Result<std::size_t> ByteSupply::read(char* into, std::size_t room)
{
    if (m_packed.empty()) {
        if (auto done = prepare(); !done)
            return tl::unexpected(done.error());
    }
    std::size_t count = 0;
    if (m_unpacker) {
        const auto some = readPacked(into, room);
        if (!some)
            return some;
        count = *some;
    } else if (m_packedTaken < m_packedSize) {
        count = std::min(room, m_packedSize - m_packedTaken);
        std::memcpy(into, m_packed.data() + m_packedTaken, count);
        m_packedTaken += count;
    } else {
        const auto some = readSource(into, room);
        if (!some)
            return some;
        count = *some;
    }
    if (m_copy.isOpen()) {
        if (auto kept = appendAll(m_copy, {into, count}); !kept)
            return tl::unexpected(kept.error());
    }
    return count;
}

} // namespace grantex
