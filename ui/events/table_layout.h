// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/columns.h"
#include "ui/text/time_style.h"

#include <vector>

class QFontMetrics;
class QSettings;

namespace grantex {

class EventTable;

/// The columns of a table in the order in which they are seen, and how it writes times. A value: what settings keep,
/// the chooser edits and undo brings back.
struct TableLayout
{
    struct Place
    {
        Column column;
        int width = 0; ///< device-independent pixels
        bool isShown = true;
        friend bool operator==(const Place&, const Place&) = default;
    };
    std::vector<Place> places;
    TimeStyle timeStyle;
    friend bool operator==(const TableLayout&, const TableLayout&) = default;
};

/// For a first start, in font units.
[[nodiscard]] TableLayout defaultLayout(const QFontMetrics& metrics);
[[nodiscard]] TableLayout layoutOf(const EventTable& table);
/// JSON columns come and go; columns the layout does not name stay behind the others; one is always shown.
void setLayout(EventTable& table, const TableLayout& layout);
void applyDefaultLayout(EventTable& table);
/// A column where the reader sees it: before the summary, or at the end. One that is there is shown.
void showColumn(EventTable& table, const Column& column);

/// Kept by the columns' names, so that new columns do not upset old settings. The sort order is not kept: the live view
/// always opens in time order.
void saveLayout(const EventTable& table, QSettings& settings);
void restoreLayout(EventTable& table, const QSettings& settings);

} // namespace grantex
