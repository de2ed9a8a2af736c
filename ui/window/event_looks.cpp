// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/event_looks.h"

#include "core/index/worker_pool.h"
#include "ui/colours/colour_rule_dialog.h"
#include "ui/colours/colour_rules.h"
#include "ui/desk/undo_step.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/grants/grant_lane.h"
#include "ui/marks/mark_book.h"
#include "ui/marks/pane_looks.h"
#include "ui/marks/pin_strip.h"
#include "ui/window/event_desks.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Deliveries settle many times a second; people look at them now and then.
constexpr int deliveriesMs = 500;

} // namespace

EventLooks::EventLooks(MainWindow& window) : QObject(&window), m_window(window)
{
    makeActions();
    makeColumnActions();
    connectDetail();
    connectDeliveries();
    serve(window.desks().live());
    connect(&window.desks(), &EventDesks::made, this, &EventLooks::serve);
    connect(&window.desks(), &EventDesks::currentChanged, this, &EventLooks::refreshSelection);
    refreshSelection();
}

EventDesk& EventLooks::desk() const
{
    return m_window.desks().current();
}

PaneLooks& EventLooks::looks() const
{
    return desk().looks();
}

MarkBook& EventLooks::marks() const
{
    return desk().marks();
}

PinStrip& EventLooks::pins() const
{
    return desk().pins();
}

GrantLane* EventLooks::lane() const
{
    return desk().lane();
}

ColourRules& EventLooks::colours() const
{
    return m_window.desks().colours();
}

void EventLooks::serve(EventDesk& desk)
{
    for (QAction* action : m_rowActions) {
        if (action != nullptr)
            desk.pane().table().addAction(action);
    }
    if (m_nameOf)
        desk.looks().setAgentNames(m_nameOf);
    connect(&desk, &EventDesk::told, &m_window, &MainWindow::showMessage);
    connect(&desk, &EventDesk::warned, &m_window, &MainWindow::showWarning);
    connect(&desk, &EventDesk::currentChanged, this, &EventLooks::refreshSelection);
    connect(&desk, &EventDesk::hiddenShown, this, [this, &desk](const std::shared_ptr<const StoredEvent>& event) {
        const bool isLive = &desk == &m_window.desks().live();
        m_window.detail().setEvent(event, isLive ? tr("This event is no longer in the journal")
                                                 : tr("This event is no longer in the file"));
        if (event)
            m_window.showMessage(tr("The filter hides this event in the table: it is shown in the details only"));
    });
}

void EventLooks::setAgentNames(std::function<QString(std::string_view)> nameOf)
{
    m_nameOf = std::move(nameOf);
    for (const auto& desk : m_window.desks().all())
        desk->looks().setAgentNames(m_nameOf);
}

QAction* EventLooks::addRowAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                                  const std::function<void()>& act)
{
    auto* action = new QAction(text, &m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Single letters belong to the table: elsewhere they are typed.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_rowActions.append(action);
    return action;
}

void EventLooks::makeActions()
{
    m_followGrant = addRowAction(u"followGrantAction"_s, tr("Follow the Gran&t"), {QKeySequence(Qt::Key_F)},
                                 [this] { follow(IdKind::Grant, desk().currentCell(ColumnKind::Grant)); });
    m_followAgent = addRowAction(u"followAgentAction"_s, tr("Follow the A&gent"), {},
                                 [this] { follow(IdKind::Agent, desk().currentCell(ColumnKind::Agent)); });
    m_followPrincipal = addRowAction(u"followPrincipalAction"_s, tr("Follow the Principal"), {},
                                     [this] { follow(IdKind::Principal, desk().currentCell(ColumnKind::Principal)); });
    m_rowActions.append(nullptr);
    m_pin = addRowAction(u"pinAction"_s, tr("&Pin"), {QKeySequence(Qt::Key_M), QKeySequence(Qt::CTRL | Qt::Key_B)},
                         [this] { desk().togglePin(); });
    m_pin->setCheckable(true);
    addRowAction(u"noteAction"_s, tr("Not&e…"), {QKeySequence(Qt::Key_N)}, [this] {
        if (const auto event = desk().currentEvent())
            desk().editNote(event->sequence.value);
    });
    for (QAction* action : m_rowActions) {
        if (action != nullptr)
            m_window.menus().edit->addAction(action);
        else
            m_window.menus().edit->addSeparator();
    }
    QAction* rules = makeAction(*m_window.menus().view, u"colourRulesAction"_s, tr("Colour &Rules…"));
    connect(rules, &QAction::triggered, this, &EventLooks::editColourRules);
}

void EventLooks::addTo(QMenu& menu) const
{
    for (QAction* action : m_rowActions) {
        if (action == nullptr)
            menu.addSeparator();
        else if (action->isEnabled())
            menu.addAction(action);
    }
}

void EventLooks::refreshSelection()
{
    EventDesk& shown = desk();
    const bool hasEvent = shown.currentEvent() != nullptr;
    for (QAction* action : m_rowActions) {
        if (action != nullptr)
            action->setEnabled(hasEvent);
    }
    m_followGrant->setEnabled(!shown.currentCell(ColumnKind::Grant).isEmpty());
    m_followAgent->setEnabled(!shown.currentCell(ColumnKind::Agent).isEmpty());
    m_followPrincipal->setEnabled(!shown.currentCell(ColumnKind::Principal).isEmpty());
    m_pin->setChecked(shown.isCurrentPinned());
}

void EventLooks::editColourRules()
{
    auto* dialog = new ColourRuleDialog(colours().rules(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto before = colours().rules();
        const auto after = dialog->rules();
        if (before != after)
            m_window.undoStack().push(new UndoStep(
                tr("Colour Rules"), [rules = &colours(), after] { rules->setRules(after); },
                [rules = &colours(), before] { rules->setRules(before); }));
    });
    dialog->open();
}

void EventLooks::follow(IdKind kind, const QString& id)
{
    desk().follow(kind, id);
}

void EventLooks::show(qlonglong sequence)
{
    desk().show(sequence);
}

void EventLooks::connectDeliveries()
{
    m_deliveries.setSingleShot(true);
    m_deliveries.setInterval(deliveriesMs);
    connect(&m_deliveries, &QTimer::timeout, this, &EventLooks::readDeliveries);
    connect(&m_window.desks(), &EventDesks::currentChanged, this, &EventLooks::showDeliveries);
    connect(&m_window.pipeline(), &Pipeline::lanesChanged, this, [this] {
        if (!m_deliveries.isActive())
            m_deliveries.start();
    });
    m_deliveries.start();
}

void EventLooks::readDeliveries()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    WorkerPool::shared().post([self = QPointer(this), directory = m_window.pipeline().config().journal.directory] {
        auto picture = DeliveryPicture::read(directory);
        QCoreApplication* app = QCoreApplication::instance();
        if (app == nullptr)
            return; // the program ends
        QMetaObject::invokeMethod(
            app,
            [self, read = picture ? std::move(*picture) : nullptr] {
                if (self)
                    self->takeDeliveries(read);
            },
            Qt::QueuedConnection);
    });
}

void EventLooks::takeDeliveries(const std::shared_ptr<const DeliveryPicture>& picture)
{
    m_isReading = false;
    if (std::exchange(m_isStale, false))
        m_deliveries.start();
    if (!picture)
        return; // the journal is busy or gone: what was known stays
    if (!std::exchange(m_hasMarks, true))
        openMarks(QString::fromStdString(picture->journalId));
    m_picture = picture;
    m_window.desks().live().looks().setDeliveries(picture);
    showDeliveries();
}

void EventLooks::showDeliveries()
{
    const bool isLive = &desk() == &m_window.desks().live();
    m_window.detail().setDeliveries(isLive ? m_picture : nullptr);
}

void EventLooks::openMarks(const QString& journalId)
{
    const QSettings* settings = m_window.settings().store();
    if (settings == nullptr || journalId.isEmpty())
        return; // nothing is kept
    // By the journal's own id: sequences of another journal at the same place are other events.
    m_window.desks().live().marks().open(
        u"%1/marks/%2.json"_s.arg(QFileInfo(settings->fileName()).absolutePath(), journalId));
}

} // namespace grantex
