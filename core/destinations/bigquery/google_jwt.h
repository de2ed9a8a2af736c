// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/destinations/bigquery/google_credentials.h"

#include <string>
#include <string_view>

namespace grantex {

/// The assertion with which a service account asks for a token: a JSON Web Token signed with RS256 that is good for one
/// hour from `now`. Fails with Usage when the private key is none.
[[nodiscard]] Result<std::string> serviceAccountAssertion(const ServiceAccountKey& key, std::string_view scope,
                                                          UtcTime now);

} // namespace grantex
