// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/notices.h"

#include "core/filter/edit.h"
#include "core/filter/field_table.h"
#include "core/filter/parser.h"
#include "core/filter/scanner.h"

#include <algorithm>

namespace grantex::filter {

namespace {

/// Where the test's field stands in the text.
Span fieldSpan(std::string_view text, const Test& test)
{
    Scanner in(text);
    in.moveTo(test.span.position);
    if (test.op == Operator::Has)
        in.take("has:");
    const std::size_t start = in.position();
    in.takeIdentifier();
    static_cast<void>(in.takePath());
    return in.since(start);
}

class Noticer
{
public:
    Noticer(std::string_view text, const SeenValues& seen) : m_text(text), m_seen(seen) {}

    std::vector<Notice> notices(const Node& root)
    {
        look(root);
        return std::move(m_notices);
    }

private:
    void look(const Node& node)
    {
        for (const Node& child : node.children)
            look(child);
        if (node.kind == Node::Kind::Leaf && node.test.field.name == FieldName::Data)
            look(node.test);
    }

    void look(const Test& test)
    {
        Notice notice;
        notice.path = fieldText(test.field);
        if (std::ranges::find(m_notices, notice.path, &Notice::path) != m_notices.end())
            return;
        notice.span = fieldSpan(m_text, test);
        if (const auto field = fieldAt(notice.path); field && field->name != FieldName::Data) {
            notice.kind = Notice::Kind::BetterField;
            notice.fix = fieldText(*field);
        } else if (m_seen.maySee(test.field.path)) {
            return;
        } else {
            notice.fix = nearestPath(notice.path);
        }
        m_notices.push_back(std::move(notice));
    }

    [[nodiscard]] std::string nearestPath(const std::string& path) const
    {
        const auto paths = m_seen.paths();
        std::vector<std::string_view> texts;
        std::ranges::transform(paths, std::back_inserter(texts),
                               [](const SeenPath& seen) { return std::string_view(seen.text).substr(5); });
        const std::string_view near = nearest(std::string_view(path).substr(5), texts);
        return near.empty() ? std::string() : "data." + std::string(near);
    }

    std::string_view m_text;
    const SeenValues& m_seen;
    std::vector<Notice> m_notices;
};

} // namespace

std::vector<Notice> noticesOf(std::string_view text, const Query& query, const SeenValues& seen)
{
    return query.root ? Noticer(text, seen).notices(*query.root) : std::vector<Notice>();
}

std::string replaced(std::string_view text, Span span, std::string_view fix)
{
    const std::size_t position = std::min(span.position, text.size());
    const std::size_t end = std::min(position + span.length, text.size());
    return std::string(text.substr(0, position)).append(fix).append(text.substr(end));
}

std::optional<std::string> repaired(std::string_view text, const Mistake& mistake)
{
    const Span span = mistake.span;
    const std::string_view piece = text.substr(std::min(span.position, text.size()), span.length);
    std::vector<std::string> attempts;
    if (piece == "(")
        attempts.push_back(std::string(text) + ")");
    if (piece == "[")
        attempts.push_back(std::string(text) + "]");
    if (!mistake.fix.empty()) {
        attempts.push_back(replaced(text, span, mistake.fix));
        // Some fixes are a list of examples.
        attempts.push_back(replaced(text, span, std::string_view(mistake.fix).substr(0, mistake.fix.find(','))));
    }
    if (piece == ")" || piece == ",")
        attempts.push_back(replaced(text, span, {}));
    for (const std::string& attempt : attempts) {
        if (parse(attempt))
            return attempt;
    }
    for (const std::string& attempt : attempts) {
        if (parse(attempt).error().span.position > span.position + span.length)
            return attempt;
    }
    return std::nullopt;
}

} // namespace grantex::filter
