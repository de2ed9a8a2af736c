// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;

namespace grantex {

class HelpView;

/// The guide: chapters on the left, text on the right, a search over all of it, back and forward. A window of its own
/// that no dialog blocks.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    HelpWindow();

    /// Shows a chapter and brings the window to the front.
    void open(const QString& file, const QString& anchor = {});
    [[nodiscard]] HelpView& view() { return *m_view; }

private:
    void addActions();
    void layOut();
    void search();
    void listChapters();
    void showPlace();

    QAction* m_back;
    QAction* m_forward;
    QLineEdit* m_search;
    QListWidget* m_list;
    HelpView* m_view;
};

} // namespace grantex
