// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/secret_places.h"

#include "core/settings/config.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <cctype>
#include <set>

namespace grantex {

namespace {

constexpr const char* kOurs = "grantex/";

/// Calls `visit` with each secret of the draft and the dotted key it stands at.
template <typename DraftType, typename Visit>
void forEachSecret(DraftType& draft, const Visit& visit)
{
    for (auto& [key, value] : draft.values) {
        if (auto* secret = std::get_if<SecretDraft>(&value))
            visit(key, *secret);
        auto* map = std::get_if<SecretMapDraft>(&value);
        if (map == nullptr)
            continue;
        for (auto& [name, entry] : *map) {
            if (auto* inside = std::get_if<SecretDraft>(&entry))
                visit(std::string(key).append(".").append(name), *inside);
        }
    }
}

std::string entryName(const SecretOwner& owner, const std::string& key)
{
    return entryPrefix(owner.profile) + owner.lane + "/" + key;
}

/// A variable that nothing else uses: letters, digits and underlines.
std::string variableName(const SecretOwner& owner, const std::string& key)
{
    std::string name = kThisRunVariable;
    for (const char c : entryName(owner, key).substr(std::string_view(kOurs).size())) {
        const bool isPlain = std::isalnum(static_cast<unsigned char>(c)) != 0;
        name += isPlain ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : '_';
    }
    return name;
}

std::set<std::string> ourEntries(const Draft& draft, const std::string& prefix)
{
    std::set<std::string> names;
    forEachSecret(draft, [&](const std::string&, const SecretDraft& secret) {
        if (secret.place == SecretDraft::Place::Keychain && secret.name.starts_with(prefix))
            names.insert(secret.name);
    });
    return names;
}

Result<> putIntoEnvironment(const std::string& name, const Secret& secret)
{
    const std::string_view text = secret.reveal();
    if (!qputenv(name.c_str(), QByteArray(text.data(), static_cast<qsizetype>(text.size()))))
        return fail(ErrorCode::Io, "The secret cannot be kept for this run.", "Restart the program and try again.");
    return {};
}

} // namespace

std::string entryOwner(const std::string& file)
{
    constexpr int hashLength = 16;
    const QString place = QDir::cleanPath(QFileInfo(QString::fromStdString(file)).absoluteFilePath());
    const std::string profile = profileOfConfig(place.toStdString());
    if (place == QString::fromStdString(configPath(profile)))
        return profile;
    // No profile's name has a colon.
    return "file:" +
           QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(hashLength).toStdString();
}

std::string entryPrefix(const std::string& profile)
{
    return kOurs + (profile.empty() ? std::string("default") : profile) + "/";
}

Result<> storeSecrets(Draft& draft, const SecretOwner& owner, SecretStore& store, const std::vector<Draft>& others)
{
    const std::string prefix = entryPrefix(owner.profile);
    std::set<std::string> taken;
    for (const Draft& other : others)
        taken.merge(ourEntries(other, prefix));
    const auto freeName = [&](const std::string& key) {
        std::string name = entryName(owner, key);
        for (int number = 2; taken.contains(name); ++number)
            name = entryName({owner.profile, owner.lane + "-" + std::to_string(number)}, key);
        return name;
    };
    const std::set<std::string> before = ourEntries(draft, prefix);
    std::vector<std::string> made;
    Result<> result;
    forEachSecret(draft, [&](const std::string& key, SecretDraft& secret) {
        using Place = SecretDraft::Place;
        if (!result || secret.typed.isEmpty() || secret.place == Place::Environment || secret.place == Place::File)
            return;
        if (secret.place == Place::ThisRun) {
            secret.name = variableName(owner, key);
            result = putIntoEnvironment(secret.name, secret.typed);
        } else {
            if (!secret.name.starts_with(prefix))
                secret.name = freeName(key);
            result = store.write({SecretRef::Kind::Keychain, secret.name}, secret.typed);
            if (result && !before.contains(secret.name))
                made.push_back(secret.name);
        }
        if (result)
            secret.typed = Secret();
    });
    if (!result) {
        for (const auto& name : made)
            static_cast<void>(store.remove({SecretRef::Kind::Keychain, name}));
    }
    return result;
}

Result<> forgetSecrets(const Draft& before, const std::vector<Draft>& after, const std::string& profile,
                       SecretStore& store, std::vector<std::string>* left)
{
    const std::string prefix = entryPrefix(profile);
    std::set<std::string> kept;
    for (const Draft& draft : after)
        kept.merge(ourEntries(draft, prefix));
    Result<> result;
    for (const auto& name : ourEntries(before, prefix)) {
        if (kept.contains(name))
            continue;
        auto done = store.remove({SecretRef::Kind::Keychain, name});
        if (!done && left != nullptr)
            left->push_back(name);
        if (!done && result)
            result = std::move(done);
    }
    return result;
}

} // namespace grantex
