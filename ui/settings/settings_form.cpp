// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_form.h"

#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout), m_outcome(new QLabel(this))
{
    const int unit = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit);
    column->addLayout(m_grid);
    column->addStretch(1);
    column->addWidget(m_outcome);
    m_grid->setHorizontalSpacing(unit);
    m_grid->setVerticalSpacing(unit / 3);
    m_grid->setColumnStretch(1, 1);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(u"settingsOutcome"_s);
}

QLabel* SettingsForm::addText(const QString& text, int row, int column, int columns)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    m_grid->addWidget(label, row, column, 1, columns);
    return label;
}

void SettingsForm::addHeading(const QString& text)
{
    QLabel* heading = addText(text, m_row, 0, 2);
    heading->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    heading->setContentsMargins(0, m_row > 0 ? fontMetrics().height() : 0, 0, fontMetrics().height() / 3);
    ++m_row;
}

void SettingsForm::addRow(const QString& label, QWidget* control, const QString& help)
{
    QLabel* text = addText(label, m_row, 0, 1);
    text->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(plainLabel(label));
    const auto alignment = control->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding
                               ? Qt::Alignment()
                               : Qt::AlignLeft | Qt::AlignVCenter;
    m_grid->addWidget(control, m_row++, 1, alignment);
    if (help.isEmpty())
        return;
    control->setAccessibleDescription(help);
    QLabel* below = addText(help, m_row++, 1, 1);
    below->setWordWrap(true);
    below->setProperty("flavour", u"muted"_s);
    below->setFont(scaledFont(font(), 0.92));
    below->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
}

QLabel* SettingsForm::addNote(const QString& text)
{
    QLabel* note = addText(text, m_row++, 0, 2);
    note->setWordWrap(true);
    note->setProperty("flavour", u"muted"_s);
    return note;
}

void SettingsForm::showOutcome(const QString& text, Role role)
{
    m_outcome->setText(text);
    QPalette palette = m_outcome->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(role));
    m_outcome->setPalette(palette);
}

void SettingsForm::showResult(const Result<>& result)
{
    if (result)
        return showOutcome(tr("Saved and in effect."), Role::Success);
    const QString remedy = coreText(result.error().remedy);
    const QString message = coreText(result.error().message);
    showOutcome(tr("Nothing was changed: %1")
                    .arg(safeText(QStringView(remedy.isEmpty() ? message : u"%1 %2"_s.arg(message, remedy)))),
                Role::Danger);
}

QString SettingsForm::outcome() const
{
    return m_outcome->text();
}

} // namespace grantex
