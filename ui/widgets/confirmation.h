// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace grantex {

/// Asks before something that cannot be undone: what is asked, what it leads to in numbers, and the word on the button.
/// True: it is to be done. Replaced in tests.
using Confirm =
    std::function<bool(QWidget* parent, const QString& question, const QString& consequence, const QString& action)>;

/// Asks in a box whose default is not to.
[[nodiscard]] bool askForConfirmation(QWidget* parent, const QString& question, const QString& consequence,
                                      const QString& action);

} // namespace grantex
