// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipeline.h"
#include "ui/window/main_window.h"

#include <QTest>
#include <memory>

namespace grantex::test {

/// Opens the whole window over a real pipeline that has a journal in `directory` and nothing to listen to, and waits
/// until it has the keyboard. Gives why it could not; empty: it is open and runs.
inline QByteArray openJournalWindow(std::unique_ptr<MainWindow>& window, const QString& directory,
                                    const MainWindow::Options& options)
{
    Config config;
    config.journal.directory = directory.toStdString();
    auto pipeline = Pipeline::create(config, {});
    if (!pipeline)
        return QByteArray::fromStdString(pipeline.error().message);
    window = std::make_unique<MainWindow>(std::move(*pipeline), options);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        return "the window does not get the keyboard";
    window->pipeline().start();
    return {};
}

} // namespace grantex::test
