// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/edit.h"
#include "ui/detail/value_actions.h"
#include "ui/events/columns.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QAction;
class QMenu;

namespace grantex {

class ColourRules;
class EventPane;
class GrantLane;
class MainWindow;
class MarkBook;
class PaneLooks;
class PinStrip;
struct DeliveryPicture;
struct TableLayout;

/// What the window offers to look into its events: columns, pins and notes, colour rules, deliveries, and grants that
/// are followed. Hangs on the window's list of events; GUI thread.
class EventLooks final : public QObject
{
    Q_OBJECT
public:
    explicit EventLooks(MainWindow& window);
    ~EventLooks() override;

    [[nodiscard]] PaneLooks& looks() { return *m_looks; }
    [[nodiscard]] MarkBook& marks() { return *m_marks; }
    [[nodiscard]] ColourRules& colours() { return *m_colours; }
    [[nodiscard]] PinStrip& pins() { return *m_strip; }
    [[nodiscard]] GrantLane* lane() const; ///< the last one that was opened, or nullptr

    /// Who keeps the filter's text; until this is called the list's own filter is set.
    struct FilterKeeper
    {
        std::function<QString()> text;
        std::function<void(const QString& text, const QString& what)> setText;
    };
    void setFilterKeeper(FilterKeeper keeper) { m_filter = std::move(keeper); }

    /// Adds what can be done with the row under the mouse.
    void addTo(QMenu& menu) const;
    void showColumnMenu(const QPoint& globalAt, int section);

public Q_SLOTS:
    void togglePin();
    void editNote(qlonglong sequence);
    void chooseColumns();
    void editColourRules();
    void follow(grantex::IdKind kind, const QString& id);
    /// Selects the event in the table; shows it in the details alone when the filter hides it.
    void show(qlonglong sequence);

private:
    void makeActions();
    void makeColumnActions();
    QAction* addTableAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                            const std::function<void()>& act);
    void connectDetail();
    void connectDeliveries();
    void readDeliveries();
    void takeDeliveries(const std::shared_ptr<const DeliveryPicture>& picture);
    void openMarks(const QString& journalId);
    void changeMark(const struct Mark& after, const QString& what);
    void changeLayout(const TableLayout& after, const QString& what);
    void aim(FilterWish wish, const filter::Pointed& pointed);
    void addColumn(const QString& path);
    void refreshSelection();
    /// Of the current row: what stands in a column, and the event.
    [[nodiscard]] QString currentCell(ColumnKind kind) const;
    [[nodiscard]] std::shared_ptr<const struct StoredEvent> currentEvent() const;

    MainWindow& m_window;
    EventPane& m_pane;
    MarkBook* m_marks;
    ColourRules* m_colours;
    PaneLooks* m_looks;
    PinStrip* m_strip;
    QPointer<GrantLane> m_lane;
    FilterKeeper m_filter;
    QList<QAction*> m_rowActions; ///< nullptr: a line between groups
    QAction* m_pin = nullptr;
    QTimer m_deliveries; ///< reads them again, soon
    QTimer m_second;     ///< for times relative to now
    bool m_isReading = false;
    bool m_hasMarks = false;
    bool m_isStale = false;
};

} // namespace grantex
