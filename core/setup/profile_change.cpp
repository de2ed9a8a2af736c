// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/profile_change.h"

#include "core/destinations/registry.h"
#include "core/journal/file_lock.h"
#include "core/journal/journal_summary.h"
#include "core/settings/config.h"
#include "core/settings/config_edit.h"
#include "core/setup/draft.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QUuid>
#include <functional>
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

std::string journalOf(const std::string& profile)
{
    const auto config = loadConfig(configPath(profile), destinationSchemas());
    return config && !config->journal.directory.empty() ? config->journal.directory : defaultJournalDirectory(profile);
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

/// Calls `visit` with each keychain reference to an entry of ours in `value`, which may change it.
void forEachEntry(ConfigValue& value, const std::string& ours, const std::function<void(std::string& name)>& visit)
{
    if (value.isList()) {
        ConfigValue::List items = value.items();
        for (ConfigValue& item : items)
            forEachEntry(item, ours, visit);
        value = std::move(items);
        return;
    }
    if (!value.isObject())
        return;
    const ConfigValue* reference = value.members().size() == 1 ? value.find("keychain") : nullptr;
    if (reference != nullptr && reference->text() && reference->text()->starts_with(ours)) {
        std::string name = *reference->text();
        visit(name);
        value.set("keychain", name);
        return;
    }
    ConfigValue::Object members = value.members();
    for (auto& member : members)
        forEachEntry(member.value, ours, visit);
    value = std::move(members);
}

std::string entriesOf(const std::string& profile)
{
    return "grantex/" + (profile.empty() ? std::string("default") : profile) + "/";
}

/// Copies what the configuration refers to, and takes the copies back unless they are kept.
class EntryCopies
{
public:
    EntryCopies(SecretStore& store, std::string from, std::string to)
        : m_store(store), m_from(std::move(from)), m_to(std::move(to))
    {
    }
    EntryCopies(const EntryCopies&) = delete;
    EntryCopies& operator=(const EntryCopies&) = delete;
    ~EntryCopies()
    {
        for (const auto& name : m_made)
            static_cast<void>(m_store.remove({SecretRef::Kind::Keychain, name}));
    }
    /// Changes the references in `value` to the copies.
    Result<> copy(ConfigValue& value)
    {
        Result<> result;
        forEachEntry(value, m_from, [&](std::string& name) {
            if (!result)
                return;
            const std::string made = m_to + name.substr(m_from.size());
            const auto secret = m_store.read({SecretRef::Kind::Keychain, name});
            // One that is not there is missing in the copy too.
            if (!secret && secret.error().code != ErrorCode::NotFound) {
                result = tl::unexpected(secret.error());
                return;
            }
            if (secret) {
                result = m_store.write({SecretRef::Kind::Keychain, made}, *secret);
                if (!result)
                    return;
                m_made.push_back(made);
                m_taken.push_back(name);
            }
            name = made;
        });
        return result;
    }
    void keep() { m_made.clear(); }
    /// The originals. The first failure is told, the rest is still tried.
    Result<> removeOriginals()
    {
        Result<> result;
        for (const auto& name : m_taken) {
            if (auto done = m_store.remove({SecretRef::Kind::Keychain, name}); !done && result)
                result = std::move(done);
        }
        return result;
    }

private:
    SecretStore& m_store;
    std::string m_from;
    std::string m_to;
    std::vector<std::string> m_made;
    std::vector<std::string> m_taken;
};

Result<ConfigValue> readWhole(const std::string& file)
{
    const auto bytes = readConfigFile(file);
    return bytes ? ConfigValue::parse(*bytes) : tl::unexpected(bytes.error());
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

/// Paths in it become absolute, its destinations are switched off.
Result<ConfigValue> standAlone(const std::string& file)
{
    auto whole = readWhole(file);
    const auto config = loadConfig(file, destinationSchemas());
    if (!whole || !config)
        return tl::unexpected(config ? whole.error() : config.error());
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
    whole->remove("profile");
    return whole;
}

tl::unexpected<Error> notMoved(const QString& what)
{
    return fail(ErrorCode::Io, what.toStdString() + " cannot be moved.", "Check that this user may write there.");
}

/// Out of the way at once; the bytes of a large journal go behind it.
Result<> clearAway(const QString& directory)
{
    if (!QFileInfo::exists(directory))
        return {};
    const QString aside =
        directory + QStringLiteral(".removed-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
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
    EntryCopies entries(store, entriesOf(from), entriesOf(to));
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

Result<> renameProfile(const std::string& from, const std::string& to, SecretStore& store)
{
    if (from.empty())
        return fail(ErrorCode::Usage, "The profile that needs no name cannot be given one.", "Duplicate it instead.");
    if (auto possible = checkNewProfileName(to); !possible)
        return possible;
    const auto held = holdJournal(journalOf(from));
    if (!held)
        return tl::unexpected(held.error());
    auto whole = readWhole(configPath(from));
    if (!whole)
        return tl::unexpected(whole.error());
    EntryCopies entries(store, entriesOf(from), entriesOf(to));
    if (auto copied = entries.copy(*whole); !copied)
        return copied;
    const QString oldFolder = directoryOf(configPath(from));
    const QString newFolder = directoryOf(configPath(to));
    const QString oldState = path(stateDirectory(from));
    const QString newState = path(stateDirectory(to));
    if (!QDir().rename(oldFolder, newFolder))
        return notMoved(oldFolder);
    const bool hasState = QFileInfo::exists(oldState);
    if (hasState && !QDir().rename(oldState, newState)) {
        QDir().rename(newFolder, oldFolder);
        return notMoved(oldState);
    }
    if (auto written = writeWhole(configPath(to), *whole); !written) {
        if (hasState)
            QDir().rename(newState, oldState);
        QDir().rename(newFolder, oldFolder);
        return written;
    }
    entries.keep();
    return entries.removeOriginals();
}

ProfileContent profileContent(const std::string& profile)
{
    ProfileContent content;
    content.journal = journalOf(profile);
    content.isJournalOwn = content.journal == defaultJournalDirectory(profile);
    if (const auto config = loadConfig(configPath(profile), destinationSchemas()))
        content.destinations = static_cast<std::int64_t>(config->destinations.size());
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
    const std::string journal = journalOf(profile);
    const auto held = holdJournal(journal);
    if (!held)
        return tl::unexpected(held.error());
    const QString folder = directoryOf(configPath(profile));
    std::vector<std::string> entries;
    if (auto whole = readWhole(configPath(profile)))
        forEachEntry(*whole, entriesOf(profile), [&entries](std::string& name) { entries.push_back(name); });
    // The configuration first: without it nothing of the profile is used any more.
    const bool isGone = profile.empty() ? QFile::remove(path(configPath(profile))) : QDir(folder).removeRecursively();
    if (!isGone)
        return fail(ErrorCode::Io, folder.toStdString() + " cannot be removed.", "Check its permissions.");
    if (profile.empty())
        QFile::remove(folder + QStringLiteral("/alerts.json"));
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

} // namespace grantex
