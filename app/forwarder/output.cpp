// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/output.h"

#include "app/common/log.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace grantex {

namespace {

tl::unexpected<Error> standardOutputFailed()
{
    const auto code = errno == ENOSPC ? ErrorCode::NoRoom : ErrorCode::Io;
    return fail(code, "Standard output cannot be written: " + std::generic_category().message(errno) + ".",
                "What was written to it is not the whole answer: make room, or send it elsewhere, and repeat.");
}

} // namespace

Result<> Output::open(const std::string& path)
{
    if (!path.empty())
        m_written = m_file.emplace(path).open();
    return m_written;
}

bool Output::write(std::string_view text)
{
    if (m_written && m_file)
        m_written = m_file->write(text);
    else if (m_written && std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
        m_written = standardOutputFailed();
    return m_written.has_value();
}

bool Output::writeLine(std::string_view text)
{
    return write(escapeForTerminal(text) + "\n");
}

Result<> Output::close()
{
    if (m_written && m_file)
        return m_file->finish();
    if (m_written && std::fflush(stdout) != 0)
        m_written = standardOutputFailed();
    return m_written;
}

} // namespace grantex
