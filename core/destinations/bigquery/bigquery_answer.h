// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"

#include <string>
#include <string_view>

namespace grantex {

/// A header the transport adds to an answer: the table was made a moment ago, and insertAll may not see it yet.
inline constexpr std::string_view kJustCreatedHeader = "X-Grantex-Table-Created";

/// What Google says in the body of an error.
struct GoogleError
{
    std::string reason; ///< "rateLimitExceeded"; empty when the body is none of theirs
    std::string message;
};

[[nodiscard]] GoogleError googleErrorOf(const Response& response);

/// What the remedies of one destination say. Each is a sentence or more.
struct BigQueryRemedies
{
    std::string createTable; ///< the statement, and how to have it done
    std::string createDataset;
    std::string columns; ///< rows have a column that the table has not
};

/// The verdict of an answer as a whole; 2xx is Delivered.
[[nodiscard]] Verdict judgeBigQuery(const Response& response, const BigQueryRemedies& remedies);

/// The verdict of an answered insertAll of `rows` rows, row by row.
[[nodiscard]] Verdict judgeInsert(const Response& response, std::size_t rows, const BigQueryRemedies& remedies);

} // namespace grantex
