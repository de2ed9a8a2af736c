// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QSplitter;

namespace grantex {

class PageStack;

/// Where the window is too narrow for events and destinations beside each other, the destinations are a page.
class NarrowLayout final : public QObject
{
    Q_OBJECT
public:
    /// `side` is the last part of `across`. `page`, empty, is the page "destinations" of `pages`. All of them are in
    /// the same window, which owns this.
    NarrowLayout(QSplitter& across, QWidget& side, PageStack& pages, QWidget& page);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange(bool isNarrow);

    QSplitter& m_across;
    QWidget& m_side;
    PageStack& m_pages;
    QWidget& m_page;
    QWidget& m_window;
    QList<int> m_sizes; ///< of the splitter, when it last had both
    bool m_isNarrow = false;
};

} // namespace grantex
