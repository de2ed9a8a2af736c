// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/leaf_test.h"
#include "core/filter/query.h"
#include "core/index/fact_source.h"
#include "core/index/raw_scan.h"
#include "core/index/row_dictionary.h"
#include "core/index/row_table.h"

#include <memory>
#include <vector>

namespace grantex {

/// Rows of one chunk, a bit each.
using RowBits = std::array<std::uint64_t, static_cast<std::size_t>(RowChunk::kRows) / 64>;

/// A filter compiled for rows: wildcards and comparisons run once for each distinct value, a row is then a few bit
/// tests, and its bytes are asked only where the columns leave the answer open, cheapest test first. Agrees with
/// filter::Predicate, except that agent and principal also hold for what earlier events of the same grant told
/// (`useInferred`). Copies are cheap to make and independent; one thread each.
class ColumnPlan
{
public:
    /// Lets everything pass.
    ColumnPlan() = default;
    ColumnPlan(const filter::Query& query, const filter::Surroundings& at, bool useInferred = true);

    [[nodiscard]] bool matchesAll() const { return m_nodes.empty(); }
    /// Whether the answer changes with the clock (`last`, `age`).
    [[nodiscard]] bool slides() const { return m_slides; }
    /// Whether some test can only be answered by an event's bytes.
    [[nodiscard]] bool asksBytes() const { return m_asksBytes; }
    /// Whether some test asks what only the window knows.
    [[nodiscard]] bool asksFacts() const { return m_asksFacts; }
    /// Whether the filter speaks of `is:gap`: then it decides about gap rows, which else are always shown.
    [[nodiscard]] bool speaksOfGaps() const { return m_speaksOfGaps; }
    /// Whether an owner that is learnt later can change the answer.
    [[nodiscard]] bool infers() const { return m_infers; }

    /// What the rows are asked with.
    struct Context
    {
        std::shared_ptr<const RowDictionary> dictionary;
        GrantOwners owners;                      ///< null: the dictionary is asked, at the price of a lock a row
        UtcTime now{};                           ///< for `age` and `last`
        std::shared_ptr<const FactSource> facts; ///< may be null
    };
    /// Takes the context that rows are asked with from now on, and looks at all values that came since the last time:
    /// to be called before select(). Up to a quarter of a microsecond a value.
    void learn(const Context& context);
    /// Takes the context only: enough for ask(), which looks at a value's text when it has not been learnt.
    void setContext(const Context& context);

    /// Rows of a piece by what the columns say: `sure` match; `open` may, and must be asked one by one. A row's bit is
    /// its place in the chunk; bits outside the piece are 0.
    void select(const RowSnapshot::Piece& piece, RowBits& sure, RowBits& open) const;
    /// Rows of a piece whose answer may have been another at some moment since `before` (not later than now) because
    /// time went on.
    void selectSlid(const RowSnapshot::Piece& piece, UtcTime before, RowBits& changed) const;

    enum class Answer { No, Yes, NeedsBytes };
    /// Without bytes.
    [[nodiscard]] Answer ask(const EventRow& row) const;
    [[nodiscard]] bool ask(const EventRow& row, const RawEvent& bytes) const;
    /// What the filter says of a gap that began at `from`.
    [[nodiscard]] static bool matchesGap(const filter::Query& query, const filter::Surroundings& at, UtcTime from);

private:
    enum class Kind { And, Or, Not, Value, Time, Age, Number, Facts, Bytes };
    struct Node
    {
        Kind kind = Kind::Bytes;
        std::vector<std::size_t> children; ///< the cheapest first
        std::shared_ptr<const filter::LeafTest> test;
        int cost = 0;
        ValueColumn column = ValueColumn::Type; ///< Value
        std::uint32_t openFlag = 0;             ///< Value: rows with this flag are open unless the value matches
        bool infers = false;                    ///< Value
        std::vector<std::uint8_t> mask;         ///< Value: by number
        std::vector<std::pair<std::int64_t, std::int64_t>> numbers; ///< Number: inclusive
    };
    using Columns = std::array<std::uint8_t, static_cast<std::size_t>(RowChunk::kRows)>;

    std::size_t add(const filter::Node& node, const filter::Surroundings& at, bool useInferred);
    void addLeaf(Node& node, const filter::Test& test, const filter::Surroundings& at, bool useInferred);
    void selectNode(const Node& node, const RowSnapshot::Piece& piece, RowBits& sure, RowBits& may) const;
    /// By the text of a value.
    [[nodiscard]] bool textHolds(const Node& node, std::uint32_t id) const;
    [[nodiscard]] bool valueHolds(const Node& node, std::uint32_t own, std::uint32_t grant,
                                  std::int64_t sequence) const;
    [[nodiscard]] Answer askNode(const Node& node, const EventRow& row, filter::Reading* reading) const;
    [[nodiscard]] bool factHolds(const Node& node, const EventRow& row) const;

    std::vector<Node> m_nodes; ///< children before parents; the root is the last
    Context m_context;
    std::uint64_t m_generation = 0;
    bool m_slides = false;
    bool m_asksBytes = false;
    bool m_asksFacts = false;
    bool m_speaksOfGaps = false;
    bool m_infers = false;
};

} // namespace grantex
