// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace grantex {

/// Installs the translations of the window and of Qt for the user's language; English needs none, and other languages
/// without a translation stay English.
void installTranslations(QCoreApplication& application);

} // namespace grantex
