// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/source_reader.h"

#include "core/settings/url_rules.h"

#include <QUrl>
#include <algorithm>

namespace grantex {

using simdjson::dom::element;

namespace {

constexpr std::int64_t kLeastEventBytes = 1024;
constexpr std::int64_t kMostEventBytes = 256LL * 1024 * 1024;

void readFileSource(ConfigProblems& problems, ObjectReader& reader, SourceSettings& source)
{
    source.type = SourceSettings::Type::File;
    const std::string file = reader.requiredText("path");
    source.path = file == "-" ? file : problems.absolute(file);
    for (const char* key : {"redundant", "url", "apiKey", "types"}) {
        if (reader.has(key))
            problems.add(reader.at(key), "is only for the source types sse and websocket", "Remove it.");
    }
}

void checkUrl(ConfigProblems& problems, const std::string& where, const SourceSettings& source)
{
    if (source.url.empty())
        return;
    if (const auto wrong = urlProblem(source.url, source.allowInsecureHttp)) {
        problems.add(where, wrong->message, wrong->remedy);
        return;
    }
    const QUrl url(QString::fromStdString(source.url));
    if (url.hasQuery() || url.hasFragment())
        problems.add(where, "must end before any ? or #", "Write only the service's address: https://api.grantex.dev.");
}

void readStream(ConfigProblems& problems, ObjectReader& reader, SourceSettings& source)
{
    source.url = reader.requiredText("url");
    source.allowInsecureHttp = reader.boolean("allowInsecureHttp", false);
    source.types = reader.textList("types");
    source.redundant = reader.boolean("redundant", false);
    source.proxy = reader.text("proxy");
    source.caFile = problems.absolute(reader.text("caFile"));
    if (!reader.has("apiKey"))
        problems.addMissing(reader.at("apiKey"), R"(Add "apiKey": {"env": "GRANTEX_API_KEY"}.)");
    source.apiKeyRef = reader.secret("apiKey");
    checkUrl(problems, reader.at("url"), source);
    if (const auto wrong = source.proxy.empty() ? std::nullopt : proxyProblem(source.proxy))
        problems.add(reader.at("proxy"), wrong->message, wrong->remedy);
    if (std::find(source.types.begin(), source.types.end(), std::string()) != source.types.end())
        problems.add(reader.at("types"), "must not contain an empty text", "Remove it; without types all events come.");
}

} // namespace

SourceSettings readSource(ConfigProblems& problems, const std::string& path, element value)
{
    SourceSettings source;
    ObjectReader reader(problems, path, value);
    const std::string type = reader.requiredText("type");
    if (type == "kafka" || type == "webhook") {
        problems.add(reader.at("type"), "\"" + type + "\" is not available yet", "Use sse, websocket or file.");
        return source;
    }
    if (type.empty()) {
        for (const char* key :
             {"url", "path", "apiKey", "types", "redundant", "maxEventBytes", "proxy", "caFile", "allowInsecureHttp"})
            static_cast<void>(reader.has(key));
        reader.finish();
        return source;
    }
    if (type != "sse" && type != "websocket" && type != "file") {
        const std::string meant = closest(type, {"sse", "websocket", "file"});
        problems.add(reader.at("type"), "must be sse, websocket or file (found " + describe(*reader.take("type")) + ")",
                     meant.empty() ? "Write one of them." : "Did you mean \"" + meant + "\"?");
        return source;
    }
    source.maxEventBytes = reader.integer("maxEventBytes", source.maxEventBytes, kLeastEventBytes, kMostEventBytes);
    if (type == "websocket")
        source.type = SourceSettings::Type::WebSocket;
    if (type == "file")
        readFileSource(problems, reader, source);
    else
        readStream(problems, reader, source);
    reader.finish();
    return source;
}

} // namespace grantex
