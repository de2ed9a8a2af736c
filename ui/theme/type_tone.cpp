// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type_tone.h"

#include <array>

namespace grantex {

namespace {

struct Family
{
    std::string_view prefix;
    Tone tone;
};

constexpr std::array families{
    Family{"anomaly.", Tone::Alarm}, Family{"budget.exhausted", Tone::Alarm},  Family{"grant.", Tone::Grant},
    Family{"token.", Tone::Token},   Family{"budget.", Tone::Budget},          Family{"passport.", Tone::Identity},
    Family{"vc.", Tone::Identity},   Family{"sd-jwt.", Tone::Identity},        Family{"fido.", Tone::Identity},
    Family{"vault.", Tone::Vault},   Family{"consent_bundle.", Tone::Consent}, Family{"dpdp.", Tone::Consent},
    Family{"sso.", Tone::Session},
};

} // namespace

Tone toneOfType(std::string_view type)
{
    if (type.ends_with(".revoked"))
        return Tone::Alarm;
    for (const auto& [prefix, tone] : families) {
        if (type.starts_with(prefix))
            return tone;
    }
    return Tone::Other;
}

} // namespace grantex
