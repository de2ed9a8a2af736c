// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QSplitter;
class QWidget;

namespace grantex {

class PageStack;

/// Keeps the destinations beside the events, where a switch shows and hides them; where the window is too narrow for
/// both they are a page.
class NarrowLayout final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QSplitter& across;     ///< gets a last part for the destinations
        QWidget& list;         ///< the destinations
        QAction& beside;       ///< the switch; what it says holds while the window is wide
        PageStack& pages;      ///< has the page "destinations"
        QWidget& destinations; ///< that page, empty
    };

    /// All parts are in the same window, which owns this.
    explicit NarrowLayout(const Parts& parts);
    /// Looks at the window's width now; else it does so whenever that changes.
    void fit();
    /// For a window without destinations: they are nowhere.
    void leaveOut();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget& m_list;
    QAction& m_beside;
    PageStack& m_pages;
    QWidget& m_page;
    QWidget& m_window;
    QWidget* m_place; ///< of the list in the splitter, which keeps its width also while the list is elsewhere
    bool m_isNarrow = false;
    bool m_isLeftOut = false;
};

} // namespace grantex
