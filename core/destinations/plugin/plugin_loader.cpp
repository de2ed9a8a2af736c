// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/plugin/plugin_loader.h"

#include "core/destinations/plugin/guard.h"
#include "core/destinations/plugin/plugin_destination.h"

#include <QDir>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>
#include <algorithm>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr const char* kWanted = GRANTEX_DESTINATION_PLUGIN_IID;

bool isTypeName(const QString& type)
{
    const auto good = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !type.isEmpty() && type.size() <= 64 && type.front() >= u'a' && type.front() <= u'z' &&
           std::all_of(type.begin(), type.end(), good);
}

/// What is wrong with an interface that is not ours; empty when it is.
std::string wrongInterface(const QString& iid)
{
    const QString wanted = QString::fromLatin1(kWanted);
    if (iid == wanted)
        return {};
    const QString family = wanted.left(wanted.lastIndexOf(u'/') + 1);
    if (iid.startsWith(family))
        return "it is made for version " + presentable(iid.mid(family.size()).toStdString()) +
               " of the plug-in interface, and this program has version " + wanted.mid(family.size()).toStdString();
    return "it is a plug-in for something else (" + presentable(iid.toStdString()) + ")";
}

/// Reads the file's metadata, which runs none of its code.
PluginLoader::Candidate candidateOf(const QString& file)
{
    PluginLoader::Candidate candidate{.file = file.toStdString(), .type = {}, .problem = {}};
    std::error_code failed;
    const fs::path real = fs::canonical(candidate.file, failed);
    candidate.problem = failed ? "it cannot be read" : untrusted(real.string());
    if (!candidate.problem.empty())
        return candidate;
    const QJsonObject metadata = QPluginLoader(file).metaData();
    if (metadata.isEmpty()) {
        candidate.problem = "it is no Qt plug-in, or was built for another Qt";
        return candidate;
    }
    candidate.problem = wrongInterface(metadata.value("IID"_L1).toString());
    if (!candidate.problem.empty())
        return candidate;
    const QString type = metadata.value("MetaData"_L1).toObject().value("type"_L1).toString();
    if (isTypeName(type))
        candidate.type = type.toStdString();
    else
        candidate.problem = "its metadata has no \"type\" of small letters, digits and hyphens";
    return candidate;
}

QStringList librariesIn(const std::string& directory)
{
    const QDir folder(QString::fromStdString(directory));
    QStringList files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (QLibrary::isLibrary(name))
            files << folder.absoluteFilePath(name);
    }
    return files;
}

} // namespace

std::string untrusted(const std::string& path)
{
    for (fs::path at = path;; at = at.parent_path()) {
        struct stat info
        {
        };
        if (::lstat(at.c_str(), &info) != 0)
            return "it cannot be read";
        const std::string what = at == fs::path(path) ? "it" : at.string();
        if (info.st_uid != 0 && info.st_uid != ::geteuid())
            return what + " belongs to another user";
        // In a sticky folder others can write, but not replace what is not theirs.
        const bool sticky = S_ISDIR(info.st_mode) && (info.st_mode & S_ISVTX) != 0;
        if ((info.st_mode & (S_IWGRP | S_IWOTH)) != 0 && !sticky)
            return what + " can be written to by others (chmod go-w " + at.string() + ")";
        if (at == at.root_path() || !at.has_relative_path())
            return {};
    }
}

std::vector<PluginLoader::Candidate> PluginLoader::look(const std::vector<std::string>& directories,
                                                        const std::vector<std::string>& reserved) const
{
    std::vector<Candidate> found;
    std::map<std::string, std::string> owners;
    for (const auto& type : reserved)
        owners.emplace(type, "a destination that is built in");
    for (const auto& directory : directories) {
        for (const QString& file : librariesIn(directory)) {
            const bool known = std::any_of(found.begin(), found.end(),
                                           [&](const auto& one) { return one.file == file.toStdString(); });
            if (known)
                continue;
            Candidate candidate = candidateOf(file);
            if (candidate.problem.empty()) {
                const auto [owner, isNew] = owners.emplace(candidate.type, candidate.file);
                if (!isNew)
                    candidate.problem = "its type " + candidate.type + " is that of " + owner->second;
            }
            found.push_back(std::move(candidate));
        }
    }
    return found;
}

Result<DestinationType> PluginLoader::load(const Candidate& candidate) const
{
    QPluginLoader loader(QString::fromStdString(candidate.file));
    QObject* instance = nullptr;
    const std::string thrown = guarded([&] { instance = loader.instance(); });
    if (!thrown.empty())
        return fail(ErrorCode::Usage, "it fails to start: " + thrown);
    if (instance == nullptr)
        return fail(ErrorCode::Usage, "it cannot be loaded: " + presentable(loader.errorString().toStdString()));
    const auto* plugin = qobject_cast<plugin::Plugin*>(instance);
    if (plugin == nullptr)
        return fail(ErrorCode::Usage, "it does not have the interface that it names");
    auto schema = schemaOf(*plugin, candidate.type);
    if (!schema)
        return tl::unexpected(schema.error());
    return DestinationType{*std::move(schema),
                           [plugin](const SettingValues& values) { return createFromPlugin(*plugin, values); }};
}

} // namespace grantex
