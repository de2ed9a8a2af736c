// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/secret_editor.h"

#include "ui/forms/secret_line.h"
#include "ui/text/core_text.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace grantex {

SecretEditor::SecretEditor(const SettingField& field, const FormServices& services, QWidget* parent)
    : FieldEditor(parent), m_services(services), m_line(new SecretLine(this)), m_show(new QToolButton(this)),
      m_forget(new QToolButton(this)), m_place(new QComboBox(this))
{
    const QString label = coreText(field.label);
    nameEditor(*m_line, field);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setObjectName(QString::fromStdString(field.key) + u"Show"_s);
    m_show->setCheckable(true);
    m_show->setIcon(themedIcon(u"eye"_s, Role::Muted));
    m_show->setToolTip(tr("Show the secret"));
    m_show->setAccessibleName(tr("Show: %1").arg(label));
    m_forget->setObjectName(QString::fromStdString(field.key) + u"Forget"_s);
    m_forget->setIcon(themedIcon(u"close"_s, Role::Muted));
    m_forget->setToolTip(tr("Forget the stored secret when this is saved"));
    m_forget->setAccessibleName(tr("Forget: %1").arg(label));
    m_place->setObjectName(QString::fromStdString(field.key) + u"Place"_s);
    m_place->setAccessibleName(tr("Where it is kept: %1").arg(label));
    // In the order of SecretDraft::Place.
    m_place->addItems({tr("in the keychain"), tr("from a variable"), tr("from a file"), tr("for this run only")});
    setFocusProxy(m_line);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 4);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    row->addWidget(m_forget);
    row->addWidget(m_place);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_show, &QToolButton::toggled, this, &SecretEditor::show);
    connect(m_forget, &QToolButton::clicked, this, &SecretEditor::forget);
    connect(m_place, &QComboBox::activated, this, &SecretEditor::choosePlace);
    refresh();
}

SecretDraft::Place SecretEditor::place() const
{
    return static_cast<SecretDraft::Place>(m_place->currentIndex());
}

bool SecretEditor::isHiddenPlace() const
{
    return place() == SecretDraft::Place::Keychain || place() == SecretDraft::Place::ThisRun;
}

DraftValue SecretEditor::value() const
{
    SecretDraft draft;
    draft.place = place();
    const QString text = isHiddenPlace() ? m_line->text() : m_line->text().trimmed();
    if (draft.place == m_stored.place)
        draft.name = m_stored.name;
    if (!isHiddenPlace())
        draft.name = text.toStdString();
    else if (!text.isEmpty())
        draft.typed = Secret(text.toStdString());
    if (draft.isEmpty())
        return {};
    return DraftValue(std::move(draft));
}

void SecretEditor::setValue(const DraftValue& value)
{
    const auto* secret = std::get_if<SecretDraft>(&value);
    m_stored = secret == nullptr ? SecretDraft() : *secret;
    m_place->setCurrentIndex(static_cast<int>(m_stored.place));
    m_line->setText(isHiddenPlace() ? QString() : QString::fromStdString(m_stored.name));
    refresh();
}

void SecretEditor::setPlace(SecretDraft::Place place)
{
    if (place == this->place())
        return;
    m_place->setCurrentIndex(static_cast<int>(place));
    choosePlace();
}

void SecretEditor::choosePlace()
{
    // A secret that was typed moves between the places that take one; it never turns into a visible name.
    const bool wasHidden = m_line->echoMode() == QLineEdit::Password || m_show->isChecked();
    if (wasHidden != isHiddenPlace())
        m_line->clear();
    if (!isHiddenPlace() && place() == m_stored.place)
        m_line->setText(QString::fromStdString(m_stored.name));
    refresh();
    Q_EMIT edited();
}

void SecretEditor::refresh()
{
    const bool isStored = isHiddenPlace() && place() == m_stored.place && !m_stored.name.empty();
    if (!isHiddenPlace())
        m_show->setChecked(false);
    m_line->setHoldsSecret(isHiddenPlace());
    m_line->setEchoMode(isHiddenPlace() && !m_show->isChecked() ? QLineEdit::Password : QLineEdit::Normal);
    m_show->setVisible(isHiddenPlace());
    m_forget->setVisible(isStored);
    switch (place()) {
    case SecretDraft::Place::Keychain:
        m_line->setPlaceholderText(isStored ? tr("Stored – type here to replace it") : QString());
        break;
    case SecretDraft::Place::ThisRun:
        m_line->setPlaceholderText(isStored ? tr("Kept for this run – type here to replace it") : QString());
        break;
    case SecretDraft::Place::Environment:
        m_line->setPlaceholderText(tr("Name of the environment variable"));
        break;
    case SecretDraft::Place::File:
        m_line->setPlaceholderText(tr("Path of the file that holds it"));
        break;
    }
}

void SecretEditor::show(bool isShown)
{
    m_show->setToolTip(isShown ? tr("Hide the secret") : tr("Show the secret"));
    if (isShown && m_line->text().isEmpty() && !m_stored.name.empty() && m_services.secrets != nullptr) {
        const auto kind =
            m_stored.place == SecretDraft::Place::Keychain ? SecretRef::Kind::Keychain : SecretRef::Kind::Environment;
        const auto stored = m_services.secrets->read({kind, m_stored.name});
        if (stored) {
            const auto text = stored->reveal();
            m_line->setText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        } else {
            QToolTip::showText(mapToGlobal(rect().bottomLeft()), plainToolTip(safeCoreText(stored.error())), this);
        }
    }
    refresh();
}

void SecretEditor::forget()
{
    m_stored.name.clear();
    m_line->clear();
    refresh();
    Q_EMIT edited();
}

} // namespace grantex
