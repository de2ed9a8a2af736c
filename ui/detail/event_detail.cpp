// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/event_detail.h"

#include "ui/detail/json_tree_view.h"
#include "ui/detail/raw_view.h"
#include "ui/events/type_tone.h"
#include "ui/text/display.h"
#include "ui/text/json_tokens.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <limits>

using namespace Qt::StringLiterals;

namespace grantex {

EventDetail::EventDetail(QWidget* parent)
    : QWidget(parent), m_chip(new Chip(this)), m_id(new ElidedLabel(this)), m_time(new ElidedLabel(this)),
      m_copy(new QPushButton(themedIcon(u"copy"_s), tr("Copy JSON"), this)), m_showAll(new QPushButton(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_tabs(new QTabWidget(m_splitter)),
      m_tree(new JsonTreeView(m_splitter)), m_indented(new RawView(m_tabs)), m_raw(new RawView(m_tabs)),
      m_empty(new EmptyState(u"inbox"_s, this))
{
    setObjectName(u"eventDetail"_s);
    setAccessibleName(tr("Event details"));
    m_id->setFont(monospaceFont(font()));
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_time->setRole(Role::Muted);
    m_copy->setAccessibleName(tr("Copy the event as JSON, byte for byte"));
    m_indented->setAccessibleName(tr("Event as indented JSON"));
    m_raw->setAccessibleName(tr("Event as the bytes received"));
    m_tabs->addTab(m_indented, tr("JSON"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->setDocumentMode(true);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);

    auto* header = new PaneHeader(tr("Event"), this);
    header->add(m_chip);
    header->add(m_id);
    header->add(m_time, 1);
    header->add(m_showAll);
    header->add(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
    connect(m_copy, &QPushButton::clicked, this, &EventDetail::copyAll);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_limit = std::numeric_limits<qsizetype>::max();
        showTexts();
    });
    setEvent(nullptr);
}

void EventDetail::setEvent(std::shared_ptr<const StoredEvent> event, const QString& hint)
{
    m_empty->setTexts(hint.isEmpty() ? tr("No event selected") : hint,
                      hint.isEmpty() ? tr("Click a row, or press ↓ in the table.") : QString());
    if (event && m_event && event->sequence == m_event->sequence)
        return;
    m_event = std::move(event);
    const bool hasEvent = m_event != nullptr;
    for (QWidget* part : {static_cast<QWidget*>(m_chip), static_cast<QWidget*>(m_id), static_cast<QWidget*>(m_time),
                          static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_splitter)})
        part->setVisible(hasEvent);
    m_empty->setVisible(!hasEvent);
    m_limit = RawView::kShown;
    if (hasEvent) {
        m_chip->setContent(safeText(m_event->event.type, 80), toneOfType(m_event->event.type));
        m_id->setText(m_event->event.id.empty() ? tr("(no id)") : safeText(m_event->event.id, 200));
        m_time->setText(m_event->event.createdAt ? localDateTime(*m_event->event.createdAt)
                                                 : tr("received %1").arg(localDateTime(m_event->receivedAt)));
    }
    showTexts();
}

void EventDetail::showTexts()
{
    const auto& json = m_event ? m_event->event.json : std::string();
    const QString text = QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size()));
    m_tree->setJson(text);
    m_raw->setSource(text, m_limit);
    m_indented->setSource(indentedJson(text), m_limit);
    m_showAll->setVisible(m_raw->isCut());
    m_showAll->setText(tr("Show all %1").arg(byteSize(static_cast<std::int64_t>(json.size()))));
}

void EventDetail::copyAll()
{
    if (m_event)
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(m_event->event.json.data(), static_cast<qsizetype>(m_event->event.json.size())));
}

void EventDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Docked below the table it is wide, beside it it is tall.
    m_splitter->setOrientation(width() > height() ? Qt::Horizontal : Qt::Vertical);
}

} // namespace grantex
