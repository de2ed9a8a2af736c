// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation_rail.h"

#include "ui/text/phrasing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rail_button.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"navigationRail"_s);
    setAccessibleName(tr("Pages"));
    const int unit = fontMetrics().height();
    m_column->setContentsMargins(unit / 4, unit / 2, unit / 4 + 1, unit / 2);
    m_column->setSpacing(unit / 3);
    m_column->addStretch(1);
    setVisible(false);
}

void NavigationRail::add(QAction& action, const QString& icon)
{
    auto* button = new RailButton(icon, this);
    button->setObjectName(action.objectName().chopped(action.objectName().endsWith(u"Action"_s) ? 6 : 0) + u"Button"_s);
    m_column->insertWidget(m_column->count() - 1, button);
    m_buttons.insert(&action, button);
    // Clicking the page that is shown must not uncheck its action, so the button asks and the action answers.
    connect(button, &QAbstractButton::clicked, &action, &QAction::trigger);
    // A screen reader toggles without a click.
    connect(button, &QAbstractButton::toggled, &action, [&action](bool isOn) {
        if (isOn && !action.isChecked())
            action.trigger();
    });
    connect(&action, &QAction::changed, this, &NavigationRail::refresh);
    connect(&action, &QObject::destroyed, this, [this, key = &action] { delete m_buttons.take(key); });
    refresh();
}

void NavigationRail::setBadge(const QAction& action, const QString& text, const QString& spoken, Role role)
{
    if (RailButton* button = m_buttons.value(&action)) {
        button->setBadge(text, role);
        button->setAccessibleDescription(spoken);
    }
}

void NavigationRail::refresh()
{
    int shown = 0;
    for (auto [action, button] : m_buttons.asKeyValueRange()) {
        const QString text = plainLabel(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
        button->setVisible(action->isVisible());
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
        shown += action->isVisible() ? 1 : 0;
    }
    setVisible(shown > 1);
}

void NavigationRail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::Window));
    painter.setPen(Theme::instance().color(Role::Border));
    if (layoutDirection() == Qt::RightToLeft)
        painter.drawLine(rect().topLeft(), rect().bottomLeft());
    else
        painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace grantex
