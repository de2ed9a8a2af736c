// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/bigquery/bigquery_answer.h"
#include "core/destinations/bigquery/bigquery_table.h"
#include "core/destinations/destination.h"

#include <vector>

namespace grantex {

[[nodiscard]] BigQueryRemedies bigQueryRemedies(const BigQueryTable& table);

/// tables.insert for the table as it is configured.
[[nodiscard]] Request createTableRequest(const BigQueryTable& table, Millis timeout);

/// "credentials", "permission" and "table"; with `create` what is missing is made, else the statement is told.
[[nodiscard]] std::vector<ProbeStep> bigQueryProbe(const BigQueryTable& table, const BigQueryRemedies& remedies,
                                                   bool create, Millis timeout);

} // namespace grantex
