// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/demo.h"
#include "ui/window/main_window.h"

#include <functional>
#include <memory>

namespace grantex {

/// What a scene has to play with: the demo's window over the simulated service, its events from a fixed seed. Each
/// scene gets a new one.
class Stage
{
public:
    /// Events a second of the demo that a person can follow.
    static constexpr double kForPeople = 15;
    explicit Stage(double rate = kForPeople);
    ~Stage();

    /// The window, opened at the first call: 1440 × 900, following, nothing selected.
    [[nodiscard]] MainWindow& window();
    [[nodiscard]] Demo& demo() { return *m_demo; }
    template <typename T>
    [[nodiscard]] T* find(const QString& name)
    {
        return window().findChild<T*>(name);
    }
    void trigger(const QString& action);

    /// Lets the program run until `condition` holds. Ends the run with a message when it does not in 60 s.
    void waitFor(const std::function<bool()>& condition, const char* what);
    /// Until the table shows so many events; then pauses nothing.
    void waitForEvents(std::int64_t count);
    /// Ends the connection for a moment, so that there is a gap, and waits until events come again.
    void makeGap();
    /// Selects the row so many rows above the newest.
    void selectFromEnd(int rows);
    /// A line of a fault script, for the simulated service.
    void fault(const QByteArray& line);
    void settle(int milliseconds = 300);

    /// What a person would see: the window with its dialogs over it.
    [[nodiscard]] QImage picture();

private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;
};

/// One picture. A scene is added by one line in a file of tests/gui/scenes:
///     const Scene palette("palette", [](Stage& stage) { … });
class Scene
{
public:
    using Play = std::function<void(Stage&)>;
    Scene(const char* name, Play play);
    [[nodiscard]] const std::string& name() const { return m_name; }
    void play(Stage& stage) const { m_play(stage); }
    /// In the order of their names.
    [[nodiscard]] static std::vector<const Scene*> all();

private:
    std::string m_name;
    Play m_play;
};

} // namespace grantex
