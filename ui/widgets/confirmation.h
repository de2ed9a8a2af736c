// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <memory>

class QDialog;
class QWidget;

namespace grantex {

/// Asks before something that cannot be undone: what is asked, what it leads to in numbers, and the word on the button.
/// True: it is to be done. Replaced in tests.
using Confirm =
    std::function<bool(QWidget* parent, const QString& question, const QString& consequence, const QString& action)>;

/// What is confirmed over this window, or over what belongs to it, is done to this profile: shown in name and colour,
/// so that nobody takes it for another's. Empty: there is nothing to tell apart.
void setProfileOf(QWidget& window, const QString& name, const QString& colour);

/// The box that asks; its default is not to. Accepted: it is to be done.
[[nodiscard]] std::unique_ptr<QDialog> makeConfirmation(QWidget* parent, const QString& question,
                                                        const QString& consequence, const QString& action);

/// Shows it and waits for the answer.
[[nodiscard]] bool askForConfirmation(QWidget* parent, const QString& question, const QString& consequence,
                                      const QString& action);

} // namespace grantex
