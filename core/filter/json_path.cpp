// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/json_path.h"

#include "core/event/on_demand.h"

namespace grantex::filter {

namespace {

namespace od = simdjson::ondemand;

class Walk
{
public:
    explicit Walk(const std::function<bool(const JsonLeaf&)>& visit) : m_visit(visit) {}

    bool value(od::value& at, std::span<const PathStep> path)
    {
        od::json_type type{};
        if (at.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type == od::json_type::array)
            return array(at, path);
        if (path.empty())
            return leaf(at, type);
        od::object inner;
        return path.front().kind == PathStep::Kind::Member && at.get_object().get(inner) == simdjson::SUCCESS &&
               member(inner, path);
    }

    /// To the last member of the name, for a repeated key may match with any of its values.
    bool member(od::object& object, std::span<const PathStep> path)
    {
        for (auto field : object) {
            std::string_view key;
            od::value inner;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS)
                return false;
            if (key != path.front().name)
                continue;
            if (field.value().get(inner) != simdjson::SUCCESS)
                return false;
            if (value(inner, path.subspan(1)))
                return true;
        }
        return false;
    }

private:
    /// An index picks one element; every other step, and the end, means each of them.
    bool array(od::value& at, std::span<const PathStep> path)
    {
        od::array elements;
        if (at.get_array().get(elements) != simdjson::SUCCESS)
            return false;
        const bool indexed = !path.empty() && path.front().kind == PathStep::Kind::Index;
        const bool stepped = !path.empty() && path.front().kind != PathStep::Kind::Member;
        std::size_t index = 0;
        for (auto element : elements) {
            od::value inner;
            if (element.get(inner) != simdjson::SUCCESS)
                return false;
            if (indexed && index++ != path.front().index)
                continue;
            if (value(inner, stepped ? path.subspan(1) : path))
                return true;
        }
        return false;
    }

    bool leaf(od::value& at, od::json_type type)
    {
        std::string_view text;
        switch (type) {
        case od::json_type::string:
            return at.get_string().get(text) == simdjson::SUCCESS && m_visit({JsonLeaf::Kind::String, text});
        case od::json_type::number:
            return m_visit({JsonLeaf::Kind::Number, trimmed(at.raw_json_token())});
        case od::json_type::object:
            return m_visit({JsonLeaf::Kind::Object, {}});
        default:
            return m_visit({JsonLeaf::Kind::Literal, trimmed(at.raw_json_token())});
        }
    }

    static std::string_view trimmed(std::string_view token)
    {
        return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
    }

    const std::function<bool(const JsonLeaf&)>& m_visit;
};

} // namespace

bool visitPath(std::string_view json, std::span<const PathStep> path, const std::function<bool(const JsonLeaf&)>& visit)
{
    std::vector<PathStep> whole{PathStep{PathStep::Kind::Member, "data", 0}};
    whole.insert(whole.end(), path.begin(), path.end());
    return visitFromTop(json, whole, visit);
}

bool visitFromTop(std::string_view json, std::span<const PathStep> path,
                  const std::function<bool(const JsonLeaf&)>& visit)
{
    OnDemandEvent event(json);
    od::object* top = event.top();
    return top != nullptr && Walk(visit).member(*top, path);
}

} // namespace grantex::filter
