// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/raw_view.h"

#include "ui/detail/json_highlighter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextOption>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// One character for each, so that a place in the document is the same place in the source.
QString shownForm(const QString& source)
{
    QString shown = source;
    for (QChar& c : shown) {
        const char16_t code = c.unicode();
        const bool isBidi = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
                            (code >= 0x2066 && code <= 0x2069);
        constexpr char16_t pictureOfReturn = 0x240d;
        if (code == u'\r')
            c = QChar(pictureOfReturn);
        else if (isBidi || code == 0x2028 || code == 0x2029 || code == 0xfdd0 || code == 0xfdd1)
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace

RawView::RawView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(monospaceFont(font()));
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    constexpr double margin = 0.5;
    document()->setDocumentMargin(fontMetrics().height() * margin);
    new JsonHighlighter(document());
    connect(&Theme::instance(), &Theme::changed, this, &RawView::paintMarks);
}

void RawView::setSource(const QString& text, qsizetype limit)
{
    m_isCut = text.size() > limit;
    m_source = text.left(limit);
    setPlainText(shownForm(m_source));
    setMarks({}, -1);
}

QString RawView::selectedSource() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return m_source;
    return m_source.sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
}

void RawView::setMarks(std::span<const Place> places, int current)
{
    m_marks.assign(places.begin(), places.end());
    m_currentMark = current;
    paintMarks();
}

void RawView::paintMarks()
{
    const Theme& theme = Theme::instance();
    QList<QTextEdit::ExtraSelection> selections;
    const auto last = static_cast<qsizetype>(m_source.size());
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].begin >= last)
            break;
        const bool isCurrent = static_cast<int>(i) == m_currentMark;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(m_marks[i].begin));
        mark.cursor.setPosition(static_cast<int>(std::min(m_marks[i].end, last)), QTextCursor::KeepAnchor);
        mark.format.setBackground(theme.color(isCurrent ? Role::Accent : Role::Match));
        if (isCurrent)
            mark.format.setForeground(theme.color(Role::OnAccent));
        selections.append(mark);
    }
    setExtraSelections(selections);
}

void RawView::scrollTo(qsizetype place)
{
    if (place >= m_source.size())
        return;
    QTextCursor at(document());
    at.setPosition(static_cast<int>(place));
    const QRect shown = cursorRect(at);
    if (shown.top() >= 0 && shown.bottom() < viewport()->height())
        return;
    // The scroll bar counts lines as laid out, also those that a long line was wrapped into.
    const int lineInBlock = at.block().layout()->lineForTextPosition(at.positionInBlock()).lineNumber();
    const int line = at.block().firstLineNumber() + qMax(0, lineInBlock);
    const int onScreen = viewport()->height() / qMax(1, fontMetrics().lineSpacing());
    verticalScrollBar()->setValue(line - onScreen / 3);
}

bool RawView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_about)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QTextCursor at = cursorForPosition(help->pos());
    const QRect line = cursorRect(at);
    // Beside and below the text the nearest character answers: it is not meant.
    const bool isOnText = help->pos().y() <= line.bottom() && help->pos().x() <= line.right() + line.height();
    const QString about = isOnText && !m_source.isEmpty() ? m_about(at.position()) : QString();
    QToolTip::showText(help->globalPos(), about, viewport());
    return true;
}

QMimeData* RawView::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(selectedSource());
    return copied;
}

} // namespace grantex
