// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// A secret that the configuration refers to and that cannot be read.
struct MissingSecret
{
    std::string field; ///< dotted key of the setting: `hecToken`
    std::string what;  ///< in words, for the person
    std::string remedy;
    friend bool operator==(const MissingSecret&, const MissingSecret&) = default;
};

/// One place events come from. Kinds named in the design but not built are refused by the parser as "not available
/// yet".
struct SourceSettings
{
    enum class Type { Sse, WebSocket, File };
    Type type = Type::Sse;
    std::string url;  ///< base URL of the service, without a path of ours (`https://api.grantex.dev`)
    std::string path; ///< File: absolute path, or "-" for standard input
    std::optional<SecretRef> apiKeyRef;
    Secret apiKey;                  ///< filled by resolveSecrets()
    std::vector<std::string> types; ///< server-side filter; empty: all
    bool redundant = false;         ///< SSE and WebSocket at once
    std::int64_t maxEventBytes = 4 * 1024 * 1024;
    std::string proxy; ///< empty: the environment's
    std::string caFile;
    bool allowInsecureHttp = false;
    std::optional<MissingSecret> missing = {}; ///< without it there is no connection
};

struct JournalSettings
{
    enum class WhenFull { DropOldest, StopReading };
    std::string directory; ///< absolute; stateDirectory() of the file's profile when the file names none
    std::int64_t maxAgeDays = 30;
    std::int64_t maxSizeMiB = 4096;
    WhenFull whenFull = WhenFull::DropOldest;
};

/// One destination. The keys that every destination has are read out; all keys (these too) are in `values`.
struct DestinationSettings
{
    LaneId id;
    std::string name;
    std::string type;
    bool enabled = true;
    std::string startFrom = "now"; ///< `now`, `beginning` or an ISO 8601 time
    std::string filter;            ///< in the filter language; empty: every event
    std::int64_t batchSize = 100;
    Millis flushInterval{1000};
    std::int64_t maxBatchBytes = 0; ///< 0: the destination's own limit
    std::int64_t maxInFlight = 4;
    Millis retryInitial{500};
    Millis retryMax{30'000};
    SettingValues values;
    std::optional<MissingSecret> missing = {}; ///< without it nothing is sent: what comes waits
};

/// A whole configuration file (version 1), checked and with defaults filled in.
struct Config
{
    std::string file; ///< absolute path it was read from; empty when built by the program
    std::vector<SourceSettings> sources;
    JournalSettings journal;
    std::vector<DestinationSettings> destinations;
    std::string metricsListen;                  ///< `host:port`, or empty
    std::string profileColour;                  ///< one of profileColours(), or empty
    std::vector<std::string> pluginDirectories; ///< absolute; looked through before the usual ones
};

/// Reads and checks a configuration. Every mistake (syntax, unknown key, wrong type, missing or impossible value,
/// reserved name) is ErrorCode::Usage and its message names the file, the JSON path and the fix. Relative paths become
/// absolute from the file's directory.
[[nodiscard]] Result<Config> parseConfig(const std::string& bytes, const std::string& file,
                                         const SchemaLookup& schemas);

/// Reads `file` and parses it.
[[nodiscard]] Result<Config> loadConfig(const std::string& file, const SchemaLookup& schemas);

/// The bytes of a configuration file or pipe, at most 4 MiB. Usage when it cannot be read.
[[nodiscard]] Result<std::string> readConfigFile(const std::string& file);

/// Usage when `profile` cannot be the name of a profile: it becomes part of paths. Check what people type with it.
[[nodiscard]] Result<> checkProfileName(const std::string& profile);

/// `$XDG_CONFIG_HOME/grantex-monitor/config.json`, or `profiles/NAME/config.json` beside it.
[[nodiscard]] std::string configPath(const std::string& profile = {});

/// The profile whose configPath() is `file` (absolute); empty for every other file.
[[nodiscard]] std::string profileOfConfig(const std::string& file);

/// The directory of a profile's own files (window, filters, and the journal when the configuration names no other):
/// `$XDG_STATE_HOME/grantex-monitor/<profile>` ("default" for the empty profile).
[[nodiscard]] std::string stateDirectory(const std::string& profile = {});

/// The configuration of the machine's service, as the packages install its unit.
inline constexpr const char* kServiceConfig = "/etc/grantex-forwarder/config.json";

/// The configuration that a command means when none is named: one's own, or the machine's `service` where there is that
/// but neither an own configuration nor an own journal.
[[nodiscard]] std::string configMeantByDefault(const std::string& service = kServiceConfig);

} // namespace grantex
