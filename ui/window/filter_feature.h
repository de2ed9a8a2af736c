// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/value_actions.h"

#include <QObject>

class QMenu;

namespace grantex {

class CellActions;
class EventDesk;
class EventFilter;
class FilterBar;
class FilterHistory;
class FilterSession;
class MainWindow;
class SavedFilters;

/// Filtering in the window: the actions in the menus and the keys of the tables, and include and exclude from the
/// event's details; each at the desk that is shown.
class FilterFeature final : public QObject
{
    Q_OBJECT
public:
    explicit FilterFeature(MainWindow& window);

    [[nodiscard]] SavedFilters& saved();
    [[nodiscard]] FilterHistory& history();
    /// Of the events that are shown.
    [[nodiscard]] EventFilter& events();
    /// The filter to begin with, of all lists; it is the state that Undo ends at.
    void begin(const QString& text);
    /// Shows by another filter what is shown, as a step that can be taken back.
    void show(const QString& text);
    /// Adds what can be done with the cell under the mouse.
    void addTo(QMenu& menu) const;

private:
    void addActions();
    void addBarAction(QMenu& menu, const QString& name, const QString& text, const QList<QKeySequence>& keys,
                      void (FilterBar::*act)());
    void serve(EventDesk& desk);
    void connectDetail();
    void connectPipeline();
    void takeValue(FilterWish wish);
    void tellDestinations();
    void offerColumns();
    [[nodiscard]] FilterSession& session();

    MainWindow& m_window;
    CellActions* m_cell;
};

} // namespace grantex
