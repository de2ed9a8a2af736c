// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace grantex {

/// What became of one value between two JSON texts.
struct JsonDiff
{
    enum class Change {
        Same,    ///< equal on both sides
        Added,   ///< only in the second
        Removed, ///< only in the first
        Changed, ///< another value
        Inside,  ///< an object or array with differences among its children
    };
    Change change = Change::Same;
    QString key;    ///< of a member; `[3]` for an element, counted in the second text (a removed one in the first)
    QString path;   ///< `data.scopes[3]`, as the filter language writes it
    QString before; ///< the value's JSON as it stands in the text; empty where there is none, and for Inside
    QString after;
    std::vector<JsonDiff> children; ///< Inside only
};

/// Compares two JSON texts by structure: the order of members, blanks and the spelling of strings do not count; every
/// digit of a number does. Elements of arrays are matched so that one that was put in or taken out does not change the
/// rest. Texts that are no JSON are compared as well as can be; what is nested deeper than 100 levels, as text.
[[nodiscard]] JsonDiff diffJson(const QString& before, const QString& after);

struct JsonDiffCounts
{
    int added = 0;
    int removed = 0;
    int changed = 0;
    [[nodiscard]] int total() const { return added + removed + changed; }
};
[[nodiscard]] JsonDiffCounts countsOf(const JsonDiff& diff);

/// One line for each difference: `~ data.pct: 50 → 80`, `+ data.note: "x"`, `- data.old: 1`. Empty when there is none.
[[nodiscard]] QString diffText(const JsonDiff& diff);

} // namespace grantex
