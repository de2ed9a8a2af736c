// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/completion_popup.h"

#include "ui/filter/completion_model.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int mostRows = 10;

} // namespace

CompletionPopup::CompletionPopup(QWidget* anchor)
    : QFrame(anchor), m_anchor(anchor), m_model(new CompletionModel(this)), m_list(new QListView(this))
{
    setObjectName(u"filterCompletion"_s);
    m_list->setObjectName(u"filterCompletionList"_s);
    m_list->setAccessibleName(tr("Suggestions for the filter"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    const int edge = fontMetrics().height() / 4;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_list);
    hide();
    anchor->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        // A copy: whoever takes it may ask for the next candidates.
        const filter::Candidate candidate = m_completion.candidates[static_cast<std::size_t>(index.row())];
        Q_EMIT chosen(candidate);
    });
}

void CompletionPopup::offer(filter::Completion completion, int x)
{
    m_completion = std::move(completion);
    m_x = x;
    m_model->setCandidates(m_completion.candidates);
    if (m_completion.candidates.empty()) {
        hide();
        return;
    }
    m_list->scrollToTop();
    place();
    show();
    raise();
}

void CompletionPopup::dismiss()
{
    hide();
}

void CompletionPopup::place()
{
    QWidget* window = m_anchor->window();
    if (parentWidget() != window)
        setParent(window);
    const int unit = fontMetrics().height();
    const int row = m_list->sizeHintForRow(0);
    const int rows = qMin(mostRows, m_model->rowCount());
    constexpr int widest = 44;
    const int width = qMin(qMin(m_list->sizeHintForColumn(0) + unit * 2, unit * widest), window->width() - unit);
    const QPoint below = m_anchor->mapTo(window, QPoint(m_x, m_anchor->height() + 2));
    const int height = qMin(rows * row + 2 * (unit / 4) + 2, window->height() - below.y() - unit / 2);
    const int left = qBound(unit / 2, below.x() - unit / 2, qMax(unit / 2, window->width() - width - unit / 2));
    setGeometry(left, below.y(), width, qMax(height, row));
}

void CompletionPopup::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int at = m_list->currentIndex().row();
    const int next = at < 0 ? (rows > 0 ? 0 : count - 1) : (at + rows + count) % count;
    m_list->setCurrentIndex(m_model->index(next));
    Q_EMIT currentChanged(m_model->index(next).data(Qt::AccessibleTextRole).toString());
}

void CompletionPopup::page(int direction)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int next = qBound(0, m_list->currentIndex().row() + direction * (mostRows - 1), count - 1);
    m_list->setCurrentIndex(m_model->index(next));
    Q_EMIT currentChanged(m_model->index(next).data(Qt::AccessibleTextRole).toString());
}

const filter::Candidate* CompletionPopup::current() const
{
    const int row = m_list->currentIndex().row();
    return isOpen() && row >= 0 ? &m_completion.candidates[static_cast<std::size_t>(row)] : nullptr;
}

const filter::Candidate* CompletionPopup::first() const
{
    return isOpen() && !m_completion.candidates.empty() ? &m_completion.candidates.front() : nullptr;
}

bool CompletionPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (isVisible() && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    if (event->type() == QEvent::Hide || event->type() == QEvent::FocusOut)
        hide();
    return QFrame::eventFilter(watched, event);
}

void CompletionPopup::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Raised));
    painter.setPen(theme.color(Role::Track));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace grantex
