// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_search.h"

#include <algorithm>

namespace grantex {

namespace {

bool isHitInside(const std::vector<JsonHit>& hits, qsizetype begin, qsizetype end)
{
    const auto at = std::lower_bound(hits.begin(), hits.end(), begin,
                                     [](const JsonHit& hit, qsizetype place) { return hit.begin < place; });
    return at != hits.end() && at->begin < end;
}

} // namespace

std::vector<JsonHit> searchJson(const JsonNodes& nodes, const QString& needle, std::size_t limit)
{
    std::vector<JsonHit> hits;
    if (needle.isEmpty())
        return hits;
    const QString& text = nodes.text();
    for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0 && hits.size() < limit;
         at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
        hits.push_back({at, needle.size(), nodes.nodeAt(at)});
    std::vector<JsonHit> decoded;
    for (int id = 0; id < nodes.size() && hits.size() + decoded.size() < limit; ++id) {
        const auto& node = nodes.at(id);
        const bool isEscaped = node.kind == JsonKind::String &&
                               QStringView(text).sliced(node.begin, node.end - node.begin).contains(u'\\');
        if (isEscaped && !isHitInside(hits, node.begin, node.end) &&
            nodes.value(id).contains(needle, Qt::CaseInsensitive))
            decoded.push_back({node.begin, node.end - node.begin, id});
        const bool hasKey = node.keyBegin < node.begin;
        if (hasKey && !isHitInside(hits, node.keyBegin, node.begin) && node.key.contains(needle, Qt::CaseInsensitive))
            decoded.push_back({node.keyBegin, node.begin - node.keyBegin, id});
    }
    hits.insert(hits.end(), decoded.begin(), decoded.end());
    std::sort(hits.begin(), hits.end(), [](const JsonHit& a, const JsonHit& b) { return a.begin < b.begin; });
    return hits;
}

} // namespace grantex
