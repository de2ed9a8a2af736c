// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_form.h"

#include "ui/forms/field_names.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FieldForm::FieldForm(const std::vector<SettingField>& fields, const FormServices& services, QWidget* parent)
    : QWidget(parent), m_fields(fields), m_advanced(new QWidget(this))
{
    const int unit = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit * 3 / 4);
    auto* advanced = new QVBoxLayout(m_advanced);
    advanced->setContentsMargins(0, 0, 0, 0);
    advanced->setSpacing(unit * 3 / 4);
    const auto addAll = [&](bool areAdvanced) {
        for (const SettingField& field : fields) {
            const bool isAdvanced = field.advanced && field.key != "startFrom";
            // The lane's key is given by the program and never typed.
            if (field.key == "id" || isAdvanced != areAdvanced)
                continue;
            add(field, services, isAdvanced ? *advanced : *column);
            m_rows.at(field.key).isAdvanced = isAdvanced;
        }
    };
    // Made in the order in which Tab goes through them.
    addAll(false);
    const std::size_t plain = m_rows.size();
    m_fold = new QToolButton(this);
    addAll(true);
    for (const auto& [key, row] : m_rows)
        m_defaults.emplace(key, row.editor->value());
    const bool hasAdvanced = m_rows.size() > plain;
    m_fold->setObjectName(u"advancedButton"_s);
    m_fold->setText(tr("Advanced"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    m_fold->setVisible(hasAdvanced);
    column->addWidget(m_fold);
    column->addWidget(m_advanced);
    column->addStretch(1);
    connect(m_fold, &QToolButton::toggled, this, &FieldForm::showAdvanced);
    showAdvanced(false);
}

void FieldForm::add(const SettingField& field, const FormServices& services, QVBoxLayout& column)
{
    const int unit = fontMetrics().height();
    Row row;
    const QString name = coreText(field.label);
    row.label = plainLabel(field.required ? tr("%1 (required)").arg(name) : name, this);
    row.label->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    row.editor = makeEditor(field, services, this);
    row.label->setBuddy(row.editor->focusProxy() != nullptr ? row.editor->focusProxy() : row.editor);
    const QString written = coreText(field.help);
    const QString told = shownHelp(field, m_fields);
    for (QWidget* named : row.editor->findChildren<QWidget*>()) {
        if (named->accessibleDescription() == written)
            named->setAccessibleDescription(told);
    }
    auto* help = plainLabel(told, this);
    help->setProperty("flavour", u"muted"_s);
    help->setWordWrap(true);
    help->setFont(scaledFont(font(), 0.92));
    row.problem = plainLabel({}, this);
    row.problem->setObjectName(QString::fromStdString(field.key) + u"Problem"_s);
    row.problem->setProperty("flavour", u"danger"_s);
    row.problem->setWordWrap(true);
    row.problem->hide();
    auto* lines = new QVBoxLayout;
    lines->setSpacing(unit / 5);
    lines->addWidget(row.label);
    lines->addWidget(row.editor);
    lines->addWidget(row.problem);
    lines->addWidget(help);
    column.addLayout(lines);
    connect(row.editor, &FieldEditor::edited, this,
            [this, key = field.key] { Q_EMIT edited(QString::fromStdString(key)); });
    m_rows.emplace(field.key, row);
}

void FieldForm::showAdvanced(bool isShown)
{
    m_advanced->setVisible(isShown);
    m_fold->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
    if (m_fold->isChecked() != isShown)
        m_fold->setChecked(isShown);
}

void FieldForm::setValues(const Draft& draft)
{
    for (auto& [key, row] : m_rows) {
        const auto value = draft.values.find(key);
        row.editor->setValue(value == draft.values.end() ? m_defaults.at(key) : value->second);
    }
}

void FieldForm::readInto(Draft& draft) const
{
    for (const auto& [key, row] : m_rows) {
        draft.values.erase(key);
        if (DraftValue value = row.editor->value(); !std::holds_alternative<std::monostate>(value))
            draft.values.emplace(key, std::move(value));
    }
}

bool FieldForm::showProblem(const DraftProblem& problem)
{
    clearProblem();
    const auto found = m_rows.find(problem.field);
    if (found == m_rows.end())
        return false;
    const Row& row = found->second;
    if (row.isAdvanced)
        showAdvanced(true);
    if (row.editor->tellsProblems())
        return true;
    QString text = withCapital(withLabels(coreText(problem.what), m_fields));
    if (!text.endsWith(u'.'))
        text += u'.';
    row.problem->setText(u"⚠ "_s + safeText(QStringView(text)));
    row.problem->show();
    if (QWidget* focus = row.editor->focusProxy())
        focus->setAccessibleDescription(row.problem->text());
    return true;
}

void FieldForm::clearProblem()
{
    for (auto& [key, row] : m_rows)
        row.problem->hide();
}

void FieldForm::focusField(const std::string& key)
{
    auto found = m_rows.find(key);
    if (found == m_rows.end())
        found = m_rows.find(key.substr(0, key.rfind('.')));
    if (found == m_rows.end())
        return;
    if (found->second.isAdvanced)
        showAdvanced(true);
    found->second.editor->setFocus(Qt::OtherFocusReason);
}

FieldEditor* FieldForm::editor(const std::string& key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : found->second.editor;
}

} // namespace grantex
