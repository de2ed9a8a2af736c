// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace grantex {

/// A language that the window can be shown in.
struct Language
{
    QString code; ///< "de", "zh_CN"
    QString name; ///< in the language itself
};

/// The translations that the program brings, by name; English among them.
[[nodiscard]] QList<Language> availableLanguages();

/// Shows all texts made from now on in `code` ("de"), or when that is empty in the user's language; what is not
/// translated stays English. Takes the place of the language before. Texts that stand already stay: the window is made
/// anew. Also takes Qt's own texts, the direction of reading, and fonts for Japanese and Chinese where they are
/// installed. GUI thread.
///
/// "pseudo" and "pseudo-rtl" are for developers: see PseudoTranslator.
void useLanguage(const QString& code);

/// Whether useLanguage() knows it.
[[nodiscard]] bool isLanguage(const QString& code);

} // namespace grantex
