// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/plugin_types.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <algorithm>
#include <filesystem>

namespace grantex {

namespace {

std::vector<std::string> directoriesOfEnvironment()
{
    std::vector<std::string> directories;
    for (const QString& path : qEnvironmentVariable("GRANTEX_PLUGIN_PATH").split(u':', Qt::SkipEmptyParts))
        directories.push_back(QDir(path).absolutePath().toStdString());
    return directories;
}

std::vector<std::string> usualDirectories()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QDir programs(QCoreApplication::applicationDirPath());
    return {(data + QStringLiteral("/grantex-monitor/plugins")).toStdString(),
            QDir::cleanPath(programs.filePath(QStringLiteral(GRANTEX_PLUGIN_DIRECTORY))).toStdString()};
}

} // namespace

void PluginTypes::setConfigured(const std::vector<std::string>& directories)
{
    const std::lock_guard lock(m_mutex);
    m_configured = directories;
}

std::vector<PluginLoader::Candidate> PluginTypes::look() const
{
    std::vector<std::string> directories = m_configured;
    for (const auto& directory : directoriesOfEnvironment())
        directories.push_back(directory);
    std::vector<PluginLoader::Candidate> missing;
    for (const auto& directory : directories) {
        std::error_code ignored;
        if (!std::filesystem::is_directory(directory, ignored))
            missing.push_back({directory, {}, "there is no such folder"});
    }
    for (const auto& directory : usualDirectories())
        directories.push_back(directory);
    auto found = PluginLoader().look(directories, m_reserved);
    found.insert(found.end(), missing.begin(), missing.end());
    return found;
}

const DestinationType* PluginTypes::loadOnce(PluginLoader::Candidate& candidate)
{
    if (const auto known = m_byFile.find(candidate.file); known != m_byFile.end())
        return known->second;
    if (const auto failed = m_failed.find(candidate.file); failed != m_failed.end()) {
        candidate.problem = failed->second;
        return nullptr;
    }
    if (!candidate.problem.empty())
        return nullptr;
    // A file that came after another of its type was loaded.
    const bool taken = std::any_of(m_types.begin(), m_types.end(),
                                   [&](const auto& type) { return type.schema.type == candidate.type; });
    if (taken) {
        candidate.problem = "its type " + candidate.type + " is that of a plug-in that is loaded already";
        return nullptr;
    }
    auto loaded = PluginLoader().load(candidate);
    if (!loaded) {
        candidate.problem = loaded.error().message;
        m_failed.emplace(candidate.file, candidate.problem);
        return nullptr;
    }
    m_types.push_back(*std::move(loaded));
    return m_byFile.emplace(candidate.file, &m_types.back()).first->second;
}

const DestinationType* PluginTypes::find(const std::string& type)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& known : m_types) {
        if (known.schema.type == type)
            return &known;
    }
    for (auto& candidate : look()) {
        if (candidate.type == type && candidate.problem.empty())
            return loadOnce(candidate);
    }
    return nullptr;
}

std::vector<PluginLoader::Candidate> PluginTypes::lookAndLoad()
{
    auto candidates = look();
    for (auto& candidate : candidates)
        loadOnce(candidate);
    return candidates;
}

std::vector<const DestinationType*> PluginTypes::all()
{
    const std::lock_guard lock(m_mutex);
    (void)lookAndLoad();
    std::vector<const DestinationType*> types;
    for (const auto& type : m_types)
        types.push_back(&type);
    return types;
}

std::vector<PluginReport> PluginTypes::reports()
{
    const std::lock_guard lock(m_mutex);
    std::vector<PluginReport> reports;
    for (const auto& candidate : lookAndLoad())
        reports.push_back({candidate.file, candidate.type, candidate.problem});
    return reports;
}

std::string PluginTypes::explain(const std::string& type)
{
    const std::lock_guard lock(m_mutex);
    std::string sentences;
    for (const auto& candidate : lookAndLoad()) {
        if (candidate.problem.empty() || (!candidate.type.empty() && candidate.type != type))
            continue;
        sentences += (sentences.empty() ? "" : " ") + candidate.file + " is not used: " + candidate.problem + ".";
    }
    return sentences;
}

} // namespace grantex
