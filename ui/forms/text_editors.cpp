// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_editors.h"

#include "ui/text/core_text.h"
#include "ui/widgets/toggle_switch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString textOf(const DraftValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? QString() : QString::fromStdString(*text);
}

QHBoxLayout* rowIn(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widget->fontMetrics().height() / 2);
    return row;
}

} // namespace

TextEditor::TextEditor(const SettingField& field, QWidget* parent) : FieldEditor(parent), m_line(new QLineEdit(this))
{
    nameEditor(*m_line, field);
    m_line->setPlaceholderText(QString::fromStdString(field.defaultValue));
    setFocusProxy(m_line);
    rowIn(this)->addWidget(m_line, 1);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

DraftValue TextEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    return DraftValue(text.toStdString());
}

void TextEditor::setValue(const DraftValue& value)
{
    m_line->setText(textOf(value));
}

FileEditor::FileEditor(const SettingField& field, const FormServices& services, QWidget* parent)
    : TextEditor(field, parent)
{
    auto* browse = new QPushButton(tr("Browse…"), this);
    browse->setAccessibleName(tr("Browse for: %1").arg(coreText(field.label)));
    layout()->addWidget(browse);
    const QString title = coreText(field.label);
    connect(browse, &QPushButton::clicked, this, [this, choose = services.chooseFile, title] {
        const QString file = choose ? choose(this, title) : QString();
        if (file.isEmpty())
            return;
        line().setText(file);
        Q_EMIT edited();
    });
}

ChoiceEditor::ChoiceEditor(const SettingField& field, QWidget* parent) : FieldEditor(parent), m_box(new QComboBox(this))
{
    nameEditor(*m_box, field);
    for (const auto& choice : field.choices)
        m_box->addItem(QString::fromStdString(choice));
    m_box->setCurrentText(QString::fromStdString(field.defaultValue));
    setFocusProxy(m_box);
    auto* row = rowIn(this);
    row->addWidget(m_box);
    row->addStretch(1);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

DraftValue ChoiceEditor::value() const
{
    return m_box->currentText().toStdString();
}

void ChoiceEditor::setValue(const DraftValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return;
    // A word that is no choice (a file edited by hand) is kept and told as a mistake, not silently replaced.
    if (m_box->findText(textOf(value)) < 0)
        m_box->addItem(textOf(value));
    m_box->setCurrentText(textOf(value));
}

SwitchEditor::SwitchEditor(const SettingField& field, QWidget* parent)
    : FieldEditor(parent), m_switch(new ToggleSwitch(this)), m_word(new QLabel(this)),
      m_isSet(!field.defaultValue.empty())
{
    nameEditor(*m_switch, field);
    m_switch->setChecked(field.defaultValue == "true");
    m_word->setProperty("flavour", u"muted"_s);
    setFocusProxy(m_switch);
    auto* row = rowIn(this);
    row->addWidget(m_switch);
    row->addWidget(m_word);
    row->addStretch(1);
    connect(m_switch, &QAbstractButton::toggled, this, [this] {
        m_isSet = true;
        showState();
        Q_EMIT edited();
    });
    showState();
}

void SwitchEditor::showState()
{
    if (m_isSet)
        m_word->setText(m_switch->isChecked() ? tr("on") : tr("off"));
    else
        m_word->setText(u"–"_s);
}

DraftValue SwitchEditor::value() const
{
    if (!m_isSet)
        return {};
    return std::string(m_switch->isChecked() ? "true" : "false");
}

void SwitchEditor::setValue(const DraftValue& value)
{
    const QSignalBlocker blocker(m_switch);
    m_isSet = !std::holds_alternative<std::monostate>(value);
    m_switch->setChecked(textOf(value) == "true"_L1);
    showState();
}

} // namespace grantex
