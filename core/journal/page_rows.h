// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/page_file.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace grantex {

/// One value of a stored row.
struct RawBlob
{
    std::string bytes;
};
using RawValue = std::variant<std::monostate, std::int64_t, double, std::string, RawBlob>;

/// A row as it stands on a page. In a table with an integer key the key is `rowid`, and its column is NULL.
struct RawRow
{
    bool isTable = false;    ///< else of an index or of a table WITHOUT ROWID
    bool isInterior = false; ///< its tree has more than one page
    std::int64_t rowid = 0;
    std::vector<RawValue> values;
};

struct PageRowsReport
{
    std::int64_t damagedPages = 0;
    std::int64_t damagedRows = 0;
};

/// Gives every row that stands readable on a page in use, page by page, whether or not a tree leads there. Tells how
/// much was not readable. `visit` fails: so does this.
[[nodiscard]] Result<PageRowsReport> eachRow(PageFile& file, const std::function<Result<>(RawRow&)>& visit);

} // namespace grantex
