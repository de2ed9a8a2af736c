// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_edit.h"

#include "core/base/whole_file.h"
#include "core/settings/config.h"

#include <QFileInfo>

namespace grantex {

namespace {

constexpr auto kDestinations = "destinations";

Result<ConfigText> readText(const std::string& file)
{
    if (const QFileInfo info(QString::fromStdString(file)); !info.exists() && !info.isSymLink())
        return ConfigText::parse("{\n  \"version\": 1\n}\n", file);
    auto bytes = readConfigFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return ConfigText::parse(std::move(*bytes), file);
}

Result<std::size_t> indexOf(const ConfigText& text, const LaneId& id)
{
    const std::string& file = text.file();
    const auto destinations = text.value({kDestinations});
    const ConfigValue::List none;
    const auto& items = destinations ? destinations->items() : none;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ConfigValue* own = items[i].find("id");
        if (own == nullptr)
            own = items[i].find("name");
        if (own == nullptr || own->text() != id.value)
            continue;
        if (found)
            return fail(ErrorCode::Malformed, file + ": names the destination \"" + id.value + "\" twice.",
                        "Give each destination its own name and id.");
        found = i;
    }
    if (!found)
        return fail(ErrorCode::NotFound, file + ": names no destination \"" + id.value + "\" any more.",
                    "Load the configuration again.");
    return *found;
}

} // namespace

Result<> editConfig(const std::string& file, const std::function<Result<>(ConfigText&)>& edit, const ConfigCheck& check)
{
    auto text = readText(file);
    if (!text)
        return tl::unexpected(text.error());
    const std::string before = text->bytes();
    if (auto done = edit(*text); !done)
        return done;
    if (text->bytes() == before)
        return {};
    if (auto checked = check ? check(text->bytes()) : Result<>(); !checked)
        return checked;
    return writeOwnFile(file, text->bytes());
}

Result<> setConfigValue(const std::string& file, const ConfigPath& path, const ConfigValue& value,
                        const ConfigCheck& check)
{
    return editConfig(
        file, [&](ConfigText& text) { return text.merge(path, value); }, check);
}

Result<> removeConfigValue(const std::string& file, const ConfigPath& path, const ConfigCheck& check)
{
    return editConfig(
        file, [&](ConfigText& text) { return text.remove(path); }, check);
}

Result<> addDestination(ConfigText& text, const ConfigValue& destination)
{
    const auto list = text.value({kDestinations});
    return text.set({kDestinations, list ? list->items().size() : 0}, destination);
}

Result<> replaceDestination(ConfigText& text, const LaneId& id, const ConfigValue& destination)
{
    const auto index = indexOf(text, id);
    return index ? text.merge({kDestinations, *index}, destination) : tl::unexpected(index.error());
}

Result<> removeDestination(ConfigText& text, const LaneId& id)
{
    const auto index = indexOf(text, id);
    return index ? text.remove({kDestinations, *index}) : tl::unexpected(index.error());
}

Result<ConfigValue> destinationObject(const std::string& file, const LaneId& id)
{
    const auto text = readText(file);
    if (!text)
        return tl::unexpected(text.error());
    const auto index = indexOf(*text, id);
    if (!index)
        return tl::unexpected(index.error());
    return *text->value({kDestinations, *index});
}

Result<> writeDestinationEnabled(const std::string& file, const LaneId& destination, bool enabled)
{
    const auto edit = [&](ConfigText& text) -> Result<> {
        const auto index = indexOf(text, destination);
        if (!index)
            return tl::unexpected(index.error());
        const ConfigPath path{kDestinations, *index, "enabled"};
        const auto before = text.value(path);
        if (before && !before->boolean())
            return fail(ErrorCode::Malformed, file + ": \"enabled\" of \"" + destination.value + "\" is not a switch.",
                        "Write true or false there.");
        return before && *before->boolean() == enabled ? Result<>() : text.set(path, enabled);
    };
    return editConfig(file, edit);
}

} // namespace grantex
