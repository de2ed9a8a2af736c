// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>
#include <array>
#include <chrono>
#include <optional>

class QLabel;

namespace grantex {

/// `live · 42 ev/s (peak 310) · 1,204 held · 0 dropped · 1 gap · 148 MB`, and what else there is to tell: conflicts
/// between events, and when the journal will be full.
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
        std::int64_t conflicts = 0; ///< same id, other bytes
        std::int64_t bytes = 0;
        std::optional<std::chrono::milliseconds> fullIn; ///< of the journal, at the present rate
        bool isRefusing = false;                         ///< full, and no more events are taken
        bool isDropping = false;                         ///< full, and the oldest go that were not delivered
    };

    explicit StatusLine(QWidget* parent = nullptr);
    void setValues(const Values& values);
    /// All that is told, also what a narrow window leaves out.
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Part { State, Rate, Held, Dropped, Gaps, Conflicts, Size, Room, Parts };
    /// Without a text the part is hidden, with the dot before it.
    void setPart(Part part, const QString& text, Role role);
    void showRoom(const Values& values);
    /// Leaves out what is missed least until the rest has room.
    void fit();

    std::array<QLabel*, Parts> m_labels{};
    std::array<QLabel*, Parts> m_dots{};
    Values m_values;
};

} // namespace grantex
