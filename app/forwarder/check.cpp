// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/check.h"

#include "app/common/log.h"
#include "core/setup/connection_test.h"

#include <QEventLoop>
#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace grantex {

namespace {

enum class CheckResult { Passed, Failed, Refused };

void tell(const std::string& what, bool ok, const std::string& detail, const std::string& remedy)
{
    std::string line = what + ": " + (ok ? "ok" : "FAILED");
    if (!detail.empty())
        line += " (" + detail + ")";
    if (!ok && !remedy.empty())
        line += ". " + remedy;
    ok ? Log::info(line) : Log::error(line);
}

/// Runs a test to its end.
ProbeReport waitFor(const std::function<std::unique_ptr<ConnectionTest>(ConnectionTest::Done)>& start)
{
    std::optional<ProbeReport> report;
    QEventLoop loop;
    const auto test = start([&](const ProbeReport& done) {
        report = done;
        loop.quit();
    });
    if (!report)
        loop.exec();
    return *report;
}

CheckResult checkSource(const SourceSettings& source)
{
    if (source.type == SourceSettings::Type::File) {
        const bool ok = source.path == "-" || std::filesystem::exists(source.path);
        tell("source " + source.path, ok, ok ? "" : "no such file", "Check source.path.");
        return ok ? CheckResult::Passed : CheckResult::Failed;
    }
    const ProbeReport report =
        waitFor([&source](ConnectionTest::Done done) { return ConnectionTest::ofSource(source, std::move(done)); });
    for (const auto& step : report.steps)
        tell("source " + source.url + ": " + step.name, step.ok, step.detail, step.remedy);
    if (report.ok())
        return CheckResult::Passed;
    return report.isRefused ? CheckResult::Refused : CheckResult::Failed;
}

CheckResult checkDestination(DestinationSettings settings, bool create)
{
    if (create && settings.values.has("createTable"))
        settings.values.set("createTable", true);
    const ProbeReport report = waitFor(
        [&settings](ConnectionTest::Done done) { return ConnectionTest::ofDestination(settings, std::move(done)); });
    for (const auto& step : report.steps)
        tell(settings.name + ": " + step.name, step.ok, step.detail, step.remedy);
    return report.ok() ? CheckResult::Passed : CheckResult::Failed;
}

} // namespace

int runCheck(const Config& config, bool create)
{
    CheckResult worst = CheckResult::Passed;
    for (const auto& source : config.sources)
        worst = std::max(worst, checkSource(source));
    for (const auto& destination : config.destinations) {
        if (destination.enabled)
            worst = std::max(worst, checkDestination(destination, create));
        else
            Log::info(destination.name + ": switched off, not tested");
    }
    switch (worst) {
    case CheckResult::Passed:
        return 0;
    case CheckResult::Failed:
        return 3;
    case CheckResult::Refused:
        return 4;
    }
    return 3;
}

} // namespace grantex
