// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/profile_change.h"

#include "core/destinations/registry.h"
#include "core/journal/file_lock.h"
#include "core/journal/journal_summary.h"
#include "core/settings/config.h"
#include "core/settings/config_edit.h"
#include "core/setup/draft.h"
#include "core/setup/pending_forgets.h"
#include "core/setup/profile_entries.h"
#include "core/setup/secret_places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QUuid>
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <system_error>
#include <vector>

namespace grantex {

namespace {

QString path(const std::string& text)
{
    return QString::fromStdString(text);
}

QString directoryOf(const std::string& file)
{
    return QFileInfo(path(file)).absolutePath();
}

/// Without symbolic links, also when the end of it is not there.
std::string realPath(const std::string& place)
{
    std::error_code unreadable;
    const std::string clean = QDir::cleanPath(path(place)).toStdString();
    const auto real = std::filesystem::weakly_canonical(clean, unreadable);
    return unreadable ? clean : real.string();
}

/// What of `place` stands below the folder, as texts: "" for the folder itself.
std::optional<std::string> restBelow(const std::string& place, const std::string& folder)
{
    if (place != folder && !place.starts_with(folder + "/"))
        return std::nullopt;
    return place.substr(folder.size());
}

/// What is there goes when the folder is removed.
bool isInside(const std::string& place, const std::string& folder)
{
    return restBelow(realPath(place), realPath(folder)).has_value();
}

/// The way from the folder to the place, if the place is reached through it, whatever symbolic links lead there.
std::optional<std::string> wayFrom(const std::string& folder, const std::string& place)
{
    const std::string real = realPath(folder);
    const QString clean = QDir::cleanPath(path(place));
    for (QString above = clean; above.size() > 1; above = QFileInfo(above).path()) {
        if (realPath(above.toStdString()) == real)
            return clean.mid(above.size()).toStdString();
    }
    return restBelow(realPath(place), real);
}

/// Absolute. One that cannot be told is no reason to take another.
Result<std::string> journalOf(const ConfigValue& whole, const std::string& profile)
{
    const ConfigValue* journal = whole.find("journal");
    const ConfigValue* directory = journal == nullptr ? nullptr : journal->find("directory");
    if (journal == nullptr || (journal->isObject() && directory == nullptr))
        return stateDirectory(profile);
    const auto named = directory == nullptr ? std::nullopt : directory->text();
    if (!named)
        return fail(ErrorCode::Malformed,
                    configPath(profile) + ": does not tell where its journal is; nothing was changed.",
                    R"(Write {"directory": "/the/folder"} at "journal", or remove it.)");
    if (named->empty())
        return stateDirectory(profile);
    return QDir::cleanPath(QDir(directoryOf(configPath(profile))).absoluteFilePath(path(*named))).toStdString();
}

/// Nobody has it open, and nobody opens it while the result lives. No journal: nothing to hold.
Result<std::vector<FileLock>> holdJournal(const std::string& directory)
{
    std::vector<FileLock> held;
    if (!QFileInfo::exists(path(directory + "/journal.db")))
        return held;
    auto lock = FileLock::acquire(directory + "/journal.lock");
    if (!lock)
        return fail(lock.error().code, "The profile is open: " + lock.error().message,
                    "Close its window, or stop the program that uses it, first.");
    held.push_back(std::move(*lock));
    return held;
}

/// Paths into a folder that moves lead there afterwards too.
void follow(ConfigValue& value, const std::string& from, const std::string& to)
{
    forEachValue(value, [&](ConfigValue& one) {
        const auto text = one.text();
        const auto way = text && text->starts_with('/') ? wayFrom(from, *text) : std::nullopt;
        if (way)
            one = to + *way;
        return text.has_value();
    });
}

Result<> writeWhole(const std::string& file, const ConfigValue& value)
{
    return editConfig(file, [&](ConfigText& text) -> Result<> {
        auto whole = ConfigText::parse(value.toJson(ConfigValue::Layout()) + "\n", file);
        if (!whole)
            return tl::unexpected(whole.error());
        text = std::move(*whole);
        return {};
    });
}

/// Paths in it become absolute, its destinations are switched off, and what only one profile can have is left out.
Result<ConfigValue> standAlone(const std::string& file)
{
    const auto bytes = readConfigFile(file);
    // Only what schemas say is asked for: the plug-ins of the configuration that runs are those that count.
    const auto config = bytes ? parseConfig(*bytes, file, findDestinationSchema) : tl::unexpected(bytes.error());
    if (!config)
        return tl::unexpected(config.error());
    auto whole = readWhole(file);
    if (!whole)
        return whole;
    ConfigValue::List destinations;
    for (const auto& destination : config->destinations) {
        const auto& fields = findDestinationSchema(destination.type)->fields;
        Draft draft = draftOf(destination, fields);
        draft.enabled = false;
        destinations.push_back(configObject(draft, fields));
    }
    whole->set("destinations", std::move(destinations));
    ConfigValue::List sources;
    for (const auto& source : config->sources) {
        ConfigValue object = ConfigValue::object();
        if (source.type == SourceSettings::Type::File) {
            object.set("type", "file");
            object.set("path", source.path);
            sources.push_back(std::move(object));
        } else {
            sources.push_back(connectionObject(draftOf(source)));
        }
    }
    whole->set("source", sources.size() == 1 ? sources.front() : ConfigValue(sources));
    if (const ConfigValue* known = whole->find("journal")) {
        ConfigValue journal = *known;
        journal.remove("directory");
        whole->set("journal", std::move(journal));
    }
    if (const ConfigValue* known = whole->find("plugins")) {
        ConfigValue plugins = *known;
        if (plugins.find("directories") != nullptr)
            plugins.set("directories", ConfigValue::list(config->pluginDirectories));
        whole->set("plugins", std::move(plugins));
    }
    // Two cannot listen there.
    whole->remove("metrics");
    whole->remove("profile");
    return whole;
}

tl::unexpected<Error> notMoved(const QString& what)
{
    return fail(ErrorCode::Io, what.toStdString() + " cannot be moved.", "Check that this user may write there.");
}

/// What the folder of a removed profile is called; no profile's name begins with a dot.
const auto kAside = QStringLiteral(".removed-");

/// Out of the way at once; the bytes of a large journal go behind it.
Result<> clearAway(const QString& directory)
{
    if (!QFileInfo::exists(directory))
        return {};
    const QString aside =
        QFileInfo(directory).path() + u'/' + kAside + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    if (!QDir().rename(directory, aside))
        return fail(ErrorCode::Io, directory.toStdString() + " cannot be removed.", "Remove it by hand.");
    // A pool waits for its work when the program ends.
    QThreadPool::globalInstance()->start([aside] { QDir(aside).removeRecursively(); });
    return {};
}

Result<> copyBeside(const QString& from, const QString& to)
{
    if (!QFileInfo::exists(from))
        return {};
    if (!QDir().mkpath(QFileInfo(to).absolutePath()) || !QFile::copy(from, to))
        return fail(ErrorCode::Io, from.toStdString() + " cannot be copied.", "Check that this user may write there.");
    return {};
}

} // namespace

Result<> duplicateProfile(const std::string& from, const std::string& to, SecretStore& store)
{
    if (auto possible = checkNewProfileName(to); !possible)
        return possible;
    auto whole = standAlone(configPath(from));
    if (!whole)
        return tl::unexpected(whole.error());
    EntryCopies entries(store, entryPrefix(from), entryPrefix(to));
    if (auto copied = entries.copy(*whole); !copied)
        return copied;
    const QString made = directoryOf(configPath(to));
    const auto write = [&]() -> Result<> {
        if (auto written = writeWhole(configPath(to), *whole); !written)
            return written;
        if (auto done = copyBeside(directoryOf(configPath(from)) + QStringLiteral("/alerts.json"),
                                   made + QStringLiteral("/alerts.json"));
            !done)
            return done;
        return copyBeside(path(stateDirectory(from) + "/filters.json"), path(stateDirectory(to) + "/filters.json"));
    };
    if (auto written = write(); !written) {
        QDir(made).removeRecursively();
        QFile::remove(path(stateDirectory(to) + "/filters.json"));
        return written;
    }
    entries.keep();
    return {};
}

Result<std::vector<std::string>> renameProfile(const std::string& from, const std::string& to, SecretStore& store)
{
    if (from.empty())
        return fail(ErrorCode::Usage, "The profile that needs no name cannot be given one.", "Duplicate it instead.");
    if (auto possible = checkNewProfileName(to); !possible)
        return tl::unexpected(possible.error());
    auto whole = readWhole(configPath(from));
    const auto journal = whole ? journalOf(*whole, from) : tl::unexpected(whole.error());
    if (!journal)
        return tl::unexpected(journal.error());
    const auto held = holdJournal(*journal);
    if (!held)
        return tl::unexpected(held.error());
    EntryCopies entries(store, entryPrefix(from), entryPrefix(to));
    if (auto copied = entries.copy(*whole); !copied)
        return tl::unexpected(copied.error());
    const QString oldFolder = directoryOf(configPath(from));
    const QString newFolder = directoryOf(configPath(to));
    const QString oldState = path(stateDirectory(from));
    const QString newState = path(stateDirectory(to));
    if (const ConfigValue* known = whole->find("journal");
        known != nullptr && wayFrom(stateDirectory(from), *journal)) {
        ConfigValue written = *known; // also as a relative path
        if (written.find("directory") != nullptr)
            written.set("directory", *journal);
        whole->set("journal", std::move(written));
    }
    follow(*whole, oldState.toStdString(), newState.toStdString());
    follow(*whole, oldFolder.toStdString(), newFolder.toStdString());
    if (!QDir().rename(oldFolder, newFolder))
        return notMoved(oldFolder);
    const bool hasState = QFileInfo::exists(oldState);
    if (hasState && !QDir().rename(oldState, newState)) {
        QDir().rename(newFolder, oldFolder);
        return notMoved(oldState);
    }
    const auto written = editConfig(configPath(to), [&whole](ConfigText& text) { return text.merge({}, *whole); });
    if (!written) {
        if (hasState)
            QDir().rename(newState, oldState);
        QDir().rename(newFolder, oldFolder);
        return tl::unexpected(written.error());
    }
    entries.keep();
    return entries.removeOriginals();
}

Result<ProfileContent> profileContent(const std::string& profile)
{
    const auto whole = readWhole(configPath(profile));
    auto journal = whole ? journalOf(*whole, profile) : tl::unexpected(whole.error());
    if (!journal)
        return tl::unexpected(journal.error());
    ProfileContent content;
    content.journal = *std::move(journal);
    content.isJournalOwn =
        isInside(content.journal, stateDirectory(profile)) ||
        (!profile.empty() && isInside(content.journal, directoryOf(configPath(profile)).toStdString()));
    if (const ConfigValue* destinations = whole->find("destinations"))
        content.destinations = static_cast<std::int64_t>(destinations->items().size());
    const auto summary = readJournalSummary(content.journal);
    if (!summary)
        return content;
    content.events = summary->counters.last.value;
    for (const auto& lane : summary->lanes) {
        content.waiting += lane.counters.waiting();
        content.deadLettered += lane.counters.deadLettered;
    }
    return content;
}

Result<> removeProfile(const std::string& profile, SecretStore& store)
{
    auto whole = readWhole(configPath(profile));
    const auto journal = whole ? journalOf(*whole, profile) : tl::unexpected(whole.error());
    if (!journal)
        return tl::unexpected(journal.error());
    const auto held = holdJournal(*journal);
    if (!held)
        return tl::unexpected(held.error());
    const QString folder = directoryOf(configPath(profile));
    std::vector<std::string> entries;
    forEachEntry(*whole, entryPrefix(profile), [&entries](std::string& name) { entries.push_back(name); });
    // What could not be forgotten before goes with the rest, and so does the file that remembers it.
    PendingForgets pending(configPath(profile));
    std::ranges::copy_if(pending.names(), std::back_inserter(entries),
                         [prefix = entryPrefix(profile)](const auto& name) { return name.starts_with(prefix); });
    // The configuration first: without it nothing of the profile is used any more.
    if (!profile.empty()) {
        if (auto cleared = clearAway(folder); !cleared)
            return cleared;
    } else {
        if (!QFile::remove(path(configPath(profile))))
            return fail(ErrorCode::Io, folder.toStdString() + " cannot be removed.", "Check its permissions.");
        QFile::remove(folder + QStringLiteral("/alerts.json"));
        QFile::remove(path(configPath(profile)) + QStringLiteral(".forget"));
    }
    Result<> result;
    for (const auto& name : entries) {
        if (auto done = store.remove({SecretRef::Kind::Keychain, name}); !done && result)
            result = std::move(done);
    }
    const QString state = path(stateDirectory(profile));
    if (auto cleared = clearAway(state); !cleared && result)
        result = std::move(cleared);
    return result;
}

void sweepRemovedProfiles()
{
    QThreadPool::globalInstance()->start(
        [places = QStringList{directoryOf(configPath("any")), path(stateDirectory())}] {
            for (const QString& beside : places) {
                const auto left = QDir(QFileInfo(beside).path())
                                      .entryInfoList({kAside + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
                for (const QFileInfo& one : left)
                    QDir(one.absoluteFilePath()).removeRecursively();
            }
        });
}

} // namespace grantex
