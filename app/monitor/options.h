// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <optional>

namespace grantex {

/// The command line of grantex-monitor.
struct MonitorOptions
{
    enum class Action { Run, Help, Version };
    Action action = Action::Run;
    bool demo = false;
    double demoRate = 20;
    QString profile;
    QString configFile;
    QStringList files; ///< events to look at; "-" is standard input
    /// No stream was named beside the files: they are all that is shown.
    [[nodiscard]] bool isFilesOnly() const
    {
        return !files.isEmpty() && !demo && profile.isEmpty() && configFile.isEmpty();
    }
    std::optional<Appearance> appearance;
    QString language; ///< empty: as it is set
    QString filter;   ///< to begin with; one that is understood
    QString heartbeatFile;
    QString screenshotFile;
    int quitAfterSeconds = 0; ///< 0: stays
    /// Whether what to show was named, so that a mistake in it ends the program instead of asking.
    [[nodiscard]] bool isExplicit() const
    {
        return demo || !profile.isEmpty() || !configFile.isEmpty() || !files.isEmpty();
    }
};

[[nodiscard]] Result<MonitorOptions> parseMonitorOptions(const QStringList& arguments);
[[nodiscard]] QString monitorHelp();

} // namespace grantex
