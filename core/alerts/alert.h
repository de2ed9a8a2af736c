// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert_rules.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <string>

namespace grantex {

/// Something a person asked to hear of. A value.
struct Alert
{
    std::string rule;  ///< name of the rule
    std::string about; ///< what is the same in its repetitions: grant and threshold, id of destination or gap, room
    std::string text;  ///< one plain English line: foreign text in it is shown as text only
    UtcTime at{};      ///< of the event, or when the state was noticed
    Sequence sequence; ///< of the event; 0: a state
    AlertRule::State state = AlertRule::State::None; ///< which one; None: an event
    friend bool operator==(const Alert&, const Alert&) = default;
};

} // namespace grantex
