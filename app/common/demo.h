// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/simulator/simulator.h"

#include <QTemporaryDir>
#include <memory>

namespace grantex {

/// Everything `--demo` needs, in a temporary directory that goes with it: a simulated Grantex service, a journal, and
/// destinations that stay on this machine. Must outlive the pipeline.
struct Demo
{
    QTemporaryDir directory;
    std::unique_ptr<EmbeddedSimulator> simulator;
    Config config;
};

/// `rate`: events a second. Fails when no temporary directory or port can be had.
[[nodiscard]] Result<std::unique_ptr<Demo>> startDemo(double rate);

} // namespace grantex
