// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/grant_lane.h"

#include "ui/events/event_model.h"
#include "ui/events/row_looks.h"
#include "ui/grants/story_delegate.h"
#include "ui/grants/story_finder.h"
#include "ui/grants/story_model.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane_header.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// New events come in bursts: one search for all of them.
constexpr int refreshMs = 400;

} // namespace

GrantLane::GrantLane(const QString& grant, const EventModel& events, QWidget* parent)
    : QDialog(parent), m_grant(grant), m_events(events), m_finder(new StoryFinder(this)), m_model(new StoryModel(this)),
      m_list(new QListView(this)), m_note(new ElidedLabel(this)), m_empty(new EmptyState(u"lane"_s, this))
{
    setObjectName(u"grantLane"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Grant %1").arg(safeText(QStringView(grant), 64)));
    m_model->setAgentNames([&events](std::string_view id) {
        return events.looks() != nullptr ? events.looks()->agentName(id) : QString();
    });
    layOut();
    m_empty->setTexts(tr("Looking for the grant's events"), QString());
    connect(m_finder, &StoryFinder::found, this, [this](const GrantStory& story, bool isCut) {
        const QVariant current = m_list->currentIndex().data(StoryModel::SequenceRole);
        m_model->setStory(story);
        const bool hasEvents = !story.events.empty();
        m_list->setVisible(hasEvents);
        m_empty->setVisible(!hasEvents);
        m_empty->setTexts(tr("No events of this grant"), tr("None of those that are held is about it."));
        QString note = tr("%Ln event(s)", nullptr, static_cast<int>(story.events.size()));
        if (story.grants.size() > 1)
            note += u" · "_s + tr("%Ln delegation(s)", nullptr, static_cast<int>(story.grants.size()) - 1);
        m_note->setText(isCut ? note + u" · "_s + tr("only the newest are shown") : note);
        if (const int row = current.isValid() ? m_model->rowOf(current.toLongLong()) : -1; row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    });
    connect(m_finder, &StoryFinder::failed, this, [this](const QString& sentence) {
        m_list->hide();
        m_empty->show();
        m_empty->setTexts(tr("The events cannot be read"), sentence);
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &GrantLane::refresh);
    connect(&events, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (!m_refresh.isActive() && isConcerned(first, last))
            m_refresh.start();
    });
    // Names come later than ids.
    connect(&events, &QAbstractItemModel::dataChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&events, &EventModel::runGrew, this, [this](int row) {
        if (!m_refresh.isActive() && isConcerned(row, row))
            m_refresh.start();
    });
    refresh();
}

void GrantLane::layOut()
{
    const int unit = fontMetrics().height();
    m_list->setObjectName(u"grantStory"_s);
    m_list->setAccessibleName(tr("What happened to the grant"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StoryDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_note->setRole(Role::Muted);
    auto* id = new ElidedLabel(this);
    id->setFont(monospaceFont(font()));
    id->setText(safeText(QStringView(m_grant), 64));
    auto* only = new QPushButton(tr("Show &Only These Events"), this);
    only->setObjectName(u"filterGrantButton"_s);
    only->setAutoDefault(false);
    auto* header = new PaneHeader(tr("Grant"), this);
    header->add(id);
    header->add(m_note, 1);
    header->add(only);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_list->hide();
    resize(unit * 62, unit * 34);
    connect(only, &QPushButton::clicked, this, [this] { Q_EMIT filterRequested(m_grant); });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (const QVariant sequence = index.data(StoryModel::SequenceRole); sequence.isValid())
            Q_EMIT showRequested(sequence.toLongLong());
    });
    connect(m_list, &QAbstractItemView::activated, this, &GrantLane::onActivated);
    connect(m_list, &QWidget::customContextMenuRequested, this, &GrantLane::showMenu);
    connect(&Theme::instance(), &Theme::changed, m_list->viewport(), [this] { m_list->viewport()->update(); });
}

void GrantLane::addBelow(QWidget* strip)
{
    static_cast<QVBoxLayout*>(layout())->addWidget(strip);
}

void GrantLane::refresh()
{
    m_finder->find(m_grant.toStdString(), m_events);
}

void GrantLane::onActivated(const QModelIndex& index)
{
    if (const QVariant sequence = index.data(StoryModel::SequenceRole); sequence.isValid()) {
        Q_EMIT showRequested(sequence.toLongLong());
        return;
    }
    const QString grant = QString::fromStdString(m_model->grantOf(m_model->row(index.row())).id);
    if (grant != m_grant)
        Q_EMIT followRequested(grant);
}

void GrantLane::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const StoryGrant grant = m_model->grantOf(m_model->row(index.row()));
    const QString id = QString::fromStdString(grant.id);
    const QString parent = QString::fromStdString(grant.parent);
    QMenu menu(this);
    if (const QVariant sequence = index.data(StoryModel::SequenceRole); sequence.isValid())
        connect(menu.addAction(tr("&Show in the Table")), &QAction::triggered, this,
                [this, sequence] { Q_EMIT showRequested(sequence.toLongLong()); });
    if (id != m_grant)
        connect(menu.addAction(tr("&Follow This Grant")), &QAction::triggered, this,
                [this, id] { Q_EMIT followRequested(id); });
    if (!parent.isEmpty())
        connect(menu.addAction(tr("Follow Its &Parent")), &QAction::triggered, this,
                [this, parent] { Q_EMIT followRequested(parent); });
    connect(menu.addAction(tr("Show &Only Its Events")), &QAction::triggered, this,
            [this, id] { Q_EMIT filterRequested(id); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool GrantLane::isConcerned(int first, int last) const
{
    // Older rows are filled in by the hundred thousand: then the search at the end of the burst finds out.
    constexpr int fewRows = 2000;
    if (last - first > fewRows)
        return true;
    const auto dictionary = m_events.dictionary();
    std::vector<std::uint32_t> grants;
    for (const StoryGrant& grant : m_model->story().grants)
        grants.push_back(dictionary->find(ValueColumn::Grant, grant.id));
    grants.push_back(dictionary->find(ValueColumn::Grant, m_grant.toStdString()));
    for (int row = first; row <= last; ++row) {
        const EventRow values = m_events.row(row);
        if (values.isGap())
            continue;
        const bool isOurs = values.grant != 0 && std::ranges::find(grants, values.grant) != grants.end();
        if (isOurs || (values.flags & EventRow::kOtherGrants) != 0)
            return true;
    }
    return false;
}

} // namespace grantex
