// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/json_diff.h"

#include "ui/text/json_tokens.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int deepest = 100;
/// Arrays beyond this many pairs of elements are compared element by element instead of being matched.
constexpr std::size_t mostPairs = 1'000'000;

/// A JSON text as nodes; 0 is the root. Equal values have equal hashes, whatever the order of their members.
class Tree
{
public:
    enum class Kind { Object, Array, Scalar };
    struct Node
    {
        Kind kind = Kind::Scalar;
        QString key;
        qsizetype begin = 0;
        qsizetype end = 0;
        std::vector<std::size_t> children;
        std::size_t hash = 0;
    };

    explicit Tree(const QString& text) : m_text(text) { build(); }
    [[nodiscard]] const Node& node(std::size_t at) const { return m_nodes[at]; }
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] QString text(const Node& node) const { return m_text.sliced(node.begin, node.end - node.begin); }
    [[nodiscard]] QString scalar(const Node& node) const
    {
        const QString own = text(node);
        // A letter in front: the text "1" is not the number 1.
        return own.startsWith(u'"') ? u's' + decodedString(own) : u'v' + own;
    }

private:
    void build();
    void add(std::vector<std::size_t>& open, Kind kind, const QString& key, const JsonToken& token);
    void close(std::size_t at, qsizetype end);

    QString m_text;
    std::vector<Node> m_nodes;
    /// Of this process: nobody can write two different texts that are taken for equal.
    std::size_t m_seed = QHashSeed::globalSeed();
};

void Tree::add(std::vector<std::size_t>& open, Kind kind, const QString& key, const JsonToken& token)
{
    // Behind a whole text nothing more belongs to it.
    if (open.empty() && !m_nodes.empty())
        return;
    const std::size_t at = m_nodes.size();
    m_nodes.push_back({kind, key, token.begin, token.begin + token.length, {}, 0});
    if (!open.empty())
        m_nodes[open.back()].children.push_back(at);
    if (kind == Kind::Scalar)
        m_nodes[at].hash = qHash(scalar(m_nodes[at]), m_seed);
    else
        open.push_back(at);
}

void Tree::close(std::size_t at, qsizetype end)
{
    Node& node = m_nodes[at];
    node.end = end;
    node.hash = m_seed + (node.kind == Kind::Object ? 2 : 3);
    for (const std::size_t child : node.children) {
        const std::size_t hash = qHash(m_nodes[child].key, m_nodes[child].hash);
        // Members have no order, elements do.
        node.hash = node.kind == Kind::Object ? node.hash + qHash(hash, m_seed) : qHash(hash, node.hash);
    }
}

void Tree::build()
{
    std::vector<std::size_t> open;
    QString key;
    int skipped = 0; ///< levels below the deepest that is looked into
    for (const JsonToken& token : jsonTokens(m_text)) {
        const QChar first = m_text[token.begin];
        if (skipped > 0) {
            skipped += token.kind == JsonTokenKind::Open ? 1 : (token.kind == JsonTokenKind::Close ? -1 : 0);
            Node& node = m_nodes.back();
            node.end = token.begin + token.length;
            if (skipped == 0)
                node.hash = qHash(scalar(node), m_seed);
            continue;
        }
        switch (token.kind) {
        case JsonTokenKind::Key:
            key = decodedString(QStringView(m_text).sliced(token.begin, token.length));
            break;
        case JsonTokenKind::Open:
            if (open.size() >= static_cast<std::size_t>(deepest)) {
                add(open, Kind::Scalar, key, token);
                skipped = 1;
            } else {
                add(open, first == u'{' ? Kind::Object : Kind::Array, key, token);
            }
            key.clear();
            break;
        case JsonTokenKind::Close:
            if (!open.empty()) {
                close(open.back(), token.begin + token.length);
                open.pop_back();
            }
            break;
        case JsonTokenKind::String:
        case JsonTokenKind::Number:
        case JsonTokenKind::Keyword:
        case JsonTokenKind::Other:
            add(open, Kind::Scalar, key, token);
            key.clear();
            break;
        case JsonTokenKind::Comma:
        case JsonTokenKind::Colon:
            break;
        }
    }
    for (; !open.empty(); open.pop_back())
        close(open.back(), m_text.size());
}

QString memberPath(const QString& parent, const QString& key)
{
    const bool isPlain = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c == u'_' || (c < QChar(0x80) && c.isLetterOrNumber());
    });
    QString name = key;
    if (!isPlain)
        name = u'"' + name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return parent.isEmpty() ? name : parent + u'.' + name;
}

class Comparison
{
public:
    Comparison(const Tree& before, const Tree& after) : m_before(before), m_after(after) {}

    [[nodiscard]] JsonDiff compare(std::size_t one, std::size_t other, const QString& key, const QString& path) const
    {
        const Tree::Node& before = m_before.node(one);
        const Tree::Node& after = m_after.node(other);
        JsonDiff diff{JsonDiff::Change::Same, key, path, m_before.text(before), m_after.text(after), {}};
        if (areEqual(before, after))
            return diff;
        if (before.kind != after.kind || before.kind == Tree::Kind::Scalar) {
            diff.change = JsonDiff::Change::Changed;
            return diff;
        }
        diff.change = JsonDiff::Change::Inside;
        diff.before.clear();
        diff.after.clear();
        diff.children =
            before.kind == Tree::Kind::Object ? members(before, after, path) : elements(before, after, path);
        return diff;
    }

    [[nodiscard]] JsonDiff added(std::size_t at, const QString& key, const QString& path) const
    {
        return {JsonDiff::Change::Added, key, path, {}, m_after.text(m_after.node(at)), {}};
    }
    [[nodiscard]] JsonDiff removed(std::size_t at, const QString& key, const QString& path) const
    {
        return {JsonDiff::Change::Removed, key, path, m_before.text(m_before.node(at)), {}, {}};
    }

private:
    [[nodiscard]] bool areEqual(const Tree::Node& before, const Tree::Node& after) const
    {
        return before.kind == after.kind && before.hash == after.hash &&
               (before.kind != Tree::Kind::Scalar || m_before.scalar(before) == m_after.scalar(after));
    }

    [[nodiscard]] std::vector<JsonDiff> members(const Tree::Node& before, const Tree::Node& after,
                                                const QString& path) const
    {
        // A name that stands there twice is matched with its twin in order.
        QHash<QString, std::vector<std::size_t>> left;
        std::for_each(before.children.rbegin(), before.children.rend(),
                      [&](std::size_t child) { left[m_before.node(child).key].push_back(child); });
        std::map<std::size_t, std::size_t> partnerOf; // of a member before: the one after
        std::vector<std::size_t> fresh;
        for (const std::size_t child : after.children) {
            auto found = left.find(m_after.node(child).key);
            if (found == left.end() || found->empty()) {
                fresh.push_back(child);
                continue;
            }
            partnerOf[found->back()] = child;
            found->pop_back();
        }
        std::vector<JsonDiff> children;
        for (const std::size_t child : before.children) {
            const QString& key = m_before.node(child).key;
            const auto partner = partnerOf.find(child);
            children.push_back(partner == partnerOf.end()
                                   ? removed(child, key, memberPath(path, key))
                                   : compare(child, partner->second, key, memberPath(path, key)));
        }
        for (const std::size_t child : fresh)
            children.push_back(added(child, m_after.node(child).key, memberPath(path, m_after.node(child).key)));
        return children;
    }

    /// Which elements stay: pairs of places, ascending in both.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> kept(const std::vector<std::size_t>& before,
                                                                        const std::vector<std::size_t>& after) const
    {
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        const std::size_t rows = before.size();
        const std::size_t columns = after.size();
        if (rows == 0 || columns == 0 || rows * columns > mostPairs)
            return pairs;
        // The longest common subsequence, by the usual table.
        std::vector<std::uint32_t> lengths((rows + 1) * (columns + 1));
        const auto length = [&](std::size_t r, std::size_t c) -> std::uint32_t& {
            return lengths[r * (columns + 1) + c];
        };
        const auto same = [&](std::size_t r, std::size_t c) {
            return areEqual(m_before.node(before[r]), m_after.node(after[c]));
        };
        for (std::size_t r = rows; r-- > 0;) {
            for (std::size_t c = columns; c-- > 0;)
                length(r, c) = same(r, c) ? length(r + 1, c + 1) + 1 : std::max(length(r + 1, c), length(r, c + 1));
        }
        for (std::size_t r = 0, c = 0; r < rows && c < columns;) {
            if (same(r, c))
                pairs.emplace_back(r++, c++);
            else if (length(r + 1, c) >= length(r, c + 1))
                ++r;
            else
                ++c;
        }
        return pairs;
    }

    [[nodiscard]] std::vector<JsonDiff> elements(const Tree::Node& before, const Tree::Node& after,
                                                 const QString& path) const
    {
        std::vector<JsonDiff> children;
        auto pairs = kept(before.children, after.children);
        pairs.emplace_back(before.children.size(), after.children.size());
        std::size_t r = 0;
        std::size_t c = 0;
        for (const auto& [nextRow, nextColumn] : pairs) {
            // Between two that stay: what stands at the same place was changed, the rest came or went.
            for (; r < nextRow || c < nextColumn;) {
                const QString key = u"[%1]"_s.arg(c < nextColumn ? c : r);
                if (r < nextRow && c < nextColumn)
                    children.push_back(compare(before.children[r++], after.children[c++], key, path + key));
                else if (c < nextColumn)
                    children.push_back(added(after.children[c++], key, path + key));
                else
                    children.push_back(removed(before.children[r++], key, path + key));
            }
            if (r < before.children.size() && c < after.children.size()) {
                const QString key = u"[%1]"_s.arg(c);
                children.push_back(compare(before.children[r++], after.children[c++], key, path + key));
            }
        }
        return children;
    }

    const Tree& m_before;
    const Tree& m_after;
};

template <typename Take>
void eachDifference(const JsonDiff& diff, Take take)
{
    if (diff.change == JsonDiff::Change::Inside) {
        for (const JsonDiff& child : diff.children)
            eachDifference(child, take);
    } else if (diff.change != JsonDiff::Change::Same) {
        take(diff);
    }
}

} // namespace

JsonDiff diffJson(const QString& before, const QString& after)
{
    const Tree one(before);
    const Tree other(after);
    const Comparison comparison(one, other);
    if (one.isEmpty() && other.isEmpty())
        return {};
    if (one.isEmpty())
        return comparison.added(0, {}, {});
    if (other.isEmpty())
        return comparison.removed(0, {}, {});
    return comparison.compare(0, 0, {}, {});
}

JsonDiffCounts countsOf(const JsonDiff& diff)
{
    JsonDiffCounts counts;
    eachDifference(diff, [&counts](const JsonDiff& one) {
        counts.added += one.change == JsonDiff::Change::Added ? 1 : 0;
        counts.removed += one.change == JsonDiff::Change::Removed ? 1 : 0;
        counts.changed += one.change == JsonDiff::Change::Changed ? 1 : 0;
    });
    return counts;
}

QString diffText(const JsonDiff& diff)
{
    QStringList lines;
    eachDifference(diff, [&lines](const JsonDiff& one) {
        const QString path = one.path.isEmpty() ? u"."_s : one.path;
        if (one.change == JsonDiff::Change::Added)
            lines.append(u"+ %1: %2"_s.arg(path, one.after));
        else if (one.change == JsonDiff::Change::Removed)
            lines.append(u"- %1: %2"_s.arg(path, one.before));
        else
            lines.append(u"~ %1: %2 → %3"_s.arg(path, one.before, one.after));
    });
    return lines.join(u'\n');
}

} // namespace grantex
