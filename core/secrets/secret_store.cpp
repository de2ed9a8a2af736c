// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_store.h"

#include "core/secrets/keychain.h"
#include "core/secrets/secret_file.h"
#include "core/settings/credential.h"

#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

namespace grantex {

namespace {

Result<Secret> readEnvironment(const std::string& name)
{
    const char* value = std::getenv(name.c_str());
    if (value == nullptr && name.starts_with(kThisRunVariable))
        return fail(ErrorCode::NotFound, "It was kept for one run of this program only, and that has ended.",
                    "Enter it again.");
    if (value == nullptr || value[0] == '\0')
        return fail(ErrorCode::NotFound,
                    "The environment variable " + name + (value == nullptr ? " is not set." : " is empty."),
                    "Set it before the program starts, for example in its systemd unit.");
    return Secret(value);
}

/// A file that systemd made for this service alone out of its unit's LoadCredential= lines.
Result<Secret> readCredential(std::string_view name)
{
    static const std::string remedy = "Name it in the unit, such as LoadCredential=NAME:/etc/grantex-forwarder/NAME; a "
                                      "program that systemd did not start has none.";
    const char* directory = std::getenv("CREDENTIALS_DIRECTORY");
    if (directory == nullptr || directory[0] != '/')
        return fail(ErrorCode::NotFound,
                    "The credential " + std::string(name) +
                        " is wanted, but the environment variable CREDENTIALS_DIRECTORY is not set.",
                    "systemd sets it for a unit with LoadCredential=. To check by hand, set it to the folder that "
                    "holds the secrets' files, each named as its credential.");
    if (name.empty() || name == ".." || name == "." || name.find('/') != std::string_view::npos)
        return fail(ErrorCode::Usage, "\"" + std::string(name) + "\" is no name of a credential.", remedy);
    auto secret = readSecretFile(std::string(directory) + "/" + std::string(name));
    if (!secret && secret.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, secret.error().message, remedy);
    return secret;
}

class SystemSecretStore final : public SecretStore
{
public:
    Result<Secret> read(const SecretRef& ref) override
    {
        switch (ref.kind) {
        case SecretRef::Kind::Keychain:
            return keychain::read(ref.name);
        case SecretRef::Kind::Environment:
            return readEnvironment(ref.name);
        case SecretRef::Kind::File:
            return isCredential(ref) ? readCredential(std::string_view(ref.name).substr(kCredentials.size()))
                                     : readSecretFile(ref.name);
        }
        return fail(ErrorCode::Internal, "unknown kind of secret");
    }
    Result<> write(const SecretRef& ref, const Secret& secret) override
    {
        if (ref.kind != SecretRef::Kind::Keychain)
            return readOnly();
        return keychain::write(ref.name, secret);
    }
    Result<> remove(const SecretRef& ref) override
    {
        if (ref.kind != SecretRef::Kind::Keychain)
            return readOnly();
        return keychain::remove(ref.name);
    }

private:
    static Result<> readOnly()
    {
        return fail(ErrorCode::Unavailable, "Secrets in the environment and in files are only read, never written.",
                    "Store it in the keychain instead.");
    }
};

/// Remembers that the keychain does not work, so that its prompt is not waited for again and again.
class PatientOnce
{
public:
    explicit PatientOnce(SecretStore& store) : m_store(store) {}
    Result<Secret> read(const SecretRef& ref)
    {
        const bool isKeychain = ref.kind == SecretRef::Kind::Keychain;
        if (isKeychain && m_trouble)
            return tl::unexpected(*m_trouble);
        auto secret = m_store.read(ref);
        if (!secret && isKeychain && secret.error().code != ErrorCode::NotFound)
            m_trouble = secret.error();
        return secret;
    }

private:
    SecretStore& m_store;
    std::optional<Error> m_trouble;
};

Result<> explain(const Error& error, const std::string& where)
{
    return fail(error.code == ErrorCode::Internal ? error.code : ErrorCode::Usage, where + ": " + error.message,
                error.remedy);
}

} // namespace

std::unique_ptr<SecretStore> makeSystemSecretStore()
{
    return std::make_unique<SystemSecretStore>();
}

Result<Secret> MemorySecretStore::read(const SecretRef& ref)
{
    const auto it = m_secrets.find(ref.name);
    if (it == m_secrets.end())
        return fail(ErrorCode::NotFound, "No secret is kept under the name " + ref.name + ".", "Enter it again.");
    return it->second;
}

Result<> MemorySecretStore::write(const SecretRef& ref, const Secret& secret)
{
    m_secrets.insert_or_assign(ref.name, secret);
    return {};
}

Result<> MemorySecretStore::remove(const SecretRef& ref)
{
    m_secrets.erase(ref.name);
    return {};
}

Result<> resolveSecrets(Config& config, SecretStore& store)
{
    for (std::size_t i = 0; i < config.sources.size(); ++i) {
        SourceSettings& source = config.sources[i];
        if (!source.apiKeyRef)
            continue;
        auto secret = store.read(*source.apiKeyRef);
        if (!secret)
            return explain(secret.error(),
                           config.sources.size() == 1 ? "source.apiKey" : "source[" + std::to_string(i) + "].apiKey");
        source.apiKey = std::move(*secret);
    }
    for (std::size_t i = 0; i < config.destinations.size(); ++i) {
        DestinationSettings& destination = config.destinations[i];
        for (auto& [key, value] : destination.values.all()) {
            const auto* ref = std::get_if<SecretRef>(&value);
            if (ref == nullptr)
                continue;
            auto secret = store.read(*ref);
            if (!secret)
                return explain(secret.error(),
                               "destinations[" + std::to_string(i) + "] \"" + destination.name + "\"." + key);
            value = std::move(*secret);
        }
    }
    return {};
}

void resolveReadableSecrets(Config& config, SecretStore& store)
{
    PatientOnce secrets(store);
    for (SourceSettings& source : config.sources) {
        if (!source.apiKeyRef)
            continue;
        if (auto secret = secrets.read(*source.apiKeyRef))
            source.apiKey = std::move(*secret);
        else
            source.missing = {"apiKey", secret.error().message, secret.error().remedy};
    }
    for (DestinationSettings& destination : config.destinations) {
        for (auto& [key, value] : destination.values.all()) {
            const auto* ref = std::get_if<SecretRef>(&value);
            if (ref == nullptr)
                continue;
            if (auto secret = secrets.read(*ref))
                value = std::move(*secret);
            else if (!destination.missing)
                destination.missing = {key, secret.error().message, secret.error().remedy};
        }
    }
}

} // namespace grantex
