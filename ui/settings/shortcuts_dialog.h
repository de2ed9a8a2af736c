// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMainWindow;

namespace grantex {

/// The cheat sheet behind "?": every shortcut of the window, grouped and searchable.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QMainWindow& window);

Q_SIGNALS:
    /// The person wants other keys.
    void changeRequested();
};

} // namespace grantex
