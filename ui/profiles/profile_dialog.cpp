// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profile_dialog.h"

#include "core/settings/profiles.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/profile_colors.h"
#include "ui/widgets/profile_strip.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

ProfileDialog::ProfileDialog(Setup setup, QWidget* parent)
    : QDialog(parent), m_setup(std::move(setup)), m_name(new QLineEdit(m_setup.name, this)),
      m_colours(new QButtonGroup(this)), m_look(new ProfileStrip(this)), m_problem(new QLabel(this))
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(m_setup.title);
    const int unit = fontMetrics().height();
    m_name->setObjectName(u"profileNameEdit"_s);
    m_name->setReadOnly(m_setup.isNameFixed);
    m_name->setPlaceholderText(tr("production"));
    auto* label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_look->setRounded(true);
    m_problem->setObjectName(u"profileProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("flavour", u"danger"_s);
    m_problem->hide();
    auto* note = new QLabel(m_setup.note, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setProperty("flavour", u"muted"_s);
    note->setVisible(!m_setup.note.isEmpty());
    auto* colours = makeColours();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* ok = new QPushButton(tr("&Save"), this);
    ok->setObjectName(u"profileSaveButton"_s);
    ok->setProperty("flavour", u"primary"_s);
    ok->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit / 2);
    for (QWidget* widget : {static_cast<QWidget*>(m_look), static_cast<QWidget*>(label), static_cast<QWidget*>(m_name),
                            static_cast<QWidget*>(m_problem), colours, static_cast<QWidget*>(note)})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(unit * 28);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &ProfileDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::showLook);
    connect(m_colours, &QButtonGroup::idClicked, this, &ProfileDialog::showLook);
    showLook();
    if (!m_setup.isNameFixed)
        m_name->setFocus();
}

QWidget* ProfileDialog::makeColours()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    constexpr int inARow = 3;
    const auto add = [&](const QString& colour) {
        const int number = static_cast<int>(m_colours->buttons().size());
        auto* button = new QRadioButton(profileColorName(colour), box);
        button->setIcon(profileSwatch(colour));
        button->setObjectName(u"colour-"_s + (colour.isEmpty() ? u"none"_s : colour));
        button->setProperty("colour", colour);
        button->setChecked(colour == m_setup.colour);
        m_colours->addButton(button, number);
        grid->addWidget(button, number / inARow, number % inARow);
    };
    add({});
    for (const std::string& colour : profileColours())
        add(QString::fromStdString(colour));
    if (m_colours->checkedButton() == nullptr)
        m_colours->buttons().constFirst()->setChecked(true);
    return box;
}

QString ProfileDialog::name() const
{
    return m_name->text().trimmed();
}

QString ProfileDialog::colour() const
{
    const QAbstractButton* chosen = m_colours->checkedButton();
    return chosen == nullptr ? QString() : chosen->property("colour").toString();
}

void ProfileDialog::showLook()
{
    m_look->setProfile(name().isEmpty() ? tr("The new profile") : name(), colour());
    m_problem->hide();
}

void ProfileDialog::save()
{
    const auto saved = m_setup.save(name(), colour());
    if (saved)
        return accept();
    m_problem->setText(safeCoreText(saved.error()));
    m_problem->show();
    m_name->setFocus();
}

} // namespace grantex
