// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/state_icon.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

EmptyState::EmptyState(const QString& icon, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_hint(new QLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* picture = new StateIcon(this);
    picture->setLook(icon, Role::Muted);
    picture->setFramed(true);
    constexpr double pictureScale = 2.6;
    picture->setScale(pictureScale);
    for (QLabel* label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    constexpr double titleScale = 1.1;
    m_title->setFont(scaledFont(font(), titleScale, QFont::DemiBold));
    m_hint->setProperty("flavour", u"muted"_s);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(fontMetrics().height() / 3);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString& title, const QString& hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace grantex
