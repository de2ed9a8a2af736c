// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/type_chooser.h"

#include "ui/destinations/lane_words.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

TypeChooser::TypeChooser(const std::vector<DestinationType>& types, QWidget* parent) : QWidget(parent)
{
    const int unit = fontMetrics().height();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(unit * 2 / 3);
    int place = 0;
    for (const auto& [schema, create] : types) {
        if (!schema.available)
            continue;
        auto* button = new QToolButton(this);
        const QString label = safeCoreText(schema.label, 60);
        button->setObjectName(u"type-"_s + QString::fromStdString(schema.type));
        button->setProperty("flavour", u"button"_s);
        button->setText(label);
        button->setAccessibleName(label);
        button->setIcon(themedIcon(typeIcon(schema.type), Role::Accent));
        button->setIconSize(QSize(unit * 2, unit * 2));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFixedHeight(unit * 5);
        const QString type = QString::fromStdString(schema.type);
        connect(button, &QToolButton::clicked, this, [this, type] { Q_EMIT chosen(type); });
        grid->addWidget(button, place / kColumns, place % kColumns);
        m_buttons.emplace_back(schema.type, button);
        ++place;
    }
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(place / kColumns + 1, 1);
    if (!m_buttons.empty())
        setFocusProxy(m_buttons.front().second);
}

QAbstractButton* TypeChooser::button(const std::string& type) const
{
    const auto found = std::ranges::find(m_buttons, type, &std::pair<std::string, QAbstractButton*>::first);
    return found == m_buttons.end() ? nullptr : found->second;
}

void TypeChooser::keyPressEvent(QKeyEvent* event)
{
    const auto current = std::ranges::find_if(m_buttons, [](const auto& entry) { return entry.second->hasFocus(); });
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -kColumns;
        break;
    case Qt::Key_Down:
        step = kColumns;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current != m_buttons.end())
            current->second->click();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const auto place = current - m_buttons.begin() + step;
    if (current != m_buttons.end() && place >= 0 && place < std::ssize(m_buttons))
        m_buttons[static_cast<std::size_t>(place)].second->setFocus(Qt::TabFocusReason);
}

} // namespace grantex
