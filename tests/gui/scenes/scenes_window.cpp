// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/stage.h"
#include "ui/commands/command_palette.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_list.h"
#include "ui/widgets/toggle_switch.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr std::int64_t someEvents = 40;

const Scene window("window", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.makeGap();
    stage.selectFromEnd(3);
});

const Scene paused("window-paused", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.window().setPaused(true);
    stage.settle(2500);
});

const Scene compact("window-compact", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.trigger(u"densityCompactAction"_s);
});

const Scene small("window-small", [](Stage& stage) {
    stage.window().resize(stage.window().minimumSize());
    stage.waitForEvents(someEvents);
});

const Scene undo("snackbar", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.window().destinations().cards().front()->toggle().click();
    stage.settle();
});

const Scene palette("palette", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.window().commandPalette().setRecent({u"action:exportAction"_s, u"action:pauseAction"_s});
    stage.trigger(u"commandPaletteAction"_s);
});

const Scene found("palette-search", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.trigger(u"commandPaletteAction"_s);
    stage.find<QLineEdit>(u"commandPaletteEdit"_s)->setText(u"de co"_s);
    stage.settle();
});

const Scene keys("shortcuts", [](Stage& stage) {
    stage.waitForEvents(someEvents);
    stage.trigger(u"shortcutsAction"_s);
});

void showSettings(Stage& stage, const QString& page)
{
    stage.waitForEvents(someEvents);
    stage.window().showSettings(page);
    stage.settle();
}

const Scene appearance("settings-appearance", [](Stage& stage) { showSettings(stage, u"appearance"_s); });
const Scene language("settings-language", [](Stage& stage) { showSettings(stage, u"language"_s); });
const Scene shortcuts("settings-shortcuts", [](Stage& stage) { showSettings(stage, u"shortcuts"_s); });
const Scene journal("settings-journal", [](Stage& stage) { showSettings(stage, u"journal"_s); });
const Scene connection("settings-connection", [](Stage& stage) { showSettings(stage, u"connection"_s); });

} // namespace
