// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_file.h"

#include <QDeadlineTimer>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace grantex {

namespace {

constexpr std::size_t kMaxSecretBytes = 64 * 1024;

class Descriptor
{
public:
    // Without O_NONBLOCK the open of a pipe would wait for its writer, for ever if need be.
    explicit Descriptor(const std::string& path)
        : m_fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK))
    {
    }
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

tl::unexpected<Error> systemProblem(const std::string& path, int code)
{
    const bool denied = code == EACCES || code == EPERM;
    const auto kind = code == ENOENT ? ErrorCode::NotFound : denied ? ErrorCode::Denied : ErrorCode::Io;
    return fail(kind, "The secret's file " + path + " cannot be read: " + std::generic_category().message(code) + ".",
                "Check the path, and that this user may read it.");
}

/// Waits until bytes or the end of a pipe are there. A regular file is ready at once.
Result<> waitForBytes(int fd, const std::string& path, const QDeadlineTimer& deadline)
{
    pollfd waiting{fd, POLLIN, 0};
    int ready = -1;
    do {
        ready = ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
    } while (ready < 0 && errno == EINTR);
    if (ready < 0)
        return systemProblem(path, errno);
    if (ready == 0)
        return fail(ErrorCode::Timeout, "Nothing has written to the secret's pipe " + path + " in time.",
                    "Start its writer before this program.");
    return {};
}

/// Reads to the end into `text`, which is reserved once: growing would leave copies of the secret behind.
Result<> readAll(int fd, const std::string& path, Millis timeout, std::string& text)
{
    const QDeadlineTimer deadline(timeout);
    std::array<char, 4096> block{};
    text.reserve(kMaxSecretBytes + block.size());
    ssize_t count = 1;
    while (count != 0 && text.size() <= kMaxSecretBytes) {
        if (auto ready = waitForBytes(fd, path, deadline); !ready)
            return ready;
        count = ::read(fd, block.data(), block.size());
        if (count > 0)
            text.append(block.data(), static_cast<std::size_t>(count));
        else if (count < 0 && errno != EINTR && errno != EAGAIN)
            return systemProblem(path, errno);
    }
    if (text.size() > kMaxSecretBytes)
        return fail(ErrorCode::Usage, "The secret's file " + path + " is larger than 64 KiB.", "Is it the right file?");
    return {};
}

} // namespace

Result<Secret> readSecretFile(const std::string& path, Millis timeout)
{
    const Descriptor file(path);
    struct stat status = {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return systemProblem(path, errno);
    if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode))
        return fail(ErrorCode::Usage, "The secret's file " + path + " is neither a file nor a pipe.",
                    "Write the secret into a file that only this user can read.");
    std::string text;
    if (auto done = readAll(file.get(), path, timeout, text); !done) {
        const Secret wiped(std::move(text));
        return tl::unexpected(done.error());
    }
    if (text.ends_with('\n'))
        text.pop_back();
    if (text.ends_with('\r'))
        text.pop_back();
    if (text.empty())
        return fail(ErrorCode::NotFound, "The secret's file " + path + " is empty.", "Write the secret into it.");
    return Secret(std::move(text));
}

} // namespace grantex
