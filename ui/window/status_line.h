// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>
#include <array>

class QLabel;

namespace grantex {

/// `live · 42 ev/s (peak 310) · 1,204 held · 0 dropped · 1 gap · 148 MB`.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    struct Values
    {
        QString state;
        Role stateRole = Role::Muted;
        double perSecond = 0;
        std::int64_t peak = 0;
        std::int64_t held = 0;
        std::int64_t dropped = 0;
        std::int64_t gaps = 0;
        std::int64_t bytes = 0;
    };

    explicit StatusLine(QWidget* parent = nullptr);
    void setValues(const Values& values);
    [[nodiscard]] QString text() const;

private:
    enum Part { State, Rate, Held, Dropped, Gaps, Size, Parts };
    void show(Part part, const QString& text, Role role);

    std::array<QLabel*, Parts> m_labels{};
};

} // namespace grantex
