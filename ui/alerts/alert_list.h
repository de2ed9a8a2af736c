// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QListWidget;
class QPushButton;

namespace grantex {

class AlertCenter;
class ToggleSwitch;

/// What was told, newest first, below the bell. Enter or a click shows the event.
class AlertList final : public QFrame
{
    Q_OBJECT
public:
    explicit AlertList(AlertCenter& center, QWidget* parent = nullptr);

Q_SIGNALS:
    void eventRequested(qlonglong sequence);
    void rulesRequested();
    /// Do not disturb was switched.
    void quietChanged(bool isQuiet);

private:
    void refresh();

    AlertCenter& m_center;
    QListWidget* m_list;
    QPushButton* m_clear;
    ToggleSwitch* m_quiet;
};

} // namespace grantex
