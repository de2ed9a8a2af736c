// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QSettings;

namespace grantex {

class MainWindow;

/// Where the window is and how it is divided: geometry, docks, splitters, which panes are shown, columns, page, whether
/// the table follows. Written shortly after each change, so that a crash costs nothing. The sort is never kept: a
/// forgotten one would hide the newest events.
///
/// Splitters are kept by their object name; without one they are not. Actions take part when their property
/// "isKept" is true: their check mark is kept.
class WindowPlace final : public QObject
{
    Q_OBJECT
public:
    /// `store` may be nullptr: nothing is kept then. Everything the window will have must be there.
    WindowPlace(MainWindow& window, QSettings* store);
    void restore();
    /// From now on changes are kept.
    void watch();
    void keep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restoreActions();

    MainWindow& m_window;
    QSettings* m_store;
    QTimer m_soon;
};

} // namespace grantex
