// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

class QMenu;

namespace grantex {

class MainWindow;
class ProfileStrip;

/// The profiles in a window: a band with name and colour of its own, a menu that opens the others in windows beside it
/// (this one goes on: what is not received while it is closed does not come back), and dialogs to change them.
class ProfileMenu final : public QObject
{
    Q_OBJECT
public:
    /// Opens the window of another profile, or brings it to the front; false: it cannot be started.
    using Open = std::function<bool(const QString& name)>;

    ProfileMenu(MainWindow& window, ProfileStrip& strip);
    void setOpen(Open open) { m_open = std::move(open); }
    /// The window's own profile: empty for the nameless one and for none.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString colour() const;
    /// As the band shows it.
    [[nodiscard]] QString title() const;

public Q_SLOTS:
    void manage();
    void begin();
    void chooseColour();

private:
    [[nodiscard]] bool isProfile() const;
    void fill(QMenu& menu);
    void open(const QString& name);
    void refresh();

    MainWindow& m_window;
    ProfileStrip& m_strip;
    Open m_open;
};

} // namespace grantex
