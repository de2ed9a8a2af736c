// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"
#include "core/settings/config.h"

#include <memory>
#include <string>
#include <vector>

namespace grantex {

/// A kind of destination: its settings table and how to make one.
struct DestinationType
{
    DestinationSchema schema; ///< own fields after the common ones
    std::function<Result<std::unique_ptr<Destination>>(const SettingValues&)> create;
};

/// All types in the order of the "Add destination" page, those of plug-ins last.
/// Loads every plug-in that may be loaded.
[[nodiscard]] std::vector<DestinationType> destinationTypes();
/// Looks for a plug-in when no type of this name is built in, and loads it. What is found stays. Thread-safe.
[[nodiscard]] const DestinationType* findDestinationType(const std::string& type);
[[nodiscard]] const DestinationSchema* findDestinationSchema(const std::string& type);
/// For parseConfig(): all of the above, and `plugins.directories`.
[[nodiscard]] SchemaLookup destinationSchemas();

/// A file in a plug-in directory and what became of it.
struct PluginReport
{
    std::string file;
    std::string type;    ///< empty when it could not be told
    std::string problem; ///< why it is not used, half a sentence; empty: it is
};
/// What lies in the plug-in directories now (PLUGINS.md tells which); loads what may be loaded.
[[nodiscard]] std::vector<PluginReport> pluginReports();

/// Makes the destination that `settings` (secrets resolved) describes.
[[nodiscard]] Result<std::unique_ptr<Destination>> createDestination(const DestinationSettings& settings);

/// A digest of where this destination's events go: its type and the settings marked as target. Equal digests, equal
/// target; holds no secret.
[[nodiscard]] std::string targetDigest(const DestinationSettings& settings);

/// The settings table of one type as text for `--help-destination NAME`.
[[nodiscard]] std::string describeDestination(const DestinationType& type);
/// The same as a chapter in Markdown, for the reference in docs/.
[[nodiscard]] std::string referenceOf(const DestinationType& type);

struct ProbeReport
{
    struct Step
    {
        std::string name;
        bool ok = false;
        std::string detail;
        std::string remedy;
    };
    std::vector<Step> steps; ///< in order, ending with the first that failed
    bool isRefused = false;  ///< the last one failed because the credentials were refused
    [[nodiscard]] bool ok() const { return !steps.empty() && steps.back().ok; }
};

/// Runs "Test connection" over a transport: "name", "connect" and "TLS" come from how the first request failed or not,
/// the rest from the destination's own steps. `done` is called once on the transport's thread. Both must outlive the
/// run.
void runProbe(const Destination& destination, Transport& transport, std::function<void(ProbeReport)> done);
/// The same for steps that belong to no destination (at least one).
void runProbeSteps(std::vector<ProbeStep> steps, Transport& transport, std::function<void(ProbeReport)> done);

} // namespace grantex
