// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <string_view>

namespace grantex {

/// What core says, in the language of the window. Core speaks plain English, which also stands in logs, in journals and
/// in the answers of another program, so what is translated here is a finished sentence: it is found by its pattern
/// ("No file %1."), and its values stay as they are. A text of several sentences is translated sentence by sentence;
/// what nobody knows stays English. The patterns are collected from the sources of core when the program is built
/// (translations/core_texts.py).
///
/// The result is as foreign as its values: shown as plain text, after safeText() where that was needed before.
[[nodiscard]] QString coreText(const QString& english);
[[nodiscard]] QString coreText(std::string_view english);
/// The same after safeText(): for sentences with words of a provider or a file in them.
[[nodiscard]] QString safeCoreText(std::string_view english, qsizetype limit = 2000);
/// The message and, behind it, the remedy.
[[nodiscard]] QString coreText(const Error& error);
[[nodiscard]] QString safeCoreText(const Error& error, qsizetype limit = 2000);
/// A phrase with places for values ("in the last %1"), still with its places.
[[nodiscard]] std::string corePhrase(const char* phrase);

} // namespace grantex
