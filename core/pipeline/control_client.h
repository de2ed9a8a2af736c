// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <string>

namespace grantex {

/// Asks the program that owns a journal. See CONTROL.md beside this for the commands.
class ControlClient
{
public:
    /// Sends one request (`{"command":…}`; the version is added) and waits for its answer, at most `timeout`. Blocks:
    /// not for the window's thread. NotFound when no owner listens, Timeout when it does not answer, Unavailable when
    /// it ends the connection, and the owner's own refusals as Usage.
    [[nodiscard]] static Result<QJsonObject> call(const std::string& journalDirectory, QJsonObject request,
                                                  Millis timeout = Millis(5000));
};

} // namespace grantex
