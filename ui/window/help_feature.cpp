// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_feature.h"

#include "ui/help/help_places.h"
#include "ui/help/help_window.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Whether `widget` is in a dialog of `window`, or in a dialog of such a dialog.
bool isInDialogOf(const QWidget& window, const QWidget& widget)
{
    const QWidget* top = widget.window();
    for (const QWidget* parent = top->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (parent == &window)
            return top != &window;
    }
    return false;
}

} // namespace

HelpFeature::HelpFeature(MainWindow& window) : QObject(&window), m_window(window)
{
    addActions();
    // Shortcuts of the window do not reach its dialogs.
    qApp->installEventFilter(this);
}

HelpFeature::~HelpFeature() = default;

void HelpFeature::addActions()
{
    QMenu& help = *m_window.menus().help;
    QAction* first = help.actions().isEmpty() ? nullptr : help.actions().constFirst();
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& keys, auto done) {
        QAction* action = makeAction(help, name, text, keys);
        // The guide stands before what was there.
        help.removeAction(action);
        help.insertAction(first, action);
        connect(action, &QAction::triggered, this, done);
    };
    add(u"helpAction"_s, tr("&Guide"), QKeySequence(QKeySequence::HelpContents),
        [this] { open(helpChapterOf(QApplication::focusWidget())); });
    add(u"helpFirstStepsAction"_s, tr("First &Steps"), {}, [this] { open(u"guide/first-steps.md"_s); });
    add(u"helpTroubleshootingAction"_s, tr("&Troubleshooting"), {}, [this] { open(u"guide/troubleshooting.md"_s); });
    help.insertSeparator(first);
}

void HelpFeature::open(const QString& chapter, const QString& anchor)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->open(chapter, anchor);
}

bool HelpFeature::eventFilter(QObject* watched, QEvent* event)
{
    // It sees every event of the program: most are none of its business.
    if (event->type() == QEvent::Hide && watched == &m_window && !event->spontaneous() && m_help)
        m_help->close();
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() ||
        !static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents))
        return false;
    const auto& widget = static_cast<const QWidget&>(*watched);
    if (!isInDialogOf(m_window, widget))
        return false;
    open(helpChapterOf(&widget));
    return true;
}

} // namespace grantex
