// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/profile_entries.h"

#include "core/settings/config.h"
#include "core/settings/config_edit.h"

#include <QFileInfo>
#include <utility>

namespace grantex {

void forEachValue(ConfigValue& value, const std::function<bool(ConfigValue& value)>& visit)
{
    if (visit(value))
        return;
    if (value.isList()) {
        ConfigValue::List items = value.items();
        for (ConfigValue& item : items)
            forEachValue(item, visit);
        value = std::move(items);
    } else if (value.isObject()) {
        ConfigValue::Object members = value.members();
        for (auto& member : members)
            forEachValue(member.value, visit);
        value = std::move(members);
    }
}

Result<ConfigValue> readWhole(const std::string& file)
{
    if (const QFileInfo info(QString::fromStdString(file)); !info.exists() && !info.isSymLink())
        return ConfigValue::object();
    const auto bytes = readConfigFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto text = ConfigText::parse(*bytes, file);
    auto whole = text ? text->value({}) : std::nullopt;
    if (!whole || !whole->isObject())
        return fail(ErrorCode::Malformed,
                    file + ": is no configuration, so nobody knows what belongs to it; nothing was changed.",
                    "Mend the file, then try again.");
    return *std::move(whole);
}

void forEachEntry(ConfigValue& value, const std::string& ours, const std::function<void(std::string& name)>& visit)
{
    forEachValue(value, [&](ConfigValue& one) {
        const ConfigValue* reference = one.members().size() == 1 ? one.find("keychain") : nullptr;
        if (reference == nullptr || !reference->text() || !reference->text()->starts_with(ours))
            return false;
        std::string name = *reference->text();
        visit(name);
        one.set("keychain", name);
        return true;
    });
}

EntryCopies::EntryCopies(SecretStore& store, std::string from, std::string to)
    : m_store(store), m_from(std::move(from)), m_to(std::move(to))
{
}

EntryCopies::~EntryCopies()
{
    for (const auto& name : m_made)
        static_cast<void>(m_store.remove({SecretRef::Kind::Keychain, name}));
}

Result<> EntryCopies::copy(ConfigValue& value)
{
    Result<> result;
    forEachEntry(value, m_from, [&](std::string& name) {
        if (!result)
            return;
        const std::string made = m_to + name.substr(m_from.size());
        const auto secret = m_store.read({SecretRef::Kind::Keychain, name});
        // One that is not there is missing in the copy too.
        if (!secret && secret.error().code != ErrorCode::NotFound) {
            result = tl::unexpected(secret.error());
            return;
        }
        if (secret) {
            result = m_store.write({SecretRef::Kind::Keychain, made}, *secret);
            if (!result)
                return;
            m_made.push_back(made);
            m_taken.push_back(name);
        }
        name = made;
    });
    return result;
}

std::vector<std::string> EntryCopies::removeOriginals()
{
    std::vector<std::string> left;
    for (const auto& name : m_taken) {
        if (!m_store.remove({SecretRef::Kind::Keychain, name}))
            left.push_back(name);
    }
    return left;
}

} // namespace grantex
