// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/find_bar.h"

#include "ui/text/display.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace grantex {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(addButton(u"up"_s, tr("Previous match (Shift+Enter)"), u"findPreviousButton"_s)),
      m_next(addButton(u"down"_s, tr("Next match (Enter)"), u"findNextButton"_s))
{
    QToolButton* done = addButton(u"close"_s, tr("Close the search (Escape)"), u"findCloseButton"_s);
    setObjectName(u"detailFindBar"_s);
    m_edit->setObjectName(u"detailFindEdit"_s);
    m_edit->setAccessibleName(tr("Find in this event"));
    m_edit->setPlaceholderText(tr("Find in this event"));
    m_edit->setClearButtonEnabled(true);
    m_count->setObjectName(u"detailFindCount"_s);
    m_count->setProperty("flavour", u"muted"_s);
    m_count->setTextFormat(Qt::PlainText);
    const int unit = fontMetrics().height();
    m_edit->setMaximumWidth(unit * 20);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit / 2, unit / 5, unit / 2, unit / 5);
    row->setSpacing(unit / 4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(done);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    setCount(0, 0, false);
    hide();
}

QToolButton* FindBar::addButton(const QString& icon, const QString& name, const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(icon, Role::Muted));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(objectName);
    return button;
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    Q_EMIT textChanged(m_edit->text());
}

void FindBar::close()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::setCount(int current, int count, bool isMore)
{
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_edit->text().isEmpty()) {
        m_count->clear();
        return;
    }
    const QString total = isMore ? tr("%1 or more").arg(grouped(count)) : grouped(count);
    m_count->setText(count == 0 ? tr("Not found") : tr("%1 of %2").arg(grouped(current), total));
}

QString FindBar::countText() const
{
    return m_count->text();
}

bool FindBar::event(QEvent* event)
{
    // The window has Escape as a shortcut: here it closes the bar first.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::Window));
    painter.setPen(Theme::instance().color(Role::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace grantex
