// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace grantex {

/// Shows version, licence and what the program is made with.
void showAbout(QWidget* parent);

} // namespace grantex
