// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmation.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/profile_strip.h"
#include "ui/widgets/state_icon.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr const char* kProfileName = "profileName";
constexpr const char* kProfileColour = "profileColour";

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::Confirmation)
};

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The nearest above it that belongs to a profile.
const QObject* ownerOf(const QObject* object)
{
    while (object != nullptr && !object->property(kProfileName).isValid())
        object = object->parent();
    return object;
}

} // namespace

void setProfileOf(QWidget& window, const QString& name, const QString& colour)
{
    window.setProperty(kProfileName, name);
    window.setProperty(kProfileColour, colour);
}

std::unique_ptr<QDialog> makeConfirmation(QWidget* parent, const QString& question, const QString& consequence,
                                          const QString& action)
{
    auto box = std::make_unique<QDialog>(parent);
    box->setObjectName(u"confirmationBox"_s);
    box->setWindowTitle(Words::tr("Please confirm"));
    const int unit = box->fontMetrics().height();
    auto* strip = new ProfileStrip(box.get());
    strip->setObjectName(u"confirmationProfile"_s);
    strip->setRounded(true);
    const QObject* owner = ownerOf(parent);
    strip->setProfile(owner == nullptr ? QString() : owner->property(kProfileName).toString(),
                      owner == nullptr ? QString() : owner->property(kProfileColour).toString());
    auto* icon = new StateIcon(box.get());
    constexpr double iconScale = 1.6;
    icon->setLook(u"warning"_s, Role::Warning);
    icon->setScale(iconScale);
    auto* asked = plainLabel(question, box.get());
    asked->setObjectName(u"confirmationQuestion"_s);
    constexpr double questionScale = 1.1;
    asked->setFont(scaledFont(box->font(), questionScale, QFont::DemiBold));
    auto* told = plainLabel(consequence, box.get());
    told->setObjectName(u"confirmationConsequence"_s);
    auto* buttons = new QDialogButtonBox(box.get());
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    auto* go = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"confirmButton"_s);
    go->setAutoDefault(false);
    cancel->setDefault(true);
    QObject::connect(go, &QPushButton::clicked, box.get(), &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, box.get(), &QDialog::reject);

    auto* words = new QVBoxLayout;
    words->setSpacing(unit / 2);
    words->addWidget(asked);
    words->addWidget(told);
    words->addStretch(1);
    auto* body = new QHBoxLayout;
    body->setSpacing(unit);
    body->addWidget(icon, 0, Qt::AlignTop);
    body->addLayout(words, 1);
    auto* column = new QVBoxLayout(box.get());
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit);
    column->addWidget(strip);
    column->addLayout(body, 1);
    column->addWidget(buttons);
    box->setAccessibleName(question);
    box->setAccessibleDescription(consequence);
    box->setFixedWidth(unit * 28);
    cancel->setFocus();
    return box;
}

bool askForConfirmation(QWidget* parent, const QString& question, const QString& consequence, const QString& action)
{
    return makeConfirmation(parent, question, consequence, action)->exec() == QDialog::Accepted;
}

} // namespace grantex
