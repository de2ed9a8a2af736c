// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/event_diff.h"

#include "ui/detail/diff_delegate.h"
#include "ui/detail/json_diff_model.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_tone.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

UtcTime timeOf(const StoredEvent& event)
{
    return event.event.createdAt.value_or(event.receivedAt);
}

QString jsonOf(const StoredEvent& event)
{
    return QString::fromUtf8(event.event.json.data(), static_cast<qsizetype>(event.event.json.size()));
}

} // namespace

EventDiff::EventDiff(SharedEvent one, SharedEvent other, QWidget* parent)
    : QDialog(parent), m_before(std::move(one)), m_after(std::move(other)), m_model(new JsonDiffModel(this)),
      m_tree(new QTreeView(this)), m_summary(new ElidedLabel(this))
{
    if (m_after->sequence < m_before->sequence)
        std::swap(m_before, m_after);
    setObjectName(u"eventDiff"_s);
    setWindowTitle(tr("Compare Events"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tree->setObjectName(u"eventDiffTree"_s);
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new DiffDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->installEventFilter(this);
    const int unit = fontMetrics().height();
    m_tree->header()->resizeSection(0, unit * 16);
    m_tree->header()->resizeSection(1, unit * 18);

    auto* sides = new QGridLayout;
    sides->setContentsMargins(unit, unit * 3 / 4, unit, unit / 4);
    sides->setHorizontalSpacing(unit * 3 / 4);
    const std::array titles{tr("Before"), tr("After")};
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        auto* title = new QLabel(titles[side], this);
        title->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
        m_sides[side] = {new Chip(this), new ElidedLabel(this), new ElidedLabel(this)};
        m_sides[side].id->setFont(monospaceFont(font()));
        m_sides[side].id->setElideMode(Qt::ElideMiddle);
        m_sides[side].time->setRole(Role::Muted);
        const int row = static_cast<int>(side);
        sides->addWidget(title, row, 0);
        sides->addWidget(m_sides[side].chip, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
        sides->addWidget(m_sides[side].id, row, 2);
        sides->addWidget(m_sides[side].time, row, 3);
    }
    sides->setColumnStretch(2, 2);
    sides->setColumnStretch(3, 2);

    auto* swap = new QPushButton(themedIcon(u"retry"_s), tr("&Swap"), this);
    auto* copy = new QPushButton(themedIcon(u"copy"_s), tr("&Copy Differences"), this);
    auto* close = new QPushButton(tr("Close"), this);
    swap->setObjectName(u"eventDiffSwapButton"_s);
    copy->setObjectName(u"eventDiffCopyButton"_s);
    close->setObjectName(u"eventDiffCloseButton"_s);
    for (QPushButton* button : {swap, copy, close})
        button->setAutoDefault(false);
    connect(swap, &QPushButton::clicked, this, &EventDiff::swapSides);
    connect(copy, &QPushButton::clicked, this, &EventDiff::copyAll);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(unit, unit / 2, unit, unit / 2);
    buttons->setSpacing(unit / 2);
    m_summary->setObjectName(u"eventDiffSummary"_s);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(swap);
    buttons->addWidget(copy);
    buttons->addWidget(close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(sides);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    resize(unit * 56, unit * 30);
    fill();
    m_tree->setFocus();
}

QString EventDiff::summary() const
{
    return m_summary->text();
}

void EventDiff::fill()
{
    const std::array events{m_before, m_after};
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const Event& event = events[side]->event;
        m_sides[side].chip->setContent(safeText(event.type, 80), toneOfType(event.type));
        m_sides[side].id->setText(event.id.empty() ? tr("(no id)") : safeText(event.id, 200));
        m_sides[side].time->setText(localDateTime(timeOf(*events[side])));
    }
    m_model->setDiff(diffJson(jsonOf(*m_before), jsonOf(*m_after)));
    // Large events open their first levels only; what is equal stays folded.
    constexpr int openDepth = 8;
    constexpr int mostOpen = 2000;
    if (countsOf(m_model->diff()).total() <= mostOpen)
        m_tree->expandToDepth(openDepth);
    for (int row = 0; row < m_model->rowCount(); ++row)
        collapseFolds(m_model->index(row, 0));
    m_tree->setCurrentIndex(m_model->index(0, 0));
    if (m_tree->currentIndex().data(JsonDiffModel::IsFoldRole).toBool())
        goToDifference(1);

    const JsonDiffCounts counts = countsOf(m_model->diff());
    const Millis apart = std::chrono::abs(timeOf(*m_after) - timeOf(*m_before));
    const QString differences = counts.total() == 0
                                    ? tr("No difference")
                                    : tr("%1 changed, %2 added, %3 removed")
                                          .arg(grouped(counts.changed), grouped(counts.added), grouped(counts.removed));
    m_summary->setText(tr("%1 · %2 apart").arg(differences, lengthOfTime(apart)));
    m_summary->setAccessibleName(m_summary->text());
}

void EventDiff::collapseFolds(const QModelIndex& index)
{
    if (index.data(JsonDiffModel::IsFoldRole).toBool()) {
        m_tree->collapse(index);
        return;
    }
    for (int row = 0; row < m_model->rowCount(index); ++row)
        collapseFolds(m_model->index(row, 0, index));
}

void EventDiff::swapSides()
{
    std::swap(m_before, m_after);
    fill();
}

void EventDiff::copyAll() const
{
    QGuiApplication::clipboard()->setText(diffText(m_model->diff()));
}

void EventDiff::copyRow() const
{
    if (m_tree->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->line(m_tree->currentIndex()));
}

void EventDiff::goToDifference(int step)
{
    const auto differs = [](const QModelIndex& index) {
        const auto change = static_cast<JsonDiff::Change>(index.data(JsonDiffModel::ChangeRole).toInt());
        return change != JsonDiff::Change::Same && change != JsonDiff::Change::Inside;
    };
    QModelIndex at = m_tree->currentIndex();
    do {
        at = step > 0 ? m_tree->indexBelow(at) : m_tree->indexAbove(at);
    } while (at.isValid() && !differs(at));
    if (at.isValid())
        m_tree->setCurrentIndex(at.siblingAtColumn(0));
}

bool EventDiff::eventFilter(QObject* watched, QEvent* event)
{
    // The view would copy a cell, and take letters for a search.
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyRow();
            return true;
        }
        if (key->key() == Qt::Key_N) {
            goToDifference(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace grantex
