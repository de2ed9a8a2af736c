// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/registry.h"

#include <QWidget>
#include <vector>

class QAbstractButton;

namespace grantex {

/// The kinds of destinations there are, by picture and name; plug-ins like any other. Arrow keys move, Enter chooses.
class TypeChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit TypeChooser(const std::vector<DestinationType>& types, QWidget* parent = nullptr);
    /// The button of a type; nullptr when there is none.
    [[nodiscard]] QAbstractButton* button(const std::string& type) const;

Q_SIGNALS:
    void chosen(const QString& type);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int kColumns = 3;
    std::vector<std::pair<std::string, QAbstractButton*>> m_buttons;
};

} // namespace grantex
