// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace grantex {

class EventTable;

/// Widths for a first start, in font units.
void applyDefaultLayout(EventTable& table);
/// Width, place and visibility of each column, kept by the column's name so that new columns do not upset old settings.
/// The sort order is not kept: the live view always opens in time order.
void saveLayout(const EventTable& table, QSettings& settings);
void restoreLayout(EventTable& table, const QSettings& settings);

} // namespace grantex
