// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/event_looks.h"

#include "core/filter/parser.h"
#include "core/index/worker_pool.h"
#include "ui/colours/colour_query.h"
#include "ui/colours/colour_rule_dialog.h"
#include "ui/colours/colour_rules.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/grants/grant_lane.h"
#include "ui/marks/mark_book.h"
#include "ui/marks/note_dialog.h"
#include "ui/marks/pane_looks.h"
#include "ui/marks/pin_strip.h"
#include "ui/text/display.h"
#include "ui/window/main_window.h"
#include "ui/window/undo_step.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMenu>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Deliveries settle many times a second; people look at them now and then.
constexpr int deliveriesMs = 500;

} // namespace

EventLooks::EventLooks(MainWindow& window)
    : QObject(&window), m_window(window), m_pane(window.events()), m_marks(new MarkBook(this)),
      m_colours(new ColourRules(this)), m_looks(new PaneLooks(*m_marks, *m_colours, this)),
      m_strip(new PinStrip(*m_marks, &m_pane))
{
    EventModel& model = m_pane.model();
    model.setLooks(m_looks);
    m_pane.addAboveTable(m_strip);
    connect(m_looks, &PaneLooks::changed, &model, &EventModel::looksChanged);
    connect(m_looks, &PaneLooks::factsChanged, &model, [this, &model] { model.setFacts(m_looks->facts()); });
    connect(m_marks, &MarkBook::failed, &window, &MainWindow::showWarning);
    connect(m_strip, &PinStrip::showRequested, this, &EventLooks::show);
    connect(m_strip, &PinStrip::noteRequested, this, &EventLooks::editNote);
    connect(m_strip, &PinStrip::unpinRequested, this, [this](qlonglong sequence) {
        const Mark* known = m_marks->find(sequence);
        if (known == nullptr)
            return;
        Mark mark = *known;
        mark.isPinned = false;
        mark.note.clear();
        changeMark(mark, tr("Remove the Mark"));
    });
    if (const QSettings* settings = window.settings().store())
        m_colours->restore(*settings);
    m_pane.setExpansion([this](const filter::Query& query) { return withColoursAsRules(query, m_colours->rules()); });
    connect(m_colours, &ColourRules::changed, this, [this] {
        if (asksColours(m_pane.filterQuery()))
            m_pane.refreshFilter();
        if (QSettings* settings = m_window.settings().store())
            m_colours->save(*settings);
    });
    makeActions();
    makeColumnActions();
    connectDetail();
    connectDeliveries();
    connect(&m_pane.table(), &EventTable::selectionRangesChanged, this, &EventLooks::refreshSelection);
    // Qt selects first and makes it the current row afterwards.
    connect(m_pane.table().selectionModel(), &QItemSelectionModel::currentChanged, this, &EventLooks::refreshSelection);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, &model, [&model] {
        if (model.timeStyle().mode == TimeStyle::Mode::SinceNow)
            model.looksChanged();
    });
    m_second.start();
    refreshSelection();
}

EventLooks::~EventLooks()
{
    m_pane.model().setLooks(nullptr);
    m_pane.setExpansion({});
}

QAction* EventLooks::addTableAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                                    const std::function<void()>& act)
{
    auto* action = new QAction(text, &m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Single letters belong to the table: elsewhere they are typed.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_pane.table().addAction(action);
    m_rowActions.append(action);
    return action;
}

void EventLooks::makeActions()
{
    addTableAction(u"followGrantAction"_s, tr("Follow the Gran&t"), {QKeySequence(Qt::Key_F)},
                   [this] { follow(IdKind::Grant, currentCell(ColumnKind::Grant)); });
    addTableAction(u"followAgentAction"_s, tr("Follow the A&gent"), {},
                   [this] { follow(IdKind::Agent, currentCell(ColumnKind::Agent)); });
    addTableAction(u"followPrincipalAction"_s, tr("Follow the Principal"), {},
                   [this] { follow(IdKind::Principal, currentCell(ColumnKind::Principal)); });
    m_rowActions.append(nullptr);
    m_pin = addTableAction(u"pinAction"_s, tr("&Pin"), {QKeySequence(Qt::Key_M), QKeySequence(Qt::CTRL | Qt::Key_B)},
                           [this] { togglePin(); });
    m_pin->setCheckable(true);
    addTableAction(u"noteAction"_s, tr("Not&e…"), {QKeySequence(Qt::Key_N)}, [this] {
        if (const auto event = currentEvent())
            editNote(event->sequence.value);
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

std::shared_ptr<const StoredEvent> EventLooks::currentEvent() const
{
    return m_pane.model().eventAt(m_pane.table().currentIndex().isValid() ? m_pane.table().currentIndex().row() : -1);
}

QString EventLooks::currentCell(ColumnKind kind) const
{
    const QModelIndex current = m_pane.table().currentIndex();
    return current.isValid() ? m_pane.model().valueText(current.row(), kind) : QString();
}

void EventLooks::refreshSelection()
{
    const auto event = currentEvent();
    for (QAction* action : m_rowActions) {
        if (action != nullptr)
            action->setEnabled(event != nullptr);
    }
    const auto enable = [this](const QString& name, ColumnKind kind) {
        m_window.findChild<QAction*>(name)->setEnabled(!currentCell(kind).isEmpty());
    };
    enable(u"followGrantAction"_s, ColumnKind::Grant);
    enable(u"followAgentAction"_s, ColumnKind::Agent);
    enable(u"followPrincipalAction"_s, ColumnKind::Principal);
    m_pin->setChecked(event && m_looks->isPinned(event->sequence.value));
    m_pane.model().setSelectedTime(event ? std::optional(event->event.createdAt.value_or(event->receivedAt))
                                         : std::nullopt);
}

void EventLooks::changeMark(const Mark& after, const QString& what)
{
    const Mark* known = m_marks->find(after.sequence);
    Mark before = after;
    before.isPinned = known != nullptr && known->isPinned;
    before.note = known != nullptr ? known->note : QString();
    if (before == after)
        return;
    m_window.undoStack().push(new UndoStep(
        what, [this, after] { m_marks->put(after); }, [this, before] { m_marks->put(before); }));
    refreshSelection();
}

void EventLooks::togglePin()
{
    const auto event = currentEvent();
    if (!event)
        return;
    const Mark* known = m_marks->find(event->sequence.value);
    Mark mark = known != nullptr ? *known : unmarked(*event);
    mark.isPinned = !mark.isPinned;
    changeMark(mark, mark.isPinned ? tr("Pin") : tr("Unpin"));
}

void EventLooks::editNote(qlonglong sequence)
{
    const Mark* known = m_marks->find(sequence);
    Mark mark;
    if (known != nullptr) {
        mark = *known;
    } else if (const auto event = currentEvent(); event && event->sequence.value == sequence) {
        mark = unmarked(*event);
    } else {
        return;
    }
    auto* dialog = new NoteDialog(u"%1 · %2"_s.arg(safeText(mark.type, 80), mark.summary), mark.note, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, mark]() mutable {
        mark.note = dialog->note();
        changeMark(mark, tr("Note"));
    });
    dialog->open();
}

void EventLooks::editColourRules()
{
    auto* dialog = new ColourRuleDialog(m_colours->rules(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto before = m_colours->rules();
        const auto after = dialog->rules();
        if (before != after)
            m_window.undoStack().push(new UndoStep(
                tr("Colour Rules"), [this, after] { m_colours->setRules(after); },
                [this, before] { m_colours->setRules(before); }));
    });
    dialog->open();
}

void EventLooks::show(qlonglong sequence)
{
    EventTable& table = m_pane.table();
    const int row = m_pane.model().reveal(Sequence{sequence});
    if (row >= 0) {
        table.letGo();
        table.setCurrentIndex(m_pane.model().index(row, 0));
        table.scrollTo(m_pane.model().index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
    table.clearSelection();
    const auto event = m_pane.model().findEvent(Sequence{sequence});
    m_window.detail().setEvent(event, tr("This event is no longer in the journal"));
    if (event)
        m_window.showMessage(tr("The filter hides this event in the table: it is shown in the details only"));
}

void EventLooks::connectDeliveries()
{
    m_deliveries.setSingleShot(true);
    m_deliveries.setInterval(deliveriesMs);
    connect(&m_deliveries, &QTimer::timeout, this, &EventLooks::readDeliveries);
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
    m_looks->setDeliveries(picture);
}

void EventLooks::openMarks(const QString& journalId)
{
    const QSettings* settings = m_window.settings().store();
    if (settings == nullptr || journalId.isEmpty())
        return; // nothing is kept
    // By the journal's own id: sequences of another journal at the same place are other events.
    m_marks->open(u"%1/marks/%2.json"_s.arg(QFileInfo(settings->fileName()).absolutePath(), journalId));
}

} // namespace grantex
