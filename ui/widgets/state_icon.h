// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace grantex {

/// A small icon in a role's colour, or with an empty name a filled dot. Decoration: the words beside it say the same.
class StateIcon : public QWidget
{
    Q_OBJECT
public:
    explicit StateIcon(QWidget* parent = nullptr);
    void setLook(const QString& icon, Role role);
    /// A soft square of the colour behind the icon.
    void setFramed(bool isFramed);
    /// Height in heights of the font; 1 by default.
    void setScale(double scale);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Role m_role = Role::Muted;
    bool m_isFramed = false;
    double m_scale = 1.0;
};

} // namespace grantex
