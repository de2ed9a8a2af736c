// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/check.h"

#include "app/common/log.h"
#include "core/destinations/registry.h"
#include "core/net/http_transport.h"

#include <QEventLoop>
#include <algorithm>
#include <filesystem>
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

Response ask(const SourceSettings& source)
{
    HttpOptions options;
    options.caFile = source.caFile;
    options.proxy = source.proxy;
    options.allowInsecureHttp = source.allowInsecureHttp;
    HttpTransport transport(options);
    Request request;
    request.method = "GET";
    request.url = source.url + "/v1/me";
    request.headers = {{"Authorization", "Bearer " + std::string(source.apiKey.reveal())},
                       {"Accept", "application/json"}};
    std::optional<Response> answer;
    QEventLoop loop;
    transport.send(std::move(request), [&](Response response) {
        answer = std::move(response);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

CheckResult checkSource(const SourceSettings& source)
{
    if (source.type == SourceSettings::Type::File) {
        const bool ok = source.path == "-" || std::filesystem::exists(source.path);
        tell("source " + source.path, ok, ok ? "" : "no such file", "Check source.path.");
        return ok ? CheckResult::Passed : CheckResult::Failed;
    }
    const Response response = ask(source);
    const std::string name = "source " + source.url;
    if (response.kind != Response::Kind::Answered) {
        tell(name, false, response.message, "Check the URL and the network.");
        return CheckResult::Failed;
    }
    if (response.status == 401 || response.status == 403) {
        tell(name, false, "the API key is refused (HTTP " + std::to_string(response.status) + ")",
             "Check source.apiKey.");
        return CheckResult::Refused;
    }
    const bool ok = response.status >= 200 && response.status < 300;
    tell(name, ok, "HTTP " + std::to_string(response.status), "Is this the address of a Grantex service?");
    return ok ? CheckResult::Passed : CheckResult::Failed;
}

CheckResult checkDestination(DestinationSettings settings, bool create)
{
    if (create && settings.values.has("createTable"))
        settings.values.set("createTable", true);
    auto destination = createDestination(settings);
    if (!destination) {
        tell(settings.name, false, destination.error().message, destination.error().remedy);
        return CheckResult::Failed;
    }
    const auto transport = (*destination)->openTransport();
    std::optional<ProbeReport> report;
    QEventLoop loop;
    runProbe(**destination, *transport, [&](ProbeReport done) {
        report = std::move(done);
        loop.quit();
    });
    if (!report)
        loop.exec();
    for (const auto& step : report->steps)
        tell(settings.name + ": " + step.name, step.ok, step.detail, step.remedy);
    return report->ok() ? CheckResult::Passed : CheckResult::Failed;
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
