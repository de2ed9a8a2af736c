// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QObject>
#include <QTest>
#include <QWidget>
#include <QWindow>
#include <functional>
#include <utility>

namespace grantex::test {

/// A person's keyboard and nothing else: keys go to the window that has it, and from there wherever that window's focus
/// is. No widget is given the focus, clicked, or called.
class Keyboard
{
public:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QWindow* window = holder())
            QTest::keyClick(window, key, modifiers);
    }
    static void type(const QString& text)
    {
        for (const QChar letter : text) {
            QWindow* window = holder();
            if (letter == u'\n')
                press(Qt::Key_Return);
            else if (window != nullptr)
                QTest::keyClick(window, letter.toLatin1());
        }
    }
    /// The name of what has the focus; empty: nothing has.
    static QString focus()
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus == nullptr ? QString() : focus->objectName();
    }
    /// Presses Tab until what the keys go to fulfils the condition; false: it is not on the way around.
    static bool tabUntil(const std::function<bool(const QWidget&)>& isThere)
    {
        constexpr int most = 300;
        for (int pressed = 0; pressed < most; ++pressed) {
            holder();
            const QWidget* focus = QApplication::focusWidget();
            if (focus != nullptr && isThere(*focus))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    static bool tabTo(const QString& name)
    {
        return tabUntil([&name](const QWidget& widget) { return widget.objectName() == name; });
    }

private:
    /// Offscreen nobody manages windows: when one closes, the one beneath gets the keyboard, as on any desktop.
    static QWindow* holder()
    {
        // An open menu or list takes every key.
        if (const QWidget* popup = QApplication::activePopupWidget())
            return popup->windowHandle();
        QWindow* window = QGuiApplication::focusWindow();
        if (window != nullptr && window->isVisible())
            return window;
        QWidget* next = QApplication::activeModalWidget();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (next == nullptr && widget->isWindow() && widget->isVisible() && !widget->windowTitle().isEmpty())
                next = widget;
        }
        if (next == nullptr)
            return nullptr;
        next->activateWindow();
        if (!QTest::qWaitForWindowActive(next))
            return nullptr;
        return next->windowHandle();
    }
};

/// Does something as soon as a window (or menu) of this kind has the keyboard, inside the loop in which it is asked;
/// once.
class WhenOpened : public QObject
{
public:
    using IsIt = std::function<bool(const QWidget&)>;
    WhenOpened(IsIt isIt, std::function<void()> action) : m_isIt(std::move(isIt)), m_action(std::move(action))
    {
        qApp->installEventFilter(this);
    }
    WhenOpened(const QString& name, std::function<void()> action)
        : WhenOpened([name](const QWidget& widget) { return widget.objectName() == name; }, std::move(action))
    {
    }
    [[nodiscard]] bool isDone() const { return m_isDone; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(object);
        // A menu takes the keys without becoming the active window.
        const bool hasKeyboard =
            event->type() == QEvent::WindowActivate ||
            (event->type() == QEvent::Show && widget != nullptr && widget->windowType() == Qt::Popup);
        if (hasKeyboard && widget != nullptr && !m_isSeen && m_isIt(*widget)) {
            m_isSeen = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_action();
                    m_isDone = true;
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    IsIt m_isIt;
    std::function<void()> m_action;
    bool m_isSeen = false;
    bool m_isDone = false;
};

} // namespace grantex::test
