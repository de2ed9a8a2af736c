// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/draft.h"

#include <string>
#include <vector>

namespace grantex {

/// A line of what a person is to see of a draft that comes from elsewhere.
struct DraftDetail
{
    std::string label; ///< the field's
    std::string text;  ///< foreign; empty: a switch that is on
};

/// Everything of `draft` that says where events and secrets would go, through what and on whose word, and what would be
/// run; in the order of `fields`. Without secrets and names of secrets.
[[nodiscard]] std::vector<DraftDetail> detailsOf(const Draft& draft, const std::vector<SettingField>& fields);

} // namespace grantex
