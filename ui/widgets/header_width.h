// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace grantex {

/// Makes a section that a person may resize at least as wide as its title: in some language it is longer than what
/// stands below it. Sections that are hidden or share what is left are as they were.
void widenToTitle(QHeaderView& header, int section);
/// The same for every section.
void widenToTitles(QHeaderView& header);

} // namespace grantex
