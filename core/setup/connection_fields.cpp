// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/connection_fields.h"

#include "core/destinations/common/common_fields.h"

namespace grantex {

const std::vector<SettingField>& connectionFields()
{
    static const std::vector<SettingField> fields{
        {.key = "url",
         .label = "Address",
         .kind = FieldKind::Url,
         .required = true,
         .help = "The base address of your Grantex service, such as https://api.grantex.dev."},
        {.key = "apiKey",
         .label = "API key",
         .kind = FieldKind::Secret,
         .required = true,
         .help = "A developer key of your Grantex account. It is never written into the configuration."},
        {.key = "types",
         .label = "Event types",
         .kind = FieldKind::TextList,
         .help = "Only these types are sent by the service, such as grant.created; every type when the list is empty. "
                 "To look at a few of them, use the filter instead: what is not sent is never seen."},
        proxyField(),
        caFileField(),
        allowInsecureHttpField(),
        {.key = "maxEventBytes",
         .label = "Largest event",
         .kind = FieldKind::Integer,
         .defaultValue = "4194304",
         .help = "Bytes of one event at most; larger ones are counted as malformed.",
         .minimum = 1024,
         .maximum = 268'435'456,
         .advanced = true},
    };
    return fields;
}

} // namespace grantex
