// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/temporary_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace grantex {

namespace {

std::string temporaryDirectory()
{
    const char* named = std::getenv("TMPDIR");
    return named != nullptr && *named == '/' ? named : "/tmp";
}

tl::unexpected<Error> noTemporaryFile(int error)
{
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return fail(isFull ? ErrorCode::NoRoom : ErrorCode::Io,
                "The unpacked events cannot be kept in " + temporaryDirectory() + ": " + std::strerror(error) + ".",
                "Free some space there, or name another directory in TMPDIR.");
}

} // namespace

OpenFile::OpenFile(OpenFile&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

OpenFile::~OpenFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<OpenFile> makeTemporaryFile()
{
    constexpr int ownerOnly = 0600;
    const std::string directory = temporaryDirectory();
    const int nameless = ::open(directory.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly);
    if (nameless >= 0)
        return OpenFile(nameless);
    // Not every file system makes files without a name.
    std::string name = directory + "/grantex-XXXXXX";
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        return noTemporaryFile(errno);
    OpenFile made(file);
    ::unlink(name.c_str());
    return made;
}

Result<> appendAll(const OpenFile& file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return noTemporaryFile(errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

} // namespace grantex
