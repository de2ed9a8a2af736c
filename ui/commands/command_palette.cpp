// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_palette.h"

#include "ui/commands/palette_delegate.h"
#include "ui/commands/palette_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window), m_model(new PaletteModel(this)), m_edit(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing found"), this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    m_edit->setObjectName(u"commandPaletteEdit"_s);
    m_edit->setAccessibleName(tr("Search for a command"));
    m_edit->setPlaceholderText(tr("Search for a command, a saved filter, a grant or an agent"));
    m_edit->setFrame(false);
    m_edit->setFont(scaledFont(font(), 1.1));
    m_edit->addAction(themedIcon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"commandPaletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("flavour", u"muted"_s);
    auto* column = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    column->setContentsMargins(unit / 3, unit / 2, unit / 3, unit / 2);
    column->setSpacing(unit / 3);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (isVisible() && now != nullptr && !isAncestorOf(now) && QApplication::activePopupWidget() == nullptr)
            hide();
    });
    setVisible(false);
}

void CommandPalette::addProvider(PaletteProvider provider)
{
    m_model->addProvider(std::move(provider));
}

void CommandPalette::setRecent(const QStringList& ids)
{
    m_model->setRecent(ids);
}

QStringList CommandPalette::recent() const
{
    return m_model->recent();
}

void CommandPalette::open(const QString& query)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_edit->setText(query);
    search(query);
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString& query)
{
    m_model->setQuery(query);
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    place();
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteItem item = m_model->item(row);
    m_model->noteUsed(item.id);
    Q_EMIT recentChanged();
    leave();
    // Not from within the key's event: what runs may open a dialog, or end the window.
    QMetaObject::invokeMethod(
        this,
        [run = item.run] {
            if (run)
                run();
        },
        Qt::QueuedConnection);
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const int unit = fontMetrics().height();
    const QRect window = parentWidget()->rect();
    const int width = qMin(unit * 40, window.width() - 2 * unit);
    // As high as what was found, but so that typing does not make it jump to next to nothing.
    const int rows = qMax(4, m_model->rowCount());
    const int wanted = m_edit->sizeHint().height() + rows * unit * 2 + unit * 2;
    const int height = qMin(qMin(wanted, unit * 26), window.height() - 6 * unit);
    setGeometry((window.width() - width) / 2, unit * 4, width, height);
}

bool CommandPalette::onKey(int key)
{
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    const int row = m_list->currentIndex().row();
    const int count = m_model->rowCount();
    int next = row;
    switch (key) {
    case Qt::Key_Up:
        next = row > 0 ? row - 1 : count - 1;
        break;
    case Qt::Key_Down:
        next = row + 1 < count ? row + 1 : 0;
        break;
    case Qt::Key_PageUp:
        next = qMax(0, row - page);
        break;
    case Qt::Key_PageDown:
        next = qMin(count - 1, row + page);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(next));
    return true;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return onKey(static_cast<const QKeyEvent*>(event)->key());
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        // While it is open its keys are its own, whatever they mean to the window.
        event->accept();
        return false;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::Track));
    painter.setBrush(theme.color(Role::Surface));
    const double radius = fontMetrics().height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace grantex
