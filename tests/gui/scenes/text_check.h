// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace grantex {

/// What is wrong with the texts of all windows that are shown now, a line each: labels, buttons, fields and titles of
/// columns that do not have the room for their text, two items of a menu with the same key, and, when the language is a
/// made-up one (PseudoTranslator), texts that did not go through tr().
[[nodiscard]] QStringList textFaults(bool isPseudo);

} // namespace grantex
