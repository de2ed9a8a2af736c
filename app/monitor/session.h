// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/demo.h"
#include "app/monitor/options.h"
#include "core/settings/config.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <string>

namespace grantex {

/// What the window is about and what must live as long as it does.
struct Session
{
    QTemporaryDir scratch;
    std::unique_ptr<Demo> demo;
    Config config;
    MainWindow::Options window;
    /// Reads the configuration and its secrets again; nothing where there is no file.
    std::function<Result<Config>()> reread;
    bool isReady = true; ///< false: a person closed the welcome
};

/// The configuration that the options mean, whether it is there or not.
[[nodiscard]] std::string configurationFile(const MonitorOptions& options);

/// What the options ask for: files alone, the demo, or a configuration.
[[nodiscard]] Result<> open(Session& session, const MonitorOptions& options);
[[nodiscard]] Result<> openDemo(Session& session, double rate);

/// Nothing is set up yet, and nothing else was asked for.
[[nodiscard]] bool isFirstStart(const MonitorOptions& options);
/// Welcomes, and opens what the person chose. Leaves the session not ready when they thought better of it.
[[nodiscard]] Result<> openFirst(Session& session, MonitorOptions& options);

} // namespace grantex
