// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/settings/values.h"

#include <map>
#include <string>

namespace grantex {

/// All that a Kafka client is made of.
struct KafkaSpec
{
    std::string name;  ///< of the destination, for the log
    std::string topic; ///< never empty
    bool transactional = false;
    std::map<std::string, std::string> properties; ///< librdkafka's names
    std::map<std::string, Secret> secrets;         ///< more of them
};

/// The properties that the settings stand for, the person's own `properties` last. Usage when one of those would break
/// what this program promises, holds a secret in clear, or is unknown to librdkafka.
[[nodiscard]] Result<KafkaSpec> kafkaSpecFrom(const SettingValues& values);

} // namespace grantex
