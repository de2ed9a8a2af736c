// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QString;

namespace grantex {

/// Installs the translations of the window and of Qt for `language` ("de"), or when that is empty for the user's;
/// languages without a translation stay English.
void installTranslations(QCoreApplication& application, const QString& language);

} // namespace grantex
