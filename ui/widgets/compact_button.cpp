// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compact_button.h"

#include "ui/text/phrasing.h"

#include <QBoxLayout>
#include <QEvent>
#include <algorithm>
#include <utility>

namespace grantex {

namespace {

int widthOf(const QBoxLayout& row, bool isCompact)
{
    const QMargins margins = row.contentsMargins();
    int width = margins.left() + margins.right();
    for (int i = 0; i < row.count(); ++i) {
        const QWidget* widget = row.itemAt(i)->widget();
        if (widget == nullptr || widget->isHidden())
            continue;
        if (const auto* button = qobject_cast<const CompactButton*>(widget); button != nullptr) {
            width += isCompact ? button->compactWidth() : button->fullWidth();
        } else {
            const int least = std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
            width += least > 0 ? least : widget->sizeHint().width();
        }
        width += row.spacing();
    }
    return width;
}

} // namespace

CompactButton::CompactButton(const QIcon& icon, const QStringList& all, QWidget* parent)
    : QPushButton(icon, all.value(0), parent), m_all(all), m_words(all.value(0))
{
}

void CompactButton::setWords(const QString& words)
{
    m_words = words;
    if (m_fullWidth > 0 && !m_all.contains(words))
        m_fullWidth = std::max(m_fullWidth, widthWith(words));
    refresh();
}

void CompactButton::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    refresh();
}

int CompactButton::fullWidth() const
{
    ensurePolished();
    return m_fullWidth;
}

int CompactButton::compactWidth() const
{
    ensurePolished();
    return m_compactWidth;
}

void CompactButton::refresh()
{
    const QString plain = plainLabel(m_words);
    setText(m_isCompact ? QString() : m_words);
    if (m_isCompact)
        setShortcut(QKeySequence::mnemonic(m_words)); // which was in the text
    setMinimumWidth(m_isCompact ? m_compactWidth : m_fullWidth);
    if (m_isCompact && (m_isNamed || accessibleName().isEmpty())) {
        setAccessibleName(plain);
        m_isNamed = true;
    } else if (std::exchange(m_isNamed, false)) {
        setAccessibleName({});
    }
    if (m_isCompact && (m_isTold || toolTip().isEmpty())) {
        setToolTip(plain);
        m_isTold = true;
    } else if (std::exchange(m_isTold, false)) {
        setToolTip({});
    }
}

bool CompactButton::event(QEvent* event)
{
    const bool isDone = QPushButton::event(event);
    // Only now its style is known.
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    return isDone;
}

int CompactButton::widthWith(const QString& words)
{
    setText(words);
    return sizeHint().width();
}

void CompactButton::measure()
{
    m_compactWidth = widthWith({});
    m_fullWidth = widthWith(m_words);
    for (const QString& words : m_all)
        m_fullWidth = std::max(m_fullWidth, widthWith(words));
    refresh();
}

void fitCompactButtons(const QBoxLayout& row, int width, int room)
{
    const bool isCompact = width < widthOf(row, false) + room;
    for (int i = 0; i < row.count(); ++i) {
        if (auto* button = qobject_cast<CompactButton*>(row.itemAt(i)->widget()); button != nullptr)
            button->setCompact(isCompact);
    }
}

int leastWidthOf(const QBoxLayout& row)
{
    return widthOf(row, true);
}

} // namespace grantex
