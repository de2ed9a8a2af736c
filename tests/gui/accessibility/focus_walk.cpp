// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibility/focus_walk.h"

#include "tests/gui/accessibility/audit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QPointer>
#include <QTest>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace grantex::test {

namespace {

/// Of buttons that exclude each other Tab comes to one; the arrows lead to the others.
bool isOneOfMany(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr &&
           (button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive()));
}

bool takesTab(const QWidget& widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           widget.focusProxy() == nullptr && !isOneOfMany(widget);
}

QImage around(QWidget& window, const QWidget& widget)
{
    // Also the edge that is drawn around it, and the part beside a text that says which line is current.
    constexpr int edge = 4;
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(place.adjusted(-edge, -edge, edge, edge).intersected(window.rect())).toImage();
}

} // namespace

void FocusFindings::add(const FocusFindings& more)
{
    unreached += more.unreached;
    invisible += more.invisible;
}

FocusFindings walkFocus(QWidget& window, const QString& place)
{
    FocusFindings found;
    const QPointer<QWidget> start = window.focusWidget();
    const auto controls = controlsOf(window);
    // One that stands alone keeps the focus: a table without numbers yet has only its button.
    const bool standsAlone =
        std::ranges::count_if(controls, [](const auto* one) { return takesTab(*one) && one->isVisible(); }) < 2;
    std::set<const QWidget*> seen;
    const auto most = 3 * controls.size() + 10;
    int stays = 0;
    for (std::size_t step = 0; step < most; ++step) {
        QPointer<QWidget> at = QApplication::focusWidget();
        if (at == nullptr || at->window() != &window)
            at = &window;
        const QImage with = around(window, *at);
        QTest::keyClick(at.data(), Qt::Key_Tab);
        QWidget* next = QApplication::focusWidget();
        if (at == nullptr || next == nullptr)
            break;
        // A date has parts of its own that Tab goes through.
        constexpr int parts = 8;
        stays = next == at ? stays + 1 : 0;
        if (stays > 0 && stays < parts && !standsAlone)
            continue;
        if (stays >= parts)
            found.unreached << u"Tab never leaves "_s + nameOf(*at);
        // Nothing of it is in the window where it was not scrolled to.
        if (at != &window && seen.insert(at).second && next != at && at->isVisible() &&
            (with.isNull() || with == around(window, *at)))
            found.invisible << nameOf(*at);
        if (seen.contains(next))
            break;
    }
    for (const QWidget* control : controls) {
        if (takesTab(*control) && control->isVisible() && !seen.contains(control))
            found.unreached << u"Tab never comes to "_s + nameOf(*control);
    }
    if (start != nullptr)
        start->setFocus(Qt::OtherFocusReason);
    for (QStringList* list : {&found.unreached, &found.invisible}) {
        for (QString& line : *list)
            line = place + u": "_s + line;
    }
    return found;
}

} // namespace grantex::test
