// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_view.h"

#include "ui/help/help_book.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

bool isCode(const QTextBlock& block)
{
    return block.isValid() && (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
                               block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage));
}

} // namespace

HelpView::HelpView(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"helpText"_s);
    setAccessibleName(tr("Guide"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpView::follow);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (m_at >= 0) {
            const int scrolled = verticalScrollBar()->value();
            render(chapter());
            verticalScrollBar()->setValue(scrolled);
        }
    });
}

void HelpView::open(const QString& file, const QString& anchor)
{
    if (HelpBook::instance().find(file) == nullptr)
        return;
    if (m_at >= 0)
        m_places[std::size_t(m_at)].scrolled = verticalScrollBar()->value();
    m_places.resize(std::size_t(m_at + 1));
    m_places.push_back({file, anchor});
    ++m_at;
    display(m_places.back());
}

void HelpView::goBack()
{
    if (!canGoBack())
        return;
    m_places[std::size_t(m_at)].scrolled = verticalScrollBar()->value();
    display(m_places[std::size_t(--m_at)]);
}

void HelpView::goForward()
{
    if (!canGoForward())
        return;
    m_places[std::size_t(m_at)].scrolled = verticalScrollBar()->value();
    display(m_places[std::size_t(++m_at)]);
}

void HelpView::follow(const QUrl& link)
{
    if (link.scheme() == "https"_L1 || link.scheme() == "http"_L1)
        QDesktopServices::openUrl(link);
    else
        open(helpTarget(chapter(), link.path()), link.fragment());
}

void HelpView::display(const Place& place)
{
    render(place.file);
    if (place.scrolled >= 0)
        verticalScrollBar()->setValue(place.scrolled);
    else
        goTo(place.anchor);
    Q_EMIT placeChanged();
}

void HelpView::render(const QString& file)
{
    const HelpChapter* chapter = HelpBook::instance().find(file);
    if (chapter == nullptr)
        return;
    setExtraSelections({});
    document()->setDocumentMargin(fontMetrics().height());
    document()->setMarkdown(chapter->text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                               QTextDocument::MarkdownNoHTML);
    paintCode();
}

/// Qt reads Markdown, but gives code no ground and tables no air.
void HelpView::paintCode()
{
    const QColor ground = Theme::instance().color(Role::Window);
    const QColor line = Theme::instance().color(Role::Border);
    const QFont mono = monospaceFont(font());
    const qreal unit = fontMetrics().height();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isCode(block))
            continue;
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setBackground(ground);
        format.setLeftMargin(unit / 2);
        format.setNonBreakableLines(false);
        if (!isCode(block.next()))
            format.setBottomMargin(unit / 2);
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFont(mono);
        cursor.mergeCharFormat(letters);
    }
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setBorderCollapse(true);
        format.setCellPadding(unit / 4);
        format.setCellSpacing(0);
        format.setTopMargin(unit / 2);
        format.setBottomMargin(unit / 2);
        table->setFormat(format);
    }
    cursor.endEditBlock();
    // Else the view would run after the end, where the cursor of the change stands.
    setTextCursor(QTextCursor(document()));
}

void HelpView::goTo(const QString& anchor)
{
    verticalScrollBar()->setValue(0);
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || helpAnchor(block.text()) != anchor)
            continue;
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        verticalScrollBar()->setValue(qRound(place.top()));
        return;
    }
}

void HelpView::mark(const QStringList& words)
{
    QList<QTextEdit::ExtraSelection> marked;
    QTextCharFormat format;
    format.setBackground(Theme::instance().color(Role::Match));
    for (const QString& word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found))
            marked.append({found, format});
    }
    setExtraSelections(marked);
    if (marked.isEmpty())
        return;
    QTextCursor first = marked.front().cursor;
    for (const auto& one : std::as_const(marked)) {
        if (one.cursor.selectionStart() < first.selectionStart())
            first = one.cursor;
    }
    first.clearSelection();
    setTextCursor(first);
    ensureCursorVisible();
}

void HelpView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_at >= 0)
        render(chapter());
}

} // namespace grantex
