// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string>

namespace grantex {

/// What a person chose who started the program before anything was set up.
struct FirstStart
{
    enum class Way { Quit, Connected, Files, Demo };
    Way way = Way::Quit;
    QStringList files; ///< of Files
};

/// Welcomes, and with "Connect" writes the first configuration to `file`, the key to the keychain. Blocks until the
/// person has chosen; going back from a way leads to the welcome again.
[[nodiscard]] FirstStart askFirstStart(const std::string& file, const QString& profile);

} // namespace grantex
