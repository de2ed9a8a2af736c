// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/usage.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <unistd.h>

namespace grantex::bench {

namespace {

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double statusMiB(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with(field + ":"))
            return std::stod(line.substr(field.size() + 1)) / 1024;
    }
    return 0;
}

} // namespace

Usage Usage::now()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return {secondsOf(usage.ru_utime), secondsOf(usage.ru_stime)};
}

std::map<std::string, double> threadSeconds()
{
    std::map<std::string, double> threads;
    const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream file(task.path() / "stat");
        std::string text;
        std::getline(file, text);
        const auto open = text.find('(');
        const auto close = text.rfind(')');
        if (open == std::string::npos || close == std::string::npos)
            continue;
        // After the name: state and ten numbers, then user and system time.
        std::istringstream rest(text.substr(close + 2));
        std::string skipped;
        for (int i = 0; i < 11; ++i)
            rest >> skipped;
        double user = 0;
        double system = 0;
        rest >> user >> system;
        threads[text.substr(open + 1, close - open - 1)] += (user + system) / ticks;
    }
    return threads;
}

double peakRssMiB()
{
    return statusMiB("VmHWM");
}

double rssMiB()
{
    return statusMiB("VmRSS");
}

} // namespace grantex::bench
