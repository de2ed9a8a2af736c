// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_edit.h"

#include "core/filter/pieces.h"
#include "ui/filter/completion_popup.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/filter_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

Role roleOf(const filter::Piece& piece)
{
    using Kind = filter::Piece::Kind;
    switch (piece.kind) {
    case Kind::Field:
        return Role::JsonKey;
    case Kind::Keyword:
    case Kind::Sign:
        return Role::JsonKeyword;
    case Kind::Operator:
    case Kind::Bracket:
    case Kind::Comma:
        return Role::Muted;
    case Kind::Literal:
    case Kind::Text:
        return piece.isQuoted || piece.isPattern ? Role::JsonString : Role::Text;
    case Kind::Unknown:
        break;
    }
    return Role::Text;
}

} // namespace

FilterEdit::FilterEdit(FilterSession& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_popup(new CompletionPopup(this))
{
    setObjectName(u"filterEdit"_s);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: type:budget.*  agent:…  any text"));
    setProperty("flavour", u"bare"_s);
    setFont(monospaceFont(font()));
    setFrame(false);
    constexpr int longest = 60'000;
    setMaxLength(longest);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::onTextEdited);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_session.type(text);
        paintPieces();
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this](int /*old*/, int now) {
        const filter::Span& span = m_popup->completion().replace;
        const auto byte = byteOf(text(), now);
        if (byte < span.position || byte > span.position + span.length)
            m_popup->dismiss();
    });
    connect(m_popup, &CompletionPopup::chosen, this, &FilterEdit::accept);
    connect(&session, &FilterSession::textChanged, this, [this](const QString& text) {
        m_popup->dismiss();
        setText(text);
    });
    connect(&session, &FilterSession::judged, this, &FilterEdit::paintPieces);
    connect(&Theme::instance(), &Theme::changed, this, &FilterEdit::paintPieces);
}

FilterEdit::~FilterEdit()
{
    delete m_popup;
}

CompletionPopup& FilterEdit::popup()
{
    return *m_popup;
}

void FilterEdit::onTextEdited()
{
    m_place = -1;
    complete(false);
}

void FilterEdit::complete(bool isAsked)
{
    const std::size_t cursor = byteOf(text(), cursorPosition());
    const std::string typed = text().toStdString();
    filter::Completion completion = filter::complete(typed, cursor, m_session.seen());
    // Without a letter only what is bound to come is offered: the values behind `type:`, not every field.
    const bool isBound = cursor > 0 && std::string_view(":=<>~,([.").find(typed[cursor - 1]) != std::string_view::npos;
    const bool isSettled = completion.candidates.size() == 1 && completion.candidates.front().shown == completion.typed;
    if ((!isAsked && completion.typed.empty() && !isBound) || isSettled || hasSelectedText())
        completion.candidates.clear();
    const int begin = pieceOf(typed, completion.replace).begin;
    const int x =
        cursorRect().center().x() - fontMetrics().horizontalAdvance(text().mid(begin, cursorPosition() - begin));
    m_popup->offer(std::move(completion), x);
}

void FilterEdit::accept(const filter::Candidate& candidate)
{
    // By value: the popup's list changes with the text.
    const filter::Candidate chosen = candidate;
    const TextPiece piece = pieceOf(text().toStdString(), m_popup->completion().replace);
    QString insert = QString::fromStdString(chosen.insert);
    const bool isAtEnd = piece.begin + piece.length == text().size();
    if (chosen.isWhole && isAtEnd && !insert.endsWith(u' '))
        insert += u' ';
    m_popup->dismiss();
    setSelection(piece.begin, piece.length);
    if (piece.length == 0)
        setCursorPosition(piece.begin);
    QLineEdit::insert(insert); // as typing does, so that Ctrl+Z takes it back
    if (!chosen.isWhole)
        complete(true);
}

bool FilterEdit::popupKey(const QKeyEvent& event)
{
    if (!m_popup->isOpen())
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    case Qt::Key_PageDown:
        m_popup->page(1);
        return true;
    case Qt::Key_PageUp:
        m_popup->page(-1);
        return true;
    case Qt::Key_Escape:
        m_popup->dismiss();
        return true;
    case Qt::Key_Tab:
        if (const auto* candidate = m_popup->current() != nullptr ? m_popup->current() : m_popup->first())
            accept(*candidate);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Enter means what is typed unless a candidate was marked.
        if (m_popup->current() == nullptr)
            return false;
        accept(*m_popup->current());
        return true;
    default:
        return false;
    }
}

bool FilterEdit::event(QEvent* event)
{
    const auto* key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress
                          ? static_cast<QKeyEvent*>(event)
                          : nullptr;
    if (event->type() == QEvent::ShortcutOverride &&
        (key->key() == Qt::Key_Escape || (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier))) {
        event->accept();
        return true;
    }
    // Qt would move the focus with Tab before keyPressEvent hears of it.
    if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier &&
        popupKey(*key)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (popupKey(*event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_popup->dismiss();
        m_session.enter();
        event->accept();
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        event->accept();
        return;
    case Qt::Key_Space:
        if (event->modifiers() != Qt::ControlModifier)
            break;
        complete(true);
        event->accept();
        return;
    case Qt::Key_Up:
        stepHistory(1);
        event->accept();
        return;
    case Qt::Key_Down:
        if (m_place < 0)
            complete(true);
        else
            stepHistory(-1);
        event->accept();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::stepHistory(int step)
{
    const QStringList& used = m_session.history().filters();
    if (m_place < 0)
        m_draft = text();
    qsizetype place = m_place + step;
    // What stands in the line already would look as if nothing happened.
    if (m_place < 0 && place < used.size() && used[place] == text())
        place += step;
    if (place >= used.size())
        return;
    m_place = place;
    setText(place < 0 ? m_draft : used[place]);
}

void FilterEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_place = -1;
    if (m_popup)
        m_popup->dismiss();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_session.endTyping();
}

void FilterEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FilterEdit::paintPieces()
{
    m_underlined = {0, 0};
    if (m_isComposing || m_session.typed() != text())
        return; // the formats would take the place of what is being composed
    const Theme& theme = Theme::instance();
    const std::string utf8 = text().toStdString();
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](const TextPiece& piece, const QTextCharFormat& format) {
        attributes.append({QInputMethodEvent::TextFormat, piece.begin - cursorPosition(), piece.length, format});
    };
    constexpr std::size_t longestColoured = 4096; // each piece is counted from the text's beginning
    for (const filter::Piece& piece :
         utf8.size() <= longestColoured ? filter::piecesOf(utf8) : std::vector<filter::Piece>()) {
        QTextCharFormat format;
        format.setForeground(theme.color(roleOf(piece)));
        add(pieceOf(utf8, piece.span), format);
    }
    const auto underline = [&](filter::Span span, Role role) {
        TextPiece piece = pieceOf(utf8, span);
        // What is missing has no length: the end of what stands before it is marked.
        if (piece.length == 0 && piece.begin > 0) {
            --piece.begin;
            piece.length = 1;
        }
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.color(role));
        format.setForeground(theme.color(role));
        add(piece, format);
        if (m_underlined.second == 0)
            m_underlined = {piece.begin, piece.length};
    };
    const auto& judgement = m_session.judgement();
    if (judgement.mistake)
        underline(judgement.mistake->span, Role::Danger);
    for (const filter::Notice& notice : judgement.notices) {
        if (notice.kind == filter::Notice::Kind::UnseenPath)
            underline(notice.span, Role::Warning);
    }
    // A line edit has no formats of its own; those of an input method are drawn all the same.
    QInputMethodEvent formats(QString(), attributes);
    QLineEdit::inputMethodEvent(&formats);
}

} // namespace grantex
