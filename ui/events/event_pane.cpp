// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_pane.h"

#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"
#include "ui/events/event_table.h"
#include "ui/events/follow_chip.h"
#include "ui/events/table_layout.h"
#include "ui/text/display.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

EventPane::EventPane(QWidget* parent)
    : QWidget(parent), m_model(std::make_unique<EventModel>()), m_table(new EventTable(*m_model, this)),
      m_feed(new EventFeed(*m_model, this)), m_banner(new Banner(u"pause"_s, tr("Resume"), this)),
      m_empty(new EmptyState(u"events"_s, m_table->viewport()))
{
    applyDefaultLayout(*m_table);
    new FollowChip(*m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_table->viewport()->installEventFilter(this);
    connect(m_banner, &Banner::clicked, this, &EventPane::resumeRequested);
    connect(m_feed, &EventFeed::heldBackChanged, this, &EventPane::refreshBanner);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &EventPane::refreshEmpty);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &EventPane::refreshEmpty);
    refreshEmpty();
}

EventPane::~EventPane()
{
    // The view and the feed look at the model until they are gone.
    delete m_feed;
    delete m_table;
}

void EventPane::setPaused(bool isPaused)
{
    m_feed->setPaused(isPaused);
    refreshBanner();
    m_banner->setVisible(isPaused);
}

bool EventPane::isPaused() const
{
    return m_feed->isPaused();
}

QString EventPane::pauseText() const
{
    return m_banner->text();
}

void EventPane::setEmptyTexts(const QString& title, const QString& hint)
{
    m_empty->setTexts(title, hint);
}

void EventPane::refreshBanner()
{
    if (m_feed->isPaused())
        m_banner->setText(
            tr("Paused – %1 new. Events are still received and delivered.").arg(grouped(m_feed->heldBack())));
}

void EventPane::refreshEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
}

bool EventPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace grantex
