// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/scenes/stage.h"

#include <QString>
#include <functional>
#include <set>

class QWidget;

namespace grantex::test {

/// Shows everything that the program has to show: the window, empty and full, each of its pages, every dialog.
class Tour
{
public:
    /// Called for each of them, shown and active, with words that say which it is.
    using Look = std::function<void(QWidget& window, const QString& place)>;

    explicit Tour(Look look) : m_look(std::move(look)) {}
    void run();
    /// The classes of the dialogs that were shown.
    [[nodiscard]] const std::set<QString>& dialogs() const { return m_dialogs; }
    /// What did not show itself.
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

private:
    void visitWindow();
    void visitPages();
    void visitEventDialogs();
    void visitProgramDialogs();
    void visitSetup();
    void visitFile();
    void visitGuide();
    /// `open` may wait until the dialog is closed. With `more` it is looked at again after each change.
    void visitDialog(const QString& place, const std::function<void()>& open,
                     const std::vector<std::function<void(QWidget&)>>& more = {});
    void visitAction(const QString& action);
    void trigger(const QString& action);

    Look m_look;
    Stage m_stage;
    std::set<QString> m_dialogs;
    QStringList m_missing;
};

} // namespace grantex::test
