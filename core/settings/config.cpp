// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"

#include "core/settings/profiles.h"
#include "core/settings/schema_reader.h"
#include "core/settings/source_reader.h"
#include "core/settings/syntax_error.h"
#include "core/settings/url_rules.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace grantex {

using simdjson::dom::element;

namespace {

constexpr std::size_t kMaxFileBytes = 4 * 1024 * 1024;
constexpr std::size_t kMaxDepth = 64;
constexpr qint64 kBlockBytes = 64 * 1024;

tl::unexpected<Error> tooLarge(const std::string& file)
{
    return fail(ErrorCode::Usage, file + ": is larger than 4 MiB, which no configuration is.", "Is it the right file?");
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
        problems.add(reader.at("whenFull"),
                     "must be drop-oldest or stop-reading (found " + describe(*reader.take("whenFull")) + ")",
                     "Write one of them.");
    reader.finish();
    return journal;
}

std::string readMetrics(ConfigProblems& problems, element value)
{
    ObjectReader reader(problems, "metrics", value);
    const std::string listen = reader.requiredText("listen");
    reader.finish();
    if (const auto wrong = listen.empty() ? std::nullopt : listenProblem(listen))
        problems.add(reader.at("listen"), wrong->message, wrong->remedy);
    return listen;
}

/// Calls `read` with each element of a list, or with the value itself when it is no list.
template <typename Read>
void forEach(const ConfigProblems& problems, const std::string& path, element value, const Read& read)
{
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS) {
        read(path, value);
        return;
    }
    std::size_t index = 0;
    for (const element item : array) {
        // Only the first mistake is told, so the rest of a long list need not be looked at.
        if (problems.first())
            return;
        read(path + "[" + std::to_string(index++) + "]", item);
    }
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

std::string readColour(ConfigProblems& problems, element value)
{
    ObjectReader reader(problems, "profile", value);
    const std::string colour = reader.text("colour");
    const auto& known = profileColours();
    if (!colour.empty() && std::find(known.begin(), known.end(), colour) == known.end()) {
        std::string names;
        for (const auto& name : known)
            names += (names.empty() ? "" : ", ") + name;
        problems.add(reader.at("colour"), "is no colour of a profile", "Write one of " + names + ".");
    }
    reader.finish();
    return colour;
}

std::vector<std::string> readPlugins(ConfigProblems& problems, element value)
{
    ObjectReader reader(problems, "plugins", value);
    std::vector<std::string> directories;
    for (const auto& directory : reader.textList("directories")) {
        if (directory.empty())
            problems.add(reader.at("directories"), "must not hold an empty text", "Write the path of a folder.");
        directories.push_back(problems.absolute(directory));
    }
    reader.finish();
    return directories;
}

void readRoot(ConfigProblems& problems, element value, const SchemaLookup& schemas, Config& config)
{
    ObjectReader root(problems, {}, value);
    if (const auto version = root.take("version"); !version) {
        problems.addMissing("version", "Add \"version\": 1.");
    } else if (std::int64_t number = 0; version->get(number) != simdjson::SUCCESS || number != 1) {
        problems.add("version", "must be 1 (found " + describe(*version) + ")",
                     "A higher number needs a newer version of this program.");
    }
    if (const auto source = root.take("source"))
        forEach(problems, "source", *source, [&](const std::string& path, element item) {
            config.sources.push_back(readSource(problems, path, item));
        });
    if (config.sources.empty())
        problems.addMissing("source", "Add \"source\": {\"type\": \"sse\", \"url\": \"https://api.grantex.dev\", …}.");
    if (const auto journal = root.take("journal"))
        config.journal = readJournal(problems, *journal);
    if (const auto profile = root.take("profile"))
        config.profileColour = readColour(problems, *profile);
    if (const auto plugins = root.take("plugins"))
        config.pluginDirectories = readPlugins(problems, *plugins);
    if (schemas.usePlugins)
        schemas.usePlugins(config.pluginDirectories);
    if (const auto destinations = root.take("destinations")) {
        if (!destinations->is_array())
            problems.add("destinations", "must be a list (found " + describe(*destinations) + ")",
                         "Write [ {…}, {…} ].");
        else
            forEach(problems, "destinations", *destinations, [&](const std::string& path, element item) {
                config.destinations.push_back(readDestination(problems, path, item, schemas));
            });
    }
    if (const auto metrics = root.take("metrics"))
        config.metricsListen = readMetrics(problems, *metrics);
    if (config.journal.directory.empty())
        config.journal.directory = stateDirectory(profileOfConfig(config.file));
    root.finish();
    if (!problems.first())
        checkNames(problems, config.destinations);
}

} // namespace

Result<Config> parseConfig(const std::string& bytes, const std::string& file, const SchemaLookup& schemas)
{
    if (bytes.size() > kMaxFileBytes)
        return tooLarge(file);
    std::string text = bytes;
    // Windows editors begin files with a byte order mark; it says nothing here.
    if (text.starts_with("\xef\xbb\xbf"))
        text.erase(0, 3);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(ErrorCode::Usage, file + ": is empty.", R"(Begin with {"version": 1, "source": {…}}.)");

    simdjson::dom::parser parser;
    element root;
    auto code = parser.allocate(text.size(), kMaxDepth);
    if (code == simdjson::SUCCESS)
        code = parser.parse(text).get(root);
    if (code == simdjson::DEPTH_ERROR)
        return fail(ErrorCode::Usage, file + ": is nested deeper than 64 levels, which no configuration is.",
                    "Check its braces and brackets.");
    if (code != simdjson::SUCCESS)
        return fail(ErrorCode::Usage, file + ": " + describeSyntaxError(text) + ".",
                    "Check the quotes, commas and braces at that place.");
    ConfigProblems problems(file);
    Config config;
    std::error_code ignored;
    config.file = std::filesystem::absolute(file, ignored).lexically_normal().string();
    readRoot(problems, root, schemas, config);
    if (problems.first())
        return tl::unexpected(*problems.first());
    return config;
}

Result<std::string> readConfigFile(const std::string& file)
{
    QFile device(QString::fromStdString(file));
    if (QFileInfo(device).isDir() || !device.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Usage,
                    file + ": cannot be read: " +
                        (device.error() == QFile::NoError ? "it is a directory" : device.errorString().toStdString()) +
                        ".",
                    "Check the path and its permissions.");
    std::string bytes;
    // Read piecemeal: a pipe or a device has no size to look at first.
    for (QByteArray block = device.read(kBlockBytes); !block.isEmpty(); block = device.read(kBlockBytes)) {
        bytes.append(block.constData(), static_cast<std::size_t>(block.size()));
        if (bytes.size() > kMaxFileBytes)
            return tooLarge(file);
    }
    if (device.error() != QFile::NoError)
        return fail(ErrorCode::Usage, file + ": cannot be read: " + device.errorString().toStdString() + ".",
                    "Check the disk and the file.");
    return bytes;
}

Result<Config> loadConfig(const std::string& file, const SchemaLookup& schemas)
{
    const auto bytes = readConfigFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseConfig(*bytes, file, schemas);
}

} // namespace grantex
