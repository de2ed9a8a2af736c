// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/identifiers.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <string_view>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;

namespace grantex {

class ColourRules;
class EventDesk;
class GrantLane;
class MainWindow;
class MarkBook;
class PaneLooks;
class PinStrip;
struct DeliveryPicture;

/// What the window offers to look into its events: columns, pins and notes, colour rules, and grants that are followed,
/// each at the desk that is shown; names of agents for all of them, and deliveries for the live one. GUI thread.
class EventLooks final : public QObject
{
    Q_OBJECT
public:
    explicit EventLooks(MainWindow& window);

    /// Of the desk that is shown.
    [[nodiscard]] PaneLooks& looks() const;
    [[nodiscard]] MarkBook& marks() const;
    [[nodiscard]] PinStrip& pins() const;
    [[nodiscard]] GrantLane* lane() const; ///< the last one that was opened, or nullptr
    [[nodiscard]] ColourRules& colours() const;

    /// Where names of agents come from, for all tables; call it again when they change.
    void setAgentNames(std::function<QString(std::string_view id)> nameOf);
    /// Adds what can be done with the row under the mouse.
    void addTo(QMenu& menu) const;
    void showColumnMenu(const QPoint& globalAt, int section);
    /// A menu of the fields of the current event: the chosen one becomes a column.
    void offerColumns(const QPoint& globalAt);
    /// The same as a submenu; nullptr: the event has no fields.
    QMenu* addColumnsTo(QMenu& menu);

public Q_SLOTS:
    void chooseColumns();
    void editColourRules();
    void follow(grantex::IdKind kind, const QString& id);
    /// Selects the event in the table; shows it in the details alone when the filter hides it.
    void show(qlonglong sequence);

private:
    [[nodiscard]] EventDesk& desk() const;
    void serve(EventDesk& desk);
    void makeActions();
    void makeColumnActions();
    void checkTimes(); ///< what the menu of times says is in effect
    QAction* addRowAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                          const std::function<void()>& act);
    void connectDetail();
    void connectDeliveries();
    void readDeliveries();
    void takeDeliveries(const std::shared_ptr<const DeliveryPicture>& picture);
    /// What the details tell of the event they show: only of what is forwarded from here.
    void showDeliveries();
    void openMarks(const QString& journalId);
    void addColumn(const QString& path, const QString& json);
    void refreshSelection();

    MainWindow& m_window;
    std::function<QString(std::string_view)> m_nameOf;
    QActionGroup* m_times = nullptr; ///< how times are written, one of them checked
    QList<QAction*> m_rowActions;    ///< nullptr: a line between groups
    QAction* m_followGrant = nullptr;
    QAction* m_followAgent = nullptr;
    QAction* m_followPrincipal = nullptr;
    QAction* m_pin = nullptr;
    std::shared_ptr<const DeliveryPicture> m_picture; ///< as last read
    QTimer m_deliveries;                              ///< reads them again, soon
    bool m_isReading = false;
    bool m_hasMarks = false;
    bool m_isStale = false;
};

} // namespace grantex
