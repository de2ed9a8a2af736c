// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_table.h"

#include "ui/events/event_delegate.h"
#include "ui/events/event_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

EventTable::EventTable(EventModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"eventTable"_s);
    setAccessibleName(tr("Events"));
    auto* delegate = new EventDelegate(this);
    setItemDelegate(delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    // Contents-sized rows or columns would ask the model about every row: seconds at a million.
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(&model);
    // After setModel, so that the view and its header have taken the rows in when these are called.
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onRowsInserted(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { onRowsRemoved(first, last); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &EventTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &EventTable::restorePlace);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EventTable::onScrolled);
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
}

void EventTable::onRowsInserted(int first, int last)
{
    const QScopedValueRollback guard(m_isOwnScroll, true);
    const int rows = last - first + 1;
    if (m_isFollowing) {
        scrollToBottom();
        return;
    }
    if (first <= m_wantedTop) {
        updateGeometries();
        m_wantedTop += rows;
        verticalScrollBar()->setValue(m_wantedTop);
        return;
    }
    if (m_model.isUnfolding())
        return;
    m_newRows += rows;
    Q_EMIT followingChanged();
}

void EventTable::onRowsRemoved(int first, int last)
{
    if (m_isFollowing || first > m_wantedTop)
        return;
    const QScopedValueRollback guard(m_isOwnScroll, true);
    updateGeometries();
    m_wantedTop = std::max(first, m_wantedTop - (last - first + 1));
    verticalScrollBar()->setValue(m_wantedTop);
}

void EventTable::onScrolled(int value)
{
    if (m_isOwnScroll)
        return;
    m_wantedTop = value;
    m_isPlaceKept = false;
    setFollowing(value >= verticalScrollBar()->maximum());
}

void EventTable::setFollowing(bool isFollowing)
{
    m_newRows = 0;
    if (isFollowing == m_isFollowing)
        return;
    m_isFollowing = isFollowing;
    Q_EMIT followingChanged();
}

void EventTable::follow()
{
    {
        const QScopedValueRollback guard(m_isOwnScroll, true);
        scrollToBottom();
    }
    setFollowing(true);
}

void EventTable::letGo()
{
    m_wantedTop = verticalScrollBar()->value();
    setFollowing(false);
}

void EventTable::resizeEvent(QResizeEvent* event)
{
    const QScopedValueRollback guard(m_isOwnScroll, true);
    QTableView::resizeEvent(event);
    if (m_isFollowing)
        scrollToBottom();
}

bool EventTable::viewportEvent(QEvent* event)
{
    // A layout that Qt put off until painting may clamp the scroll bar: that is not the user scrolling.
    const QScopedValueRollback guard(m_isOwnScroll, m_isOwnScroll || event->type() == QEvent::Paint);
    return QTableView::viewportEvent(event);
}

void EventTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_isPlaceKept = m_isPlaceKept && m_isRestoring;
    Q_EMIT selectionRangesChanged();
}

void EventTable::keyboardSearch(const QString& /*search*/)
{
    // Qt would match the letters against every row's text, which reads the whole journal.
}

void EventTable::moveBy(int rows)
{
    const QModelIndex current = currentIndex();
    const int lastVisible = rowAt(viewport()->height() - 1);
    const int start =
        current.isValid() ? current.row() + rows : (lastVisible < 0 ? m_model.rowCount() - 1 : lastVisible);
    const int row = std::clamp(start, 0, std::max(0, m_model.rowCount() - 1));
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(row, std::max(0, current.column())));
}

void EventTable::toggleFold(int row)
{
    const EventModel::Fold fold = m_model.foldAt(row);
    if (fold.events < 2)
        return;
    // The row stays where it is, also at the end.
    letGo();
    m_model.setFoldOpen(row, !fold.isOpen);
}

void EventTable::setDragOut(std::function<QMimeData*()> make)
{
    m_dragOut = std::move(make);
}

/// The view's own dragging would begin on rows that are not selected too, and no range could be swept with the mouse.
void EventTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_dragFrom.reset();
    const auto& delegate = static_cast<const EventDelegate&>(*itemDelegate());
    if (isPlain && pressed.isValid() &&
        delegate.repeatsRect(pressed, visualRect(pressed)).contains(event->position().toPoint())) {
        toggleFold(pressed.row());
        return;
    }
    if (m_dragOut && isPlain && pressed.isValid() && selectionModel()->isSelected(pressed))
        m_dragFrom = event->position().toPoint();
    else
        QTableView::mousePressEvent(event);
}

void EventTable::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragFrom)
        return QTableView::mouseMoveEvent(event);
    const QPoint way = event->position().toPoint() - *m_dragFrom;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragFrom.reset();
    QMimeData* dragged = m_dragOut();
    if (dragged == nullptr)
        return;
    auto* drag = new QDrag(this); // goes with the drag
    drag->setMimeData(dragged);
    drag->exec(Qt::CopyAction);
}

void EventTable::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragFrom)
        return QTableView::mouseReleaseEvent(event);
    // A click after all: the row alone is selected.
    const QModelIndex clickedIndex = indexAt(*m_dragFrom);
    m_dragFrom.reset();
    selectionModel()->setCurrentIndex(clickedIndex, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT clicked(clickedIndex);
}

void EventTable::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    QScrollBar* bar = verticalScrollBar();
    if ((event->key() == Qt::Key_End && (isPlain || modifiers == Qt::ControlModifier)) ||
        (event->key() == Qt::Key_G && modifiers == Qt::ShiftModifier)) {
        follow();
    } else if ((event->key() == Qt::Key_Home && (isPlain || modifiers == Qt::ControlModifier)) ||
               (event->key() == Qt::Key_G && isPlain)) {
        letGo();
        bar->setValue(0);
    } else if (event->key() == Qt::Key_PageUp && isPlain) {
        letGo();
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    } else if (event->key() == Qt::Key_PageDown && isPlain) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (isPlain && (event->key() == Qt::Key_J || event->key() == Qt::Key_Down)) {
        moveBy(1);
    } else if (isPlain && (event->key() == Qt::Key_K || event->key() == Qt::Key_Up)) {
        moveBy(-1);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

int EventTable::selectedRows() const
{
    int rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

std::int64_t EventTable::selectedEvents() const
{
    std::int64_t rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows += m_model.eventsIn(range.top(), range.bottom());
    return rows;
}

} // namespace grantex
