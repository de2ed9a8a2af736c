// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whole_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace grantex {

/// Where a command's answer goes: standard output, or a file that appears only when it is whole. The first write that
/// failed is what close() ends with: no command that writes through it ends as a success with half an answer.
class Output
{
public:
    /// An empty path is standard output, which needs no open().
    [[nodiscard]] Result<> open(const std::string& path);
    /// False: nothing more can be written.
    bool write(std::string_view text);
    /// One line for a person to read: see escapeForTerminal().
    bool writeLine(std::string_view text);
    /// A full disk behind a redirection may tell only here.
    [[nodiscard]] Result<> close();

private:
    std::optional<WholeFile> m_file;
    Result<> m_written;
};

} // namespace grantex
