// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"

#include "core/settings/schema_reader.h"

#include <QByteArray>
#include <QJsonDocument>
#include <algorithm>
#include <charconv>
#include <fstream>
#include <set>
#include <sstream>

namespace grantex {

using simdjson::dom::element;

namespace {

constexpr std::size_t kMaxFileBytes = 4 * 1024 * 1024;
constexpr std::size_t kMaxDepth = 64;

SourceSettings readSource(ConfigProblems& problems, const std::string& path, element value)
{
    SourceSettings source;
    ObjectReader reader(problems, path, value);
    const std::string type = reader.requiredText("type");
    const bool isStream = type == "sse" || type == "websocket";
    if (type == "websocket") {
        source.type = SourceSettings::Type::WebSocket;
    } else if (type == "file") {
        source.type = SourceSettings::Type::File;
    } else if (type == "kafka" || type == "webhook") {
        problems.add(reader.at("type"), "\"" + type + "\" is not available yet", "Use sse, websocket or file.");
        return source;
    } else if (!type.empty() && !isStream) {
        problems.add(reader.at("type"), "must be sse, websocket or file (found \"" + type + "\")");
    }
    source.maxEventBytes = reader.integer("maxEventBytes", source.maxEventBytes, 1024, 256 * 1024 * 1024);
    if (type == "file") {
        const std::string file = reader.requiredText("path");
        source.path = file == "-" ? file : problems.absolute(file);
        reader.finish();
        return source;
    }
    source.url = reader.requiredText("url");
    source.allowInsecureHttp = reader.boolean("allowInsecureHttp", false);
    source.apiKeyRef = reader.secret("apiKey");
    source.types = reader.textList("types");
    source.redundant = reader.boolean("redundant", false);
    source.proxy = reader.text("proxy");
    source.caFile = problems.absolute(reader.text("caFile"));
    reader.finish();
    if (const auto wrong = urlProblem(source.url, source.allowInsecureHttp))
        problems.add(reader.at("url"), wrong->message, wrong->remedy);
    if (!source.apiKeyRef)
        problems.add(reader.at("apiKey"), "is missing", "Add \"apiKey\": {\"env\": \"GRANTEX_API_KEY\"}.");
    return source;
}

JournalSettings readJournal(ConfigProblems& problems, element value)
{
    JournalSettings journal;
    ObjectReader reader(problems, "journal", value);
    journal.directory = problems.absolute(reader.text("directory"));
    journal.maxAgeDays = reader.integer("maxAgeDays", journal.maxAgeDays, 1, 36'500);
    journal.maxSizeMiB = reader.integer("maxSizeMiB", journal.maxSizeMiB, 16, 16 * 1024 * 1024);
    const std::string whenFull = reader.text("whenFull", "drop-oldest");
    if (whenFull == "stop-reading")
        journal.whenFull = JournalSettings::WhenFull::StopReading;
    else if (whenFull != "drop-oldest")
        problems.add(reader.at("whenFull"), "must be drop-oldest or stop-reading (found \"" + whenFull + "\")");
    reader.finish();
    return journal;
}

std::string readMetrics(ConfigProblems& problems, element value)
{
    ObjectReader reader(problems, "metrics", value);
    const std::string listen = reader.requiredText("listen");
    reader.finish();
    const auto colon = listen.rfind(':');
    int port = -1;
    if (colon != std::string::npos && colon > 0)
        std::from_chars(listen.data() + colon + 1, listen.data() + listen.size(), port);
    if (port < 0 || port > 65'535)
        problems.add(reader.at("listen"), "must be address:port, for example 127.0.0.1:9464");
    return listen;
}

/// Calls `read` with each element of a list, or with the value itself when it is no list.
template <typename Read>
void forEach(const std::string& path, element value, const Read& read)
{
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS) {
        read(path, value);
        return;
    }
    std::size_t index = 0;
    for (const element item : array)
        read(path + "[" + std::to_string(index++) + "]", item);
}

void checkNames(ConfigProblems& problems, const std::vector<DestinationSettings>& destinations)
{
    std::set<std::string> names;
    std::set<LaneId> ids;
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        const std::string path = "destinations[" + std::to_string(i) + "]";
        if (!names.insert(destinations[i].name).second)
            problems.add(path + ".name", "\"" + destinations[i].name + "\" is used twice",
                         "Give each destination its own name.");
        if (!ids.insert(destinations[i].id).second)
            problems.add(path + ".id", "\"" + destinations[i].id.value + "\" is used twice",
                         "Give each destination its own id.");
    }
}

/// simdjson does not tell where a syntax error is; Qt's parser does.
std::string syntaxErrorPlace(const std::string& bytes)
{
    QJsonParseError error;
    QJsonDocument::fromJson(QByteArray::fromStdString(bytes), &error);
    const auto offset = error.error == QJsonParseError::NoError ? bytes.size() : static_cast<std::size_t>(error.offset);
    const std::string before = bytes.substr(0, std::min(offset, bytes.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto column = before.size() - (before.rfind('\n') == std::string::npos ? 0 : before.rfind('\n') + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column) + ": " +
           (error.error == QJsonParseError::NoError ? "not valid JSON" : error.errorString().toStdString());
}

void readRoot(ConfigProblems& problems, element value, const SchemaLookup& schemas, Config& config)
{
    ObjectReader root(problems, {}, value);
    if (const auto version = root.take("version"); !version) {
        problems.add("version", "is missing", "Add \"version\": 1.");
    } else if (std::int64_t number = 0; version->get(number) != simdjson::SUCCESS || number != 1) {
        problems.add("version", "must be 1 (found " + describe(*version) + ")",
                     "A higher number needs a newer version of this program.");
    }
    if (const auto source = root.take("source"))
        forEach("source", *source, [&](const std::string& path, element item) {
            config.sources.push_back(readSource(problems, path, item));
        });
    if (config.sources.empty())
        problems.add("source", "is missing",
                     "Add \"source\": {\"type\": \"sse\", \"url\": \"https://api.grantex.dev\", …}.");
    if (const auto journal = root.take("journal"))
        config.journal = readJournal(problems, *journal);
    if (const auto destinations = root.take("destinations")) {
        if (!destinations->is_array())
            problems.add("destinations", "must be a list (found " + describe(*destinations) + ")",
                         "Write [ {…}, {…} ].");
        else
            forEach("destinations", *destinations, [&](const std::string& path, element item) {
                config.destinations.push_back(readDestination(problems, path, item, schemas));
            });
    }
    if (const auto metrics = root.take("metrics"))
        config.metricsListen = readMetrics(problems, *metrics);
    root.finish();
    checkNames(problems, config.destinations);
}

} // namespace

Result<Config> parseConfig(const std::string& bytes, const std::string& file, const SchemaLookup& schemas)
{
    if (bytes.size() > kMaxFileBytes)
        return fail(ErrorCode::Usage, file + ": is larger than 4 MiB, which no configuration is.");
    ConfigProblems problems(file);
    simdjson::dom::parser parser;
    element root;
    if (parser.allocate(bytes.size() + 1, kMaxDepth) != simdjson::SUCCESS ||
        parser.parse(bytes).get(root) != simdjson::SUCCESS)
        return fail(ErrorCode::Usage, file + ": " + syntaxErrorPlace(bytes), "Check commas, quotes and braces there.");
    Config config;
    config.file = file;
    readRoot(problems, root, schemas, config);
    if (problems.first())
        return tl::unexpected(*problems.first());
    return config;
}

Result<Config> loadConfig(const std::string& file, const SchemaLookup& schemas)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    if (!stream || !(bytes << stream.rdbuf()))
        return fail(ErrorCode::Usage, file + ": cannot be read.", "Check the path and its permissions.");
    return parseConfig(bytes.str(), file, schemas);
}

} // namespace grantex
