// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_places.h"

#include "ui/help/help_book.h"

#include <QVariant>
#include <QWidget>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

struct Place
{
    QLatin1StringView name;
    QLatin1StringView chapter;
};

/// The stable object names of the window's panes, pages and dialogs.
constexpr std::array places{
    Place{"filterBar"_L1, "guide/filters.md"_L1},
    Place{"savedFiltersDialog"_L1, "guide/filters.md"_L1},
    Place{"eventTable"_L1, "guide/window.md"_L1},
    Place{"eventDetail"_L1, "guide/window.md"_L1},
    Place{"timeline"_L1, "guide/window.md"_L1},
    Place{"statistics"_L1, "guide/window.md"_L1},
    Place{"grantStory"_L1, "guide/window.md"_L1},
    Place{"noteDialog"_L1, "guide/window.md"_L1},
    Place{"columnDialog"_L1, "guide/window.md"_L1},
    Place{"colourRuleDialog"_L1, "guide/window.md"_L1},
    Place{"shortcutsDialog"_L1, "guide/window.md"_L1},
    Place{"settingsDialog"_L1, "guide/window.md"_L1},
    Place{"overviewPage"_L1, "guide/budgets.md"_L1},
    Place{"budgetView"_L1, "guide/budgets.md"_L1},
    Place{"alertBell"_L1, "guide/alerts.md"_L1},
    Place{"alertHistory"_L1, "guide/alerts.md"_L1},
    Place{"alertRulesDialog"_L1, "guide/alerts.md"_L1},
    Place{"exportDialog"_L1, "guide/files-and-exports.md"_L1},
    Place{"badLinesDialog"_L1, "guide/files-and-exports.md"_L1},
    Place{"destinationList"_L1, "guide/destinations.md"_L1},
    Place{"destinationDialog"_L1, "guide/destinations.md"_L1},
    Place{"replayDialog"_L1, "guide/destinations.md"_L1},
    Place{"deadLetterView"_L1, "guide/dead-letters.md"_L1},
    Place{"connectionDialog"_L1, "guide/first-steps.md"_L1},
    Place{"welcomeDialog"_L1, "guide/first-steps.md"_L1},
};

} // namespace

QString helpChapterOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString chapter = widget->property("helpChapter").toString();
        if (!chapter.isEmpty() && HelpBook::instance().find(chapter) != nullptr)
            return chapter;
        for (const Place& place : places) {
            if (widget->objectName() == place.name)
                return place.chapter;
        }
    }
    return u"guide/index.md"_s;
}

} // namespace grantex
