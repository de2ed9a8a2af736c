// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace grantex {

/// The band that says which profile is looked at or changed, in its colour and always with its name.
class ProfileStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileStrip(QWidget* parent = nullptr);
    /// Without name and colour there is nothing to tell apart: it hides. `colour` is one of profileColours().
    void setProfile(const QString& name, const QString& colour);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString colour() const { return m_colour; }
    /// Inside a dialog: with round corners.
    void setRounded(bool isRounded) { m_isRounded = isRounded; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_colour;
    bool m_isRounded = false;
};

} // namespace grantex
