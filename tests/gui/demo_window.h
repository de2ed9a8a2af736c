// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/demo.h"
#include "ui/window/main_window.h"

#include <QTest>
#include <functional>
#include <memory>

namespace grantex::test {

/// Opens the whole window over a real pipeline that listens to the simulated service of `demo`, which is started when
/// there is none yet. `dress` may change the window before it is shown. Gives why it could not; empty: it is open.
inline QByteArray openDemoWindow(std::unique_ptr<Demo>& demo, std::unique_ptr<MainWindow>& window, double rate,
                                 const QString& settingsFile = {}, const std::function<void(MainWindow&)>& dress = {})
{
    if (!demo) {
        auto started = startDemo(rate);
        if (!started)
            return QByteArray::fromStdString(started.error().message);
        demo = std::move(*started);
    }
    auto pipeline = Pipeline::create(demo->config, {.reread = [demo = demo.get()] { return demo->reread(); }});
    if (!pipeline)
        return QByteArray::fromStdString(pipeline.error().message);
    MainWindow::Options options{QStringLiteral("Test"), settingsFile};
    options.trialSecrets = demo->secrets;
    window = std::make_unique<MainWindow>(std::move(*pipeline), options);
    if (dress)
        dress(*window);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        return "The window does not show itself.";
    window->pipeline().start();
    return {};
}

} // namespace grantex::test
