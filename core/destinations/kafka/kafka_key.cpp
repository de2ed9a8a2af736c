// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_key.h"

#include "core/filter/json_path.h"

namespace grantex {

Result<KafkaKey> KafkaKey::parse(std::string_view text)
{
    KafkaKey key;
    if (text.starts_with("$."))
        text.remove_prefix(2);
    if (text == "id" || text == "type" || text == "none") {
        key.m_kind = text == "id" ? Kind::Id : text == "type" ? Kind::Type : Kind::None;
        return key;
    }
    constexpr std::string_view data = "data.";
    const auto wrong = [] {
        return fail(ErrorCode::Usage, "key must be id, type, none, or a path into data.",
                    "For example data.grantId: then the events of a grant keep their order.");
    };
    if (!text.starts_with(data))
        return wrong();
    key.m_kind = Kind::Path;
    for (std::string_view rest = text.substr(data.size());;) {
        const auto dot = rest.find('.');
        if (rest.substr(0, dot).empty())
            return wrong();
        key.m_path.push_back({filter::PathStep::Kind::Member, std::string(rest.substr(0, dot))});
        if (dot == std::string_view::npos)
            return key;
        rest.remove_prefix(dot + 1);
    }
}

std::string KafkaKey::of(const StoredEvent& event) const
{
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::Id:
        return event.event.id;
    case Kind::Type:
        return event.event.type;
    case Kind::Path:
        break;
    }
    std::string found;
    (void)filter::visitPath(event.event.json, m_path, [&found](const filter::JsonLeaf& leaf) {
        if (leaf.text != "null" || leaf.kind == filter::JsonLeaf::Kind::String)
            found = leaf.text;
        return true;
    });
    return found;
}

} // namespace grantex
