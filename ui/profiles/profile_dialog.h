// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <functional>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace grantex {

class ProfileStrip;

/// Name and colour of one profile. What is refused is told and the dialog stays. GUI thread.
class ProfileDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Setup
    {
        QString title;
        QString note; ///< what it leads to, in a sentence; may be empty
        QString name;
        QString colour;
        bool isNameFixed = false;
        std::function<Result<>(const QString& name, const QString& colour)> save;
    };
    explicit ProfileDialog(Setup setup, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;
    /// One of profileColours(), or empty.
    [[nodiscard]] QString colour() const;

public Q_SLOTS:
    void save();

private:
    QWidget* makeColours();
    void showLook();

    Setup m_setup;
    QLineEdit* m_name;
    QButtonGroup* m_colours;
    ProfileStrip* m_look;
    QLabel* m_problem;
};

} // namespace grantex
