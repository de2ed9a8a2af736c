// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace grantex {

/// Opens, or brings to the front, the window with the description of the filter language.
void showFilterHelp(QWidget* parent);

} // namespace grantex
