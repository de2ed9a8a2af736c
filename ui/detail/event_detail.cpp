// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/event_detail.h"

#include "core/journal/delivery_picture.h"
#include "ui/detail/delivery_section.h"
#include "ui/detail/find_bar.h"
#include "ui/detail/json_item_view.h"
#include "ui/detail/json_list_model.h"
#include "ui/detail/json_list_view.h"
#include "ui/detail/json_tree_model.h"
#include "ui/detail/json_tree_view.h"
#include "ui/detail/json_words.h"
#include "ui/detail/raw_view.h"
#include "ui/detail/value_actions.h"
#include "ui/text/display.h"
#include "ui/text/shown_zone.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_tone.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane_header.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <limits>

using namespace Qt::StringLiterals;

namespace grantex {

EventDetail::EventDetail(QWidget* parent)
    : QWidget(parent), m_chip(new Chip(this)), m_id(new ElidedLabel(this)), m_time(new ElidedLabel(this)),
      m_copy(new QPushButton(themedIcon(u"copy"_s), tr("Copy"), this)), m_showAll(new QPushButton(this)),
      m_delivery(new DeliverySection(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_tabs(new QTabWidget(m_splitter)), m_tree(new JsonTreeView(m_splitter)), m_indented(new RawView(m_tabs)),
      m_raw(new RawView(m_tabs)), m_values(new JsonListView(m_tabs)), m_find(new FindBar(this)),
      m_empty(new EmptyState(u"inbox"_s, this)), m_actions(new ValueActions(this)),
      m_nodes(std::make_shared<const JsonNodes>())
{
    setObjectName(u"eventDetail"_s);
    setAccessibleName(tr("Event details"));
    layOut();
    makeCopyMenu();
    connectViews();
    connect(&ShownZone::instance(), &ShownZone::changed, this, &EventDetail::showTime);
    setEvent(nullptr);
}

void EventDetail::layOut()
{
    m_id->setFont(monospaceFont(font()));
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_time->setRole(Role::Muted);
    m_indented->setAccessibleName(tr("Event as indented JSON"));
    m_raw->setAccessibleName(tr("Event as the bytes received"));
    m_tabs->setObjectName(u"eventTabs"_s);
    m_tabs->addTab(m_indented, tr("JSON"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_values, tr("Table"));
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
    column->addWidget(m_delivery);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_find);
}

void EventDetail::connectViews()
{
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_limit = std::numeric_limits<qsizetype>::max();
        showTexts();
    });
    connect(m_delivery, &DeliverySection::letterRequested, this, [this](const LaneId& lane) {
        if (m_event)
            Q_EMIT letterRequested(lane, m_event->sequence);
    });
    m_actions->addTo(*m_tree);
    m_actions->addTo(*m_values);
    const auto act = [this](QAbstractItemView& view, JsonItemView& items, auto nodeOf) {
        connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, nodeOf](const QModelIndex& now) { setNode(nodeOf(now)); });
        connect(&items, &JsonItemView::linkClicked, this, [this](int node) {
            setNode(node);
            m_actions->follow();
        });
    };
    act(*m_tree, m_tree->items(),
        [this](const QModelIndex& index) { return index.isValid() ? m_tree->jsonModel().nodeOf(index) : -1; });
    act(*m_values, m_values->items(), [this](const QModelIndex& index) { return m_values->listModel().nodeOf(index); });
    const auto tip = [this](qsizetype place) {
        const int node = m_nodes->nodeAt(place);
        return node > 0 ? valueToolTip(*m_nodes, node, false) : QString();
    };
    m_raw->setToolTips(tip);
    m_indented->setToolTips([this, tip](qsizetype place) { return tip(m_layout.originalOf(place)); });

    auto* find = new QAction(tr("&Find in the Event…"), this);
    find->setObjectName(u"findInEventAction"_s);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, &EventDetail::find);
    connect(m_find, &FindBar::textChanged, this, &EventDetail::search);
    connect(m_find, &FindBar::stepRequested, this, [this](int direction) {
        const int count = static_cast<int>(m_hits.size());
        if (count > 0)
            stepTo((m_hit + direction + count) % count);
    });
    connect(m_find, &FindBar::closed, this, [this] {
        search({});
        m_tree->setFocus();
    });
}

void EventDetail::setEvent(std::shared_ptr<const StoredEvent> event, const QString& hint)
{
    m_empty->setTexts(hint.isEmpty() ? tr("No event selected") : hint,
                      hint.isEmpty() ? tr("Click a row, or press ↓ in the table.") : QString());
    if (event && m_event && event->sequence == m_event->sequence && event->event.json == m_event->event.json)
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
        showTime();
    }
    m_nodes = std::make_shared<const JsonNodes>(json());
    m_tree->setNodes(m_nodes);
    m_values->setNodes(m_nodes);
    setNode(-1);
    showTexts();
    showDeliveries();
}

void EventDetail::setDeliveries(std::shared_ptr<const DeliveryPicture> deliveries)
{
    m_deliveries = std::move(deliveries);
    showDeliveries();
}

void EventDetail::showDeliveries()
{
    m_delivery->setDelivery(m_deliveries.get(), m_event.get());
    fitDeliveries();
}

QSize EventDetail::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    if (m_delivery->isVisibleTo(this))
        size.rheight() -= m_delivery->sizeHint().height();
    return size;
}

void EventDetail::fitDeliveries()
{
    m_delivery->setRoom(height() >= minimumSizeHint().height() + m_delivery->sizeHint().height());
}

void EventDetail::showTime()
{
    if (m_event)
        m_time->setText(m_event->event.createdAt ? localDateTime(*m_event->event.createdAt)
                                                 : tr("received %1").arg(localDateTime(m_event->receivedAt)));
}

QString EventDetail::json() const
{
    const auto& bytes = m_event ? m_event->event.json : std::string();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void EventDetail::showTexts()
{
    m_layout = indentedJson(m_nodes->text());
    m_raw->setSource(m_nodes->text(), m_limit);
    m_indented->setSource(m_layout.text, m_limit);
    m_showAll->setVisible(m_raw->isCut());
    m_showAll->setText(
        tr("Show all %1").arg(byteSize(m_event ? static_cast<std::int64_t>(m_event->event.json.size()) : 0)));
    search(m_find->isHidden() ? QString() : m_find->text());
}

void EventDetail::setNode(int node)
{
    // The outermost value has no row: it is the event.
    if (node <= 0)
        m_actions->setTarget(std::nullopt, IdKind::None);
    else
        m_actions->setTarget(valueAt(*m_nodes, node), idKindAt(*m_nodes, node));
}

void EventDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Docked below the table it is wide, beside it it is tall.
    m_splitter->setOrientation(width() > height() ? Qt::Horizontal : Qt::Vertical);
    fitDeliveries();
}

} // namespace grantex
