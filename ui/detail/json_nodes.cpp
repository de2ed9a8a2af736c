// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_nodes.h"

#include "ui/text/json_tokens.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

std::optional<JsonKind> scalarKind(JsonTokenKind kind)
{
    switch (kind) {
    case JsonTokenKind::String:
        return JsonKind::String;
    case JsonTokenKind::Number:
        return JsonKind::Number;
    case JsonTokenKind::Keyword:
        return JsonKind::Keyword;
    case JsonTokenKind::Key:
    case JsonTokenKind::Open:
    case JsonTokenKind::Close:
    case JsonTokenKind::Comma:
    case JsonTokenKind::Colon:
    case JsonTokenKind::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

QString quotedName(QString name)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (plain.match(name).hasMatch())
        return name;
    return u"\"%1\""_s.arg(name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s));
}

} // namespace

JsonNodes::JsonNodes(const QString& text) : m_text(text)
{
    std::vector<int> open;
    JsonToken key; // without a length: the next value has none
    const auto addValue = [&](JsonKind kind, const JsonToken& token) {
        const int node = add(open.empty() ? -1 : open.back(), kind, token.begin, token.begin + token.length);
        if (key.length > 0) {
            auto& added = m_nodes[static_cast<std::size_t>(node)];
            added.key = decodedString(QStringView(m_text).sliced(key.begin, key.length));
            added.keyBegin = key.begin;
            key = {};
        }
        return node;
    };
    for (const JsonToken& token : jsonTokens(m_text)) {
        if (token.kind == JsonTokenKind::Key) {
            key = token;
        } else if (token.kind == JsonTokenKind::Open) {
            if (open.empty() && !m_nodes.empty())
                return; // a second text behind the first is no part of the event
            open.push_back(addValue(m_text[token.begin] == u'{' ? JsonKind::Object : JsonKind::Array, token));
        } else if (token.kind == JsonTokenKind::Close) {
            if (open.empty())
                return;
            m_nodes[static_cast<std::size_t>(open.back())].end = token.begin + token.length;
            open.pop_back();
        } else if (const auto kind = scalarKind(token.kind)) {
            if (open.empty())
                return;
            addValue(*kind, token);
        }
    }
}

int JsonNodes::add(int parent, JsonKind kind, qsizetype begin, qsizetype end)
{
    const int id = size();
    Node node;
    node.parent = parent;
    node.kind = kind;
    node.keyBegin = begin;
    node.begin = begin;
    node.end = end;
    if (parent >= 0) {
        auto& siblings = m_nodes[static_cast<std::size_t>(parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(id);
    }
    m_nodes.push_back(std::move(node));
    return id;
}

bool JsonNodes::isItem(int node) const
{
    const int parent = at(node).parent;
    return parent >= 0 && at(parent).kind == JsonKind::Array;
}

QString JsonNodes::path(int node) const
{
    // Collected from the leaf up and joined once: prepending would be quadratic in the depth a stranger chose.
    std::vector<QString> steps;
    for (int at = node; at > 0; at = this->at(at).parent)
        steps.push_back(isItem(at) ? u"[%1]"_s.arg(this->at(at).row) : quotedName(this->at(at).key));
    QString path;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (!path.isEmpty() && !step->startsWith(u'['))
            path += u'.';
        path += *step;
    }
    return path;
}

QString JsonNodes::json(int node) const
{
    return m_text.sliced(at(node).begin, at(node).end - at(node).begin);
}

QString JsonNodes::value(int node) const
{
    return at(node).kind == JsonKind::String ? decodedString(json(node)) : json(node);
}

int JsonNodes::nodeAt(qsizetype position) const
{
    // Nodes stand in the order of the text: the last that begins before the place, or one of those around it.
    const auto behind = std::upper_bound(m_nodes.begin(), m_nodes.end(), position,
                                         [](qsizetype place, const Node& node) { return place < node.keyBegin; });
    int node = static_cast<int>(behind - m_nodes.begin()) - 1;
    while (node >= 0 && at(node).end <= position)
        node = at(node).parent;
    return node;
}

EventValue valueAt(const JsonNodes& nodes, int node)
{
    return {nodes.path(node), nodes.value(node), nodes.json(node), nodes.at(node).kind};
}

} // namespace grantex
