// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_editor.h"

#include "core/journal/event_edit.h"
#include "ui/detail/diff_delegate.h"
#include "ui/detail/json_diff_model.h"
#include "ui/detail/json_highlighter.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/json_tokens.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto judgeDelay = 200ms;

/// A text field would turn some characters into others (no-break spaces, line separators) and show others as nothing;
/// written as escapes they mean the same.
QString withEscapes(const QString& json)
{
    QString text;
    text.reserve(json.size());
    for (const QChar c : json) {
        const ushort code = c.unicode();
        const bool isOdd = code == 0xa0 || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
                           (code >= 0x200b && code <= 0x200f) || code == 0xfeff || code == 0xfffc ||
                           (code >= 0xfdd0 && code <= 0xfdef);
        text += isOdd ? u"\\u%1"_s.arg(uint{code}, 4, 16, QLatin1Char('0')) : QString(c);
    }
    return text;
}

QString laidOut(const std::string& json)
{
    const QString text = QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size()));
    return withEscapes(indentedJson(text).text);
}

/// Everything but the folds of what is equal, which would push the differences out of sight.
void openDifferences(QTreeView& tree, const QModelIndex& parent)
{
    const QAbstractItemModel& model = *tree.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(JsonDiffModel::IsFoldRole).toBool())
            continue;
        tree.expand(index);
        openDifferences(tree, index);
    }
}

} // namespace

DeadLetterEditor::DeadLetterEditor(StoredDeadLetter letter, Send send, QWidget* parent)
    : QDialog(parent), m_letter(std::move(letter)), m_send(std::move(send)), m_text(new QPlainTextEdit(this)),
      m_verdict(new QLabel(this)), m_model(new JsonDiffModel(this)), m_tree(new QTreeView(this)),
      m_restore(new QPushButton(tr("Restore the &original"), this)),
      m_retry(new QPushButton(tr("&Retry with this"), this)), m_laidOut(laidOut(m_letter.json))
{
    setObjectName(u"deadLetterEditor"_s);
    setWindowTitle(tr("Edit and retry"));
    layOut();
    new JsonHighlighter(m_text->document());
    m_text->setPlainText(m_letter.edit.empty() ? m_laidOut : laidOut(m_letter.edit));
    m_soon.setSingleShot(true);
    m_soon.setInterval(judgeDelay);
    connect(&m_soon, &QTimer::timeout, this, &DeadLetterEditor::judge);
    connect(m_text, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_restore, &QPushButton::clicked, this, &DeadLetterEditor::restore);
    connect(m_retry, &QPushButton::clicked, this, &DeadLetterEditor::send);
    judge();
    m_text->setFocus();
}

void DeadLetterEditor::layOut()
{
    const int unit = fontMetrics().height();
    auto* about = new QLabel(this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setText(tr("%1 refused this event: %2\nOnly %1 is sent the edit. The event in the journal stays as it was "
                      "received, and the edit is marked.")
                       .arg(safeText(m_letter.destination, 120),
                            m_letter.code.empty()
                                ? safeCoreText(m_letter.reason)
                                : u"%1: %2"_s.arg(safeText(m_letter.code, 60), safeCoreText(m_letter.reason))));
    m_text->setObjectName(u"deadLetterEdit"_s);
    m_text->setAccessibleName(tr("What is sent"));
    m_text->setFont(monospaceFont(font()));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_verdict->setObjectName(u"editVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_tree->setObjectName(u"editDifferences"_s);
    m_tree->setProperty("flavour", u"field"_s);
    m_tree->setAccessibleName(tr("Differences from the event"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new DiffDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->resizeSection(0, unit * 14);
    m_tree->header()->resizeSection(1, unit * 16);
    m_restore->setObjectName(u"restoreOriginalButton"_s);
    m_restore->setAutoDefault(false);
    m_retry->setObjectName(u"retryEditedButton"_s);
    m_retry->setProperty("flavour", u"primary"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_text);
    parts->addWidget(m_tree);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_retry);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addWidget(about);
    column->addWidget(parts, 1);
    column->addWidget(m_verdict);
    column->addLayout(buttons);
    resize(unit * 52, unit * 40);
}

std::string DeadLetterEditor::json() const
{
    const QString typed = m_text->toPlainText();
    if (typed == m_laidOut)
        return m_letter.json;
    QString compact;
    for (const JsonToken& token : jsonTokens(typed))
        compact += QStringView(typed).mid(token.begin, token.length);
    return compact.toStdString();
}

QString DeadLetterEditor::verdict() const
{
    return m_verdict->text();
}

void DeadLetterEditor::judge()
{
    m_soon.stop();
    const auto fit = checkEdit(m_letter.json, json());
    m_model->setDiff(diffJson(QString::fromUtf8(m_letter.json.data(), static_cast<qsizetype>(m_letter.json.size())),
                              m_text->toPlainText()));
    openDifferences(*m_tree, {});
    const JsonDiffCounts counts = countsOf(m_model->diff());
    Role role = Role::Muted;
    if (!fit) {
        m_verdict->setText(u"⚠ "_s + safeCoreText(fit.error()));
        role = Role::Danger;
    } else if (counts.total() == 0) {
        m_verdict->setText(tr("Nothing is changed: the event is sent as it was received."));
    } else {
        m_verdict->setText(tr("%1 changed, %2 added, %3 removed")
                               .arg(grouped(counts.changed), grouped(counts.added), grouped(counts.removed)));
        role = Role::Success;
    }
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(role));
    m_verdict->setPalette(palette);
    m_retry->setEnabled(fit.has_value());
    m_restore->setEnabled(m_text->toPlainText() != m_laidOut);
}

void DeadLetterEditor::restore()
{
    // So that it can be taken back like anything that is typed.
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(m_laidOut);
    judge();
}

void DeadLetterEditor::send()
{
    judge();
    if (!m_retry->isEnabled())
        return;
    m_retry->setEnabled(false);
    m_send(json(), [dialog = QPointer<DeadLetterEditor>(this)](const Result<>& done) {
        if (dialog == nullptr)
            return;
        if (done)
            return dialog->accept();
        dialog->m_retry->setEnabled(true);
        dialog->m_verdict->setText(u"⚠ "_s + safeCoreText(done.error()));
    });
}

} // namespace grantex
