// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/raw_view.h"

#include "ui/detail/json_highlighter.h"
#include "ui/theme/fonts.h"

#include <QMimeData>
#include <QTextOption>

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
}

void RawView::setSource(const QString& text, qsizetype limit)
{
    m_isCut = text.size() > limit;
    m_source = text.left(limit);
    setPlainText(shownForm(m_source));
}

QString RawView::selectedSource() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return m_source;
    return m_source.sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
}

QMimeData* RawView::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(selectedSource());
    return copied;
}

} // namespace grantex
