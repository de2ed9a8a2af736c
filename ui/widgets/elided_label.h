// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace grantex {

/// Plain text in a role's colour on up to `lines` lines, elided at the end; the whole text is the tooltip when it does
/// not fit. Never interprets its text.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setRole(Role role);
    void setLines(int lines);
    void setElideMode(Qt::TextElideMode mode) { m_elide = mode; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_lines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QStringList layOut(int width, bool* isCut) const;

    QString m_text;
    Role m_role = Role::Text;
    int m_lines = 1;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

} // namespace grantex
