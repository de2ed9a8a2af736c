// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QComboBox>

namespace grantex {

/// The zone that times are shown in, chosen from the list or typed with completion ("tokyo"). Choosing applies at once.
class TimeZoneBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit TimeZoneBox(QWidget* parent = nullptr);

Q_SIGNALS:
    /// What was typed is no zone: the box shows again the one in effect.
    void notFound(const QString& text);

private:
    void take(int index);
    void takeTyped();
    void showCurrent();
};

} // namespace grantex
