// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/field.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// Core names settings by their keys ("Check `hecToken`"), as configuration file and command line do. In the window
/// each that is in the table reads as its field is labelled; everything else in the text stays.
[[nodiscard]] QString withLabels(const QString& text, const std::vector<SettingField>& fields);

/// The same of a field's help, which holds nothing foreign: what else it quotes, such as a command, is quoted as the
/// language does.
[[nodiscard]] QString shownHelp(const SettingField& field, const std::vector<SettingField>& fields);

/// The first field that the text names; empty: none of them.
[[nodiscard]] std::string fieldNamedIn(std::string_view text, const std::vector<SettingField>& fields);

} // namespace grantex
