// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

struct BigQueryColumn
{
    std::string name;
    std::string type;                     ///< as the API and DDL write it
    std::vector<std::string> others = {}; ///< types that take the same values
};

/// The table rows go to, as it is configured.
struct BigQueryTable
{
    std::string base; ///< scheme://host[:port] of the API
    std::string project;
    std::string dataset;
    std::string table;
    bool typed = false; ///< TIMESTAMP and JSON, partitioned by day and clustered, instead of texts
    std::vector<BigQueryColumn> columns;

    /// The address of the dataset's tables, and of this one.
    [[nodiscard]] std::string tablesUrl() const;
    [[nodiscard]] std::string url() const;
    /// The statement that makes the table.
    [[nodiscard]] std::string createStatement() const;
    /// The statement that makes the dataset.
    [[nodiscard]] std::string datasetStatement() const;
    /// The statement that adds columns to it.
    [[nodiscard]] std::string addStatement(const std::vector<BigQueryColumn>& missing) const;
    /// The table as tables.insert takes it.
    [[nodiscard]] std::string resource() const;
};

/// The four columns of either schema.
[[nodiscard]] std::vector<BigQueryColumn> eventColumns(bool typed);

/// How a table differs from what rows need.
struct BigQueryDifference
{
    std::vector<BigQueryColumn> missing;
    std::string wrong; ///< sentences about what adding columns does not mend; empty: nothing
    std::string note;  ///< a sentence about what works but is not as configured
};

/// Compares an answer of tables.get; nullopt when it is none.
[[nodiscard]] std::optional<BigQueryDifference> compareTable(const BigQueryTable& table, std::string_view resource);

/// The body of tables.patch that adds `missing` to the columns of `resource`, an answer of tables.get.
[[nodiscard]] std::string patchBody(std::string_view resource, const std::vector<BigQueryColumn>& missing);

} // namespace grantex
