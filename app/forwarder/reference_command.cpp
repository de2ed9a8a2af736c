// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/reference_command.h"

#include "core/destinations/registry.h"
#include "core/metrics/prometheus_text.h"

#include <cstdio>
#include <sstream>

namespace grantex {

namespace {

/// One of everything, so that each family shows its labels.
MetricsSnapshot fullSnapshot()
{
    MetricsSnapshot snapshot;
    snapshot.sources.push_back({"0", true});
    snapshot.alerts.emplace("rule", 1);
    DestinationMetrics destination;
    destination.name = "name";
    for (const char* outcome : {"delivered", "retry", "throttled", "paused", "split", "rejected"})
        destination.outcomes.emplace(outcome, 0);
    snapshot.destinations.push_back(std::move(destination));
    return snapshot;
}

struct Family
{
    std::string name;
    std::string type;
    std::string help;
    std::string labels;
};

/// The names of the labels in `name{destination="a",outcome="b"} 1`.
std::string labelsOf(const std::string& sample)
{
    const auto open = sample.find('{');
    const auto close = sample.find('}');
    if (open == std::string::npos || close == std::string::npos)
        return {};
    std::string names;
    std::istringstream pairs(sample.substr(open + 1, close - open - 1));
    for (std::string pair; std::getline(pairs, pair, ',');)
        names += (names.empty() ? "`" : ", `") + pair.substr(0, pair.find('=')) + "`";
    return names;
}

std::vector<Family> metricFamilies()
{
    std::vector<Family> families;
    std::istringstream lines(renderPrometheus(fullSnapshot()));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string mark;
        std::string kind;
        std::string name;
        std::string rest;
        words >> mark;
        if (mark != "#") {
            if (!families.empty())
                families.back().labels = labelsOf(line);
            continue;
        }
        words >> kind >> name;
        std::getline(words >> std::ws, rest);
        if (kind == "HELP")
            families.push_back({name, {}, rest, {}});
        else if (!families.empty())
            families.back().type = rest;
    }
    return families;
}

void printMetrics()
{
    std::puts("| name | kind | labels | meaning |\n|---|---|---|---|");
    for (const auto& family : metricFamilies())
        std::printf("| `%s` | %s | %s | %s |\n", family.name.c_str(), family.type.c_str(), family.labels.c_str(),
                    family.help.c_str());
}

void printDestinations()
{
    bool isFirst = true;
    for (const auto& type : destinationTypes()) {
        std::printf("%s%s", isFirst ? "" : "\n", referenceOf(type).c_str());
        isFirst = false;
    }
}

} // namespace

Result<int> referenceCommand(const std::vector<std::string>& arguments)
{
    const std::string what = arguments.size() == 1 ? arguments.front() : std::string();
    if (what == "destinations")
        printDestinations();
    else if (what == "metrics")
        printMetrics();
    else
        return fail(ErrorCode::Usage, "reference wants to know what: destinations or metrics.");
    return 0;
}

} // namespace grantex
