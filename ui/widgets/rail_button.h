// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QAbstractButton>

namespace grantex {

/// One button of the navigation rail: the icon in a soft pill, its label beneath, a badge at the icon's corner.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailButton(QString icon, QWidget* parent = nullptr);
    void setBadge(const QString& text, Role role);
    [[nodiscard]] QString badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintBadge(QPainter& painter, const QRectF& pill) const;

    QString m_icon;
    QString m_badge;
    Role m_badgeRole = Role::Accent;
};

} // namespace grantex
