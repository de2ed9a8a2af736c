// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/control_address.h"

#include "core/journal/journal_summary.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace grantex {

Result<ControlAddress> ControlAddress::of(const std::string& directory)
{
    const int descriptor = ::open(directory.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0 && errno == EACCES)
        return tl::unexpected(noJournal(directory, std::make_error_code(std::errc::permission_denied)));
    if (descriptor < 0)
        return fail(ErrorCode::NotFound, "Cannot open " + directory + ": " + std::strerror(errno) + ".",
                    "Check journal.directory.");
    return ControlAddress(descriptor);
}

ControlAddress::ControlAddress(int directory) : m_directory(directory)
{
    m_address.sun_family = AF_UNIX;
    const std::string path = "/proc/self/fd/" + std::to_string(directory) + "/" + kControlSocket;
    path.copy(static_cast<char*>(m_address.sun_path), sizeof m_address.sun_path - 1);
}

ControlAddress::ControlAddress(ControlAddress&& other) noexcept
    : m_directory(std::exchange(other.m_directory, -1)), m_address(other.m_address)
{
}

ControlAddress::~ControlAddress()
{
    if (m_directory >= 0)
        ::close(m_directory);
}

} // namespace grantex
