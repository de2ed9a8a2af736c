// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace grantex::bench {

/// Processor time of this process, in seconds.
struct Usage
{
    double user = 0;
    double system = 0;

    [[nodiscard]] static Usage now();
    [[nodiscard]] double seconds() const { return user + system; }
    friend Usage operator-(Usage a, Usage b) { return {a.user - b.user, a.system - b.system}; }
};

/// Processor time of each living thread since it began, by name; threads of one name together.
[[nodiscard]] std::map<std::string, double> threadSeconds();

[[nodiscard]] double peakRssMiB();
/// Resident memory now.
[[nodiscard]] double rssMiB();

} // namespace grantex::bench
