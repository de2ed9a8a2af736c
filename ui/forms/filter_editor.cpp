// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/filter_editor.h"

#include "core/filter/destination_filter.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_field.h"
#include "ui/filter/filter_words.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

Result<> fitsDestination(const std::string& text)
{
    if (const auto fit = filter::destinationFilter(text); !fit)
        return tl::unexpected(fit.error());
    return {};
}

} // namespace

FilterEditor::FilterEditor(const SettingField& field, const FormServices& services, QWidget* parent)
    : FieldEditor(parent), m_saved(QString()), m_history(QString()), m_session(m_saved, m_history, m_undo),
      m_field(new FilterField(this)), m_icon(new StateIcon(m_field)), m_edit(new FilterEdit(m_session, m_field)),
      m_message(new ElidedLabel(this)), m_fix(new QPushButton(this)), m_check(fitsDestination)
{
    m_session.setSeen(services.seen);
    nameEditor(*m_edit, field);
    m_edit->setPlaceholderText(tr("Every event, or only: type:grant.*  data.pct>=80"));
    m_message->setObjectName(QString::fromStdString(field.key) + u"Message"_s);
    m_message->setLines(3);
    m_fix->setObjectName(QString::fromStdString(field.key) + u"Fix"_s);
    m_fix->setProperty("flavour", u"quiet"_s);
    m_fix->setAutoDefault(false);
    m_field->setFocusProxy(m_edit);
    setFocusProxy(m_edit);
    const int unit = fontMetrics().height();
    auto* inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(unit / 2, unit / 8, unit / 4, unit / 8);
    inside->setSpacing(unit / 2);
    inside->addWidget(m_icon);
    inside->addWidget(m_edit, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_message, 1);
    below->addWidget(m_fix, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 5);
    column->addWidget(m_field);
    column->addLayout(below);
    connect(m_edit, &FilterEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(&m_session, &FilterSession::judged, this, &FilterEditor::refresh);
    connect(m_edit, &FilterEdit::left, this, [this] { window()->close(); });
    connect(m_fix, &QPushButton::clicked, this, [this] {
        m_edit->setText(m_fixed);
        m_edit->setFocus();
    });
    refresh();
}

FilterEditor::~FilterEditor()
{
    // The line ends its typing when it loses the focus, at the latest when it goes, and then the session is gone: now.
    // Whoever listens may be half gone already.
    const QSignalBlocker silent(this);
    m_edit->clearFocus();
    m_session.disconnect(this);
}

DraftValue FilterEditor::value() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? DraftValue() : DraftValue(text.toStdString());
}

void FilterEditor::setValue(const DraftValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    const QSignalBlocker blocker(this); // not by the person
    m_edit->setText(text == nullptr ? QString() : QString::fromStdString(*text));
    refresh();
}

void FilterEditor::setCheck(Check check)
{
    m_check = std::move(check);
    refresh();
}

void FilterEditor::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

QString FilterEditor::message() const
{
    return m_message->text();
}

void FilterEditor::refresh()
{
    const auto& judgement = m_session.judgement();
    FilterVerdictWords words = verdictWords(judgement, m_edit->text(), m_session.seen().events());
    const Result<> fit = m_check(m_edit->text().trimmed().toStdString());
    if (judgement.verdict != FilterSession::Verdict::Invalid && !fit)
        words = {safeCoreText(fit.error()), {}, {}, {}};
    if (!words.notice.isEmpty())
        words.meaning = u"%1. %2"_s.arg(words.meaning, words.notice);
    m_fixed = words.fixed;
    Role role = Role::Success;
    QString icon = u"check"_s;
    const bool isWrong = judgement.verdict == FilterSession::Verdict::Invalid || !fit;
    if (isWrong) {
        role = Role::Danger;
        icon = u"wrong"_s;
    } else if (judgement.verdict == FilterSession::Verdict::Warning) {
        role = Role::Warning;
        icon = u"warning"_s;
    } else if (judgement.verdict == FilterSession::Verdict::Empty) {
        role = Role::Muted;
        icon = u"filter"_s;
    }
    m_icon->setLook(icon, role);
    m_field->setRole(role == Role::Muted ? Role::Border : role);
    m_message->setRole(role == Role::Success ? Role::Text : role);
    m_message->setText(words.meaning);
    m_message->setVisible(!words.meaning.isEmpty());
    if (!words.meaning.isEmpty())
        m_edit->setAccessibleDescription(words.meaning);
    m_fix->setText(QString(words.fix).replace(u'&', u"&&"_s));
    m_fix->setVisible(!words.fix.isEmpty());
}

} // namespace grantex
