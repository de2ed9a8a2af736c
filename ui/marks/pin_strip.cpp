// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/pin_strip.h"

#include "ui/marks/pin_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int mostRows = 4;

class PinDelegate final : public QStyledItemDelegate
{
public:
    explicit PinDelegate(QTableView* view)
        : QStyledItemDelegate(view), m_text(view->font()), m_mono(monospaceFont(view->font())),
          m_chip(scaledFont(view->font(), 0.92, QFont::Medium))
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::instance();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const int unit = QFontMetrics(m_text).height();
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, theme.color(isSelected ? Role::Selection : Role::Window));
        QRect place = option.rect.adjusted(unit / 2, 0, -unit / 4, 0);
        const auto column = static_cast<PinModel::Column>(index.column());
        if (column == PinModel::Column::Time) {
            const QRectF icon(place.left(), place.center().y() - unit * 0.42, unit * 0.84, unit * 0.84);
            const bool isPinned = index.data(PinModel::IsPinnedRole).toBool();
            paintIcon(*painter, isPinned ? u"pin"_s : u"note"_s, icon, theme.color(Role::Accent));
            place.setLeft(place.left() + unit * 5 / 4);
        }
        if (column == PinModel::Column::Type) {
            painter->setFont(m_chip);
            paintChip(*painter, place, index.data().toString(),
                      static_cast<Tone>(index.data(PinModel::ToneRole).toInt()));
        } else {
            const bool isQuiet = column == PinModel::Column::Time;
            QFont font = isQuiet ? m_mono : m_text;
            font.setItalic(column == PinModel::Column::Note);
            painter->setFont(font);
            painter->setPen(theme.color(isSelected ? Role::SelectionText : (isQuiet ? Role::Muted : Role::Text)));
            painter->drawText(
                place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        }
        painter->restore();
    }

private:
    QFont m_text;
    QFont m_mono;
    QFont m_chip;
};

} // namespace

PinStrip::PinStrip(const MarkBook& book, QWidget* parent) : QTableView(parent), m_model(new PinModel(book, this))
{
    setObjectName(u"pinStrip"_s);
    setAccessibleName(tr("Pinned events and notes"));
    setItemDelegate(new PinDelegate(this));
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    horizontalHeader()->setVisible(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    const int unit = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(unit + unit / 2);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &PinStrip::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PinStrip::refresh);
    connect(this, &QAbstractItemView::clicked, this, [this] { Q_EMIT showRequested(current()); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
    refresh();
}

void PinStrip::refresh()
{
    setVisible(m_model->rowCount() > 0);
    updateGeometry();
}

QSize PinStrip::sizeHint() const
{
    const int rows = qMin(mostRows, m_model->rowCount());
    return {fontMetrics().height() * 20, rows * verticalHeader()->defaultSectionSize()};
}

std::int64_t PinStrip::current() const
{
    return m_model->sequenceAt(currentIndex().isValid() ? currentIndex().row() : -1);
}

void PinStrip::keyPressEvent(QKeyEvent* event)
{
    const auto sequence = current();
    if (sequence == 0) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT showRequested(sequence);
        break;
    case Qt::Key_Delete:
    case Qt::Key_M:
        Q_EMIT unpinRequested(sequence);
        break;
    case Qt::Key_N:
        Q_EMIT noteRequested(sequence);
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

void PinStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const auto sequence = current();
    if (sequence == 0)
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("&Show in the Table")), &QAction::triggered, this,
            [this, sequence] { Q_EMIT showRequested(sequence); });
    connect(menu.addAction(tr("Edit &Note…")), &QAction::triggered, this,
            [this, sequence] { Q_EMIT noteRequested(sequence); });
    connect(menu.addAction(tr("&Remove from the Strip")), &QAction::triggered, this,
            [this, sequence] { Q_EMIT unpinRequested(sequence); });
    menu.exec(event->globalPos());
}

void PinStrip::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int unit = fontMetrics().averageCharWidth();
    const int time = unit * 26;
    const int type = unit * 21;
    const int rest = qMax(unit * 10, viewport()->width() - time - type);
    setColumnWidth(static_cast<int>(PinModel::Column::Time), time);
    setColumnWidth(static_cast<int>(PinModel::Column::Type), type);
    setColumnWidth(static_cast<int>(PinModel::Column::Summary), rest * 3 / 5);
    setColumnWidth(static_cast<int>(PinModel::Column::Note), rest - rest * 3 / 5);
}

} // namespace grantex
