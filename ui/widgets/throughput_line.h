// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <deque>

namespace grantex {

/// A small line of the last minute: how much came through each second. Decoration: the number stands beside it.
class ThroughputLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ThroughputLine(QWidget* parent = nullptr);
    /// One more second.
    void add(double perSecond);
    [[nodiscard]] const std::deque<double>& seconds() const { return m_seconds; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr std::size_t kSeconds = 60;
    std::deque<double> m_seconds; ///< oldest first
};

} // namespace grantex
