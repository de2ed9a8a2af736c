// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace grantex {

/// The rounded field around the line to type in; its border has the colour of the filter's state.
class FilterField final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterField(QWidget* parent = nullptr);
    void setRole(Role role);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Role m_role = Role::Border;
};

} // namespace grantex
