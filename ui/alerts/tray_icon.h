// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QObject>
#include <functional>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace grantex {

/// The program's icon among those of the desktop: how it is in colour, shape and words; a click brings the window.
/// Off until it is switched on; a desktop without a place for it shows none. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        Role role = Role::Muted; ///< Success, Warning, Danger; else nothing is marked
        QString words;           ///< a line each
        bool operator==(const State&) const = default;
    };

    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    void setWanted(bool isWanted);
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    /// It is wanted, and the desktop has a place for it: the window can be brought back by it.
    [[nodiscard]] bool isShown() const;
    void setState(const State& state);
    [[nodiscard]] const State& state() const { return m_state; }
    /// nullptr until it is shown for the first time: an icon nobody wants asks the desktop for nothing.
    [[nodiscard]] QSystemTrayIcon* icon() const { return m_icon; }
    [[nodiscard]] QMenu& menu() { return *m_menu; }
    void showMessage(const QString& title, const QString& text);

    /// Whether the desktop has a place for icons; replaced in tests.
    void setAvailability(std::function<bool()> isAvailable) { m_isAvailable = std::move(isAvailable); }

Q_SIGNALS:
    void windowRequested();
    void quitRequested();

private:
    void showIcon();
    void paint();

    QSystemTrayIcon* m_icon = nullptr;
    std::unique_ptr<QMenu> m_menu;
    std::function<bool()> m_isAvailable;
    State m_state;
    bool m_isWanted = false;
};

} // namespace grantex
