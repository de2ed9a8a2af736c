// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_text.h"

#include "core/base/json_string.h"
#include "core/settings/json_spans.h"
#include "core/settings/syntax_error.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view kBlank = " \t";

bool isList(std::string_view text, JsonSpan container)
{
    return text[container.begin] == '[';
}

/// The members or items of a container, each from its first to its last character.
std::vector<JsonSpan> partsOf(std::string_view text, JsonSpan container)
{
    if (isList(text, container))
        return itemSpans(text, container.begin);
    std::vector<JsonSpan> parts;
    for (const JsonMemberSpan& member : memberSpans(text, container.begin))
        parts.push_back({member.keySpan.begin, member.value.end});
    return parts;
}

tl::unexpected<Error> malformed(const std::string& file, const ConfigPath& path, std::size_t steps,
                                const std::string& what)
{
    const ConfigPath way(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps));
    return fail(ErrorCode::Malformed, file + ": \"" + describe(way) + "\" " + what + "; nothing was changed.",
                "Mend the file, then try again.");
}

} // namespace

/// Where a path leads.
struct ConfigText::Place
{
    JsonSpan container;    ///< the innermost one there is on the way
    std::size_t steps = 0; ///< of the path that are there
    std::size_t index = 0; ///< of the part, when the whole path is there
    JsonSpan value;        ///< likewise
};

Result<ConfigText> ConfigText::parse(std::string bytes, std::string file)
{
    std::string_view json = bytes;
    if (json.starts_with(kByteOrderMark))
        json.remove_prefix(kByteOrderMark.size());
    if (!ConfigValue::parse(json))
        return fail(ErrorCode::Malformed,
                    file + ": is not valid JSON any more (" + describeSyntaxError(std::string(json)) +
                        "); nothing was written to it.",
                    "Mend the file, then try again.");
    return ConfigText(std::move(bytes), std::move(file));
}

Result<ConfigText::Place> ConfigText::locate(const ConfigPath& path) const
{
    Place place;
    place.value = valueSpan(m_bytes, m_bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    for (place.steps = 0; place.steps < path.size(); ++place.steps) {
        place.container = place.value;
        const char open = m_bytes[place.container.begin];
        const auto* key = std::get_if<std::string>(&path[place.steps].step);
        if (open != (key != nullptr ? '{' : '['))
            return malformed(m_file, path, place.steps, key != nullptr ? "is no object" : "is no list");
        std::vector<JsonSpan> values;
        if (key != nullptr) {
            const auto members = memberSpans(m_bytes, place.container.begin);
            const auto member = std::ranges::find(members, *key, &JsonMemberSpan::key);
            if (std::ranges::count(members, *key, &JsonMemberSpan::key) > 1)
                return malformed(m_file, path, place.steps + 1, "is there twice");
            if (member == members.end())
                return place;
            place.index = static_cast<std::size_t>(member - members.begin());
            place.value = member->value;
        } else {
            const auto items = itemSpans(m_bytes, place.container.begin);
            place.index = std::get<std::size_t>(path[place.steps].step);
            if (place.index > items.size())
                return malformed(m_file, path, place.steps + 1, "is beyond the end of its list");
            if (place.index == items.size())
                return place;
            place.value = items[place.index];
        }
    }
    return place;
}

std::optional<ConfigValue> ConfigText::value(const ConfigPath& path) const
{
    const auto place = locate(path);
    if (!place || place->steps < path.size())
        return std::nullopt;
    auto parsed = ConfigValue::parse(std::string_view(m_bytes).substr(place->value.begin, place->value.size()));
    return parsed ? std::optional(std::move(*parsed)) : std::nullopt;
}

Result<> ConfigText::set(const ConfigPath& path, const ConfigValue& value)
{
    const auto place = locate(path);
    if (!place)
        return tl::unexpected(place.error());
    if (place->steps == path.size()) {
        const std::string_view between =
            std::string_view(m_bytes).substr(place->container.begin, place->value.begin - place->container.begin);
        const bool isInLine = between.find('\n') == std::string_view::npos && !path.empty();
        m_bytes.replace(place->value.begin, place->value.size(),
                        isInLine ? value.toJson() : value.toJson(layoutAt(place->value.begin)));
        return {};
    }
    ConfigValue part = value;
    for (std::size_t step = path.size() - 1; step > place->steps; --step) {
        const auto* key = std::get_if<std::string>(&path[step].step);
        part = key != nullptr ? ConfigValue(ConfigValue::Object{{*key, part}}) : ConfigValue(ConfigValue::List{part});
    }
    const auto* key = std::get_if<std::string>(&path[place->steps].step);
    insert(*place, key != nullptr ? *key : std::string(), part);
    return {};
}

Result<> ConfigText::merge(const ConfigPath& path, const ConfigValue& value)
{
    const auto before = this->value(path);
    if (before == value)
        return {};
    if (!before || !before->isObject() || !value.isObject())
        return set(path, value);
    const auto below = [&](const std::string& key) {
        ConfigPath longer = path;
        longer.emplace_back(key);
        return longer;
    };
    for (const auto& member : before->members()) {
        if (value.find(member.key) != nullptr)
            continue;
        if (auto done = remove(below(member.key)); !done)
            return done;
    }
    for (const auto& member : value.members()) {
        if (auto done = merge(below(member.key), member.value); !done)
            return done;
    }
    return {};
}

Result<> ConfigText::remove(const ConfigPath& path)
{
    const auto place = locate(path);
    if (!place)
        return tl::unexpected(place.error());
    if (place->steps < path.size() || path.empty())
        return {};
    const auto parts = partsOf(m_bytes, place->container);
    const std::size_t i = place->index;
    JsonSpan gone{place->container.begin + 1, place->container.end - 1};
    if (i > 0)
        gone = {parts[i - 1].end, parts[i].end};
    else if (parts.size() > 1)
        gone = {parts[0].begin, parts[1].begin};
    m_bytes.erase(gone.begin, gone.size());
    return {};
}

void ConfigText::insert(const Place& place, const std::string& key, const ConfigValue& value)
{
    const JsonSpan& container = place.container;
    const auto part = [&](const ConfigValue::Layout& layout) {
        std::string text;
        if (!isList(m_bytes, container)) {
            appendJsonString(text, key);
            text += ": ";
        }
        return text + value.toJson(layout);
    };
    ConfigValue::Layout layout = layoutAt(container.begin);
    const auto parts = partsOf(m_bytes, container);
    if (parts.empty()) {
        const bool isInLine = layout.step.empty() || (isList(m_bytes, container) && !value.isObject());
        std::string around;
        if (!isInLine) {
            around = layout.newline + layout.indent;
            layout.indent += layout.step;
        }
        m_bytes.replace(container.begin + 1, container.size() - 2,
                        isInLine ? part({{}, {}, {}}) : around + layout.step + part(layout) + around);
        return;
    }
    const std::size_t from = parts.size() > 1 ? parts[parts.size() - 2].end : container.begin + 1;
    const std::string before = m_bytes.substr(from, parts.back().begin - from);
    const std::size_t line = before.rfind('\n');
    if (line == std::string::npos) {
        const bool isTight = parts.size() > 1 && before.ends_with(',');
        m_bytes.insert(parts.back().end, (isTight ? "," : ", ") + part({{}, {}, {}}));
        return;
    }
    layout.indent = before.substr(line + 1);
    m_bytes.insert(parts.back().end, "," + layout.newline + layout.indent + part(layout));
}

ConfigValue::Layout ConfigText::layoutAt(std::size_t offset) const
{
    if (m_bytes.find('\n') == std::string::npos)
        return {{}, {}, {}};
    const std::size_t newlineBefore = m_bytes.rfind('\n', offset);
    const std::size_t line = newlineBefore == std::string::npos ? 0 : newlineBefore + 1;
    const std::size_t text = std::min(m_bytes.find_first_not_of(kBlank, line), m_bytes.size());
    return {m_bytes.substr(line, text - line), step(), newline()};
}

std::string ConfigText::step() const
{
    // What the first line that is set in is set in by.
    for (std::size_t line = m_bytes.find('\n'); line != std::string::npos; line = m_bytes.find('\n', line + 1)) {
        const std::size_t text = m_bytes.find_first_not_of(kBlank, line + 1);
        if (text != std::string::npos && text > line + 1 && m_bytes[text] != '\r' && m_bytes[text] != '\n')
            return m_bytes.substr(line + 1, text - line - 1);
    }
    return "  ";
}

std::string ConfigText::newline() const
{
    const std::size_t line = m_bytes.find('\n');
    return line != std::string::npos && line > 0 && m_bytes[line - 1] == '\r' ? "\r\n" : "\n";
}

std::string describe(const ConfigPath& path)
{
    std::string text;
    for (const ConfigStep& step : path) {
        if (const auto* key = std::get_if<std::string>(&step.step))
            text.append(text.empty() ? "" : ".").append(*key);
        else
            text += "[" + std::to_string(std::get<std::size_t>(step.step)) + "]";
    }
    return text;
}

} // namespace grantex
