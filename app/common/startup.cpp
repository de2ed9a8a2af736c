// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/startup.h"

#include "core/destinations/registry.h"
#include "core/secrets/secret_store.h"

namespace grantex {

Result<Config> loadReadableConfig(const std::string& file)
{
    auto config = loadConfig(file, destinationSchemas());
    if (config)
        resolveReadableSecrets(*config, *makeSystemSecretStore());
    return config;
}

Result<Config> loadResolvedConfig(const std::string& file)
{
    auto config = loadConfig(file, destinationSchemas());
    if (!config)
        return config;
    const auto store = makeSystemSecretStore();
    if (auto done = resolveSecrets(*config, *store); !done)
        return fail(done.error().code, file + ": " + done.error().message, done.error().remedy);
    return config;
}

} // namespace grantex
