// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/http_settings.h"

#include "core/net/gzip.h"
#include "core/net/zstd.h"

namespace grantex {

HttpOptions httpOptionsFrom(const SettingValues& values)
{
    HttpOptions options;
    options.caFile = values.text("caFile");
    options.clientCertFile = values.text("clientCertFile");
    options.clientKey = values.secret("clientKey");
    options.proxy = values.text("proxy");
    options.allowInsecureHttp = values.boolean("allowInsecureHttp");
    return options;
}

Millis timeoutFrom(const SettingValues& values)
{
    const auto timeout = values.integer("timeoutMs");
    return timeout > 0 ? Millis(timeout) : Request{}.timeout;
}

void setBody(Request& request, std::string body, const std::string& compression)
{
    if (compression != "gzip" && compression != "zstd") {
        request.body = std::move(body);
        return;
    }
    request.body = compression == "gzip" ? gzip(body) : zstd(body);
    request.headers.push_back({"Content-Encoding", compression});
}

std::string withoutTrailingSlash(std::string base)
{
    base.resize(base.find_last_not_of('/') + 1);
    return base;
}

} // namespace grantex
