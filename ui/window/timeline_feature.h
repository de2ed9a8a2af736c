// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace grantex {

class MainWindow;

/// The timeline above the live events in the window: the range selected on it and the range of time in the filter are
/// one and the same, and the View menu shows and hides the strip.
class TimelineFeature final : public QObject
{
    Q_OBJECT
public:
    explicit TimelineFeature(MainWindow& window);

private:
    void addAction();
    void takeRange();

    MainWindow& m_window;
};

} // namespace grantex
