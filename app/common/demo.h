// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/settings/config.h"
#include "core/simulator/simulator.h"

#include <QTemporaryDir>
#include <memory>

namespace grantex {

/// Everything `--demo` needs, in a temporary directory that goes with it: a simulated Grantex service, a configuration
/// file, a journal, and destinations that stay on this machine. Must outlive the pipeline.
struct Demo
{
    QTemporaryDir directory;
    std::unique_ptr<EmbeddedSimulator> simulator;
    /// In place of the keychain, in which a demo leaves nothing; environment and files are read as ever.
    std::shared_ptr<SecretStore> secrets;
    Config config;

    /// Reads the file and its secrets again, as it was changed since. The pipeline's thread.
    [[nodiscard]] Result<Config> reread() const;
};

/// `rate`: events a second. Fails when no temporary directory or port can be had.
[[nodiscard]] Result<std::unique_ptr<Demo>> startDemo(double rate);

} // namespace grantex
