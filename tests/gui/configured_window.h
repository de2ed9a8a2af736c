// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/startup.h"
#include "core/simulator/simulator.h"
#include "ui/window/main_window.h"

#include <QTest>
#include <memory>

namespace grantex::test {

/// Starts a simulated service that takes any key. Gives why it could not; empty: it runs.
inline QByteArray startService(std::unique_ptr<EmbeddedSimulator>& service)
{
    SimulatorOptions options;
    options.rate = 50;
    auto started = EmbeddedSimulator::start(options);
    if (!started)
        return QByteArray::fromStdString(started.error().message);
    service = std::move(*started);
    return {};
}

/// Opens the whole window over the pipeline of a configuration file, as a person without missing keys would start it,
/// and waits until it has the keyboard. Gives why it could not; empty: it is open and runs.
inline QByteArray openConfiguredWindow(std::unique_ptr<MainWindow>& window, const std::string& file,
                                       const QString& settingsFile = {})
{
    const auto reread = [file] { return loadReadableConfig(file); };
    auto config = reread();
    if (!config)
        return QByteArray::fromStdString(config.error().message);
    auto pipeline = Pipeline::create(std::move(*config), {.createJournal = true, .reread = reread});
    if (!pipeline)
        return QByteArray::fromStdString(pipeline.error().message);
    window =
        std::make_unique<MainWindow>(std::move(*pipeline), MainWindow::Options{QStringLiteral("Test"), settingsFile});
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        return "the window does not get the keyboard";
    window->pipeline().start();
    return {};
}

} // namespace grantex::test
