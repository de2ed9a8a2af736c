// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/reserved.h"

#include "core/destinations/common/common_fields.h"

namespace grantex {

DestinationType reservedType(const std::string& type, const std::string& label)
{
    DestinationSchema schema{.type = type, .label = label, .fields = withCommonFields({}, {}), .available = false};
    return {std::move(schema), [type](const SettingValues&) -> Result<std::unique_ptr<Destination>> {
                return fail(ErrorCode::Unavailable, "Destinations of type " + type + " are not available yet.",
                            "Use datadog, splunk, s3, bigquery, webhook, file or command.");
            }};
}

} // namespace grantex
