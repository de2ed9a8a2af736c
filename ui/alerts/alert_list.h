// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"

#include <QFrame>
#include <vector>

class QListWidget;
class QPushButton;

namespace grantex {

class AlertCenter;
class ToggleSwitch;

/// What was told, newest first, below the bell. Enter or a click shows what it is about.
class AlertList final : public QFrame
{
    Q_OBJECT
public:
    explicit AlertList(AlertCenter& center, QWidget* parent = nullptr);

Q_SIGNALS:
    void alertRequested(const grantex::Alert& alert);
    void rulesRequested();
    /// Do not disturb was switched.
    void quietChanged(bool isQuiet);

private:
    void refresh();

    AlertCenter& m_center;
    std::vector<Alert> m_shown; ///< by row
    QListWidget* m_list;
    QPushButton* m_clear;
    ToggleSwitch* m_quiet;
};

} // namespace grantex
