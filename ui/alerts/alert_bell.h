// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace grantex {

class AlertCenter;
struct Alert;

/// The bell in the window: how many alerts nobody has looked at yet, and the list of them on a click.
class AlertBell final : public QToolButton
{
    Q_OBJECT
public:
    explicit AlertBell(AlertCenter& center, QWidget* parent = nullptr);
    void openList();

Q_SIGNALS:
    void alertRequested(const grantex::Alert& alert);
    void rulesRequested();
    void quietChanged(bool isQuiet);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    AlertCenter& m_center;
};

} // namespace grantex
