// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backlog.h"

#include "core/destinations/registry.h"
#include "core/journal/journal_store.h"
#include "core/secrets/secret_store.h"
#include "tests/bench/peers.h"

#include <sys/wait.h>
#include <unistd.h>

namespace grantex::bench {

namespace {

constexpr std::int64_t kGroup = 1000;

} // namespace

bool fillJournal(const std::string& directory, const std::string& name, const std::string& type, std::int64_t events)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = JournalStore::open(directory);
        bool good = store && (*store)->begin() &&
                    (*store)->registerLane({{name}, name, type, "beginning"}, fromEpochMillis(1'700'000'000'000)) &&
                    (*store)->commit();
        for (std::int64_t i = 0; good && i < events; i += kGroup) {
            good = (*store)->begin().has_value();
            for (std::int64_t j = i; good && j < i + kGroup; ++j) {
                auto event = parseEvent(eventJson(j, 0), {});
                good = event && (*store)->append(*event, fromEpochMillis(1'700'000'000'000 + j));
            }
            good = good && (*store)->commit();
        }
        ::_exit(good ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0;
}

Result<Config> benchConfig(const std::string& directory, const std::string& destination)
{
    const std::string text =
        R"({"version":1,"source":{"type":"sse","url":"http://127.0.0.1:9","apiKey":{"keychain":"key"}},)"
        R"("journal":{"directory":"journal","maxSizeMiB":1048576},"destinations":[{)" +
        destination + "}]}";
    auto config = parseConfig(text, directory + "/config.json", findDestinationSchema);
    if (!config)
        return config;
    config->file.clear();
    MemorySecretStore secrets;
    (void)secrets.write({SecretRef::Kind::Keychain, "key"}, Secret("bench"));
    (void)resolveSecrets(*config, secrets);
    return config;
}

} // namespace grantex::bench
