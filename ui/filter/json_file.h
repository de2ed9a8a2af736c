// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace grantex {

/// Reads a small JSON file of preferences. A file that is missing is an empty object. One that is no JSON object is
/// moved aside, to `<file>.broken`, and told in `trouble`; the caller begins anew.
[[nodiscard]] QJsonObject readJsonFile(const QString& file, QString* trouble);
/// Moves a file aside whose content makes no sense, and says so.
[[nodiscard]] QString putAside(const QString& file);
/// Writes the file whole or not at all, readable by its owner only.
[[nodiscard]] Result<> writeJsonFile(const QString& file, const QJsonObject& content);

} // namespace grantex
