// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/pending_forgets.h"

#include "core/base/whole_file.h"

#include <QFile>
#include <algorithm>
#include <variant>

namespace grantex {

namespace {

/// Of a file that somebody else wrote no more is believed.
constexpr qint64 kMostBytes = 256 * 1024;

} // namespace

std::vector<std::string> PendingForgets::names() const
{
    QFile file(QString::fromStdString(m_file));
    std::vector<std::string> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QByteArray& line : file.read(kMostBytes).split('\n')) {
        // Only what this program made is taken away again.
        if (line.startsWith("grantex/"))
            all.push_back(line.toStdString());
    }
    return all;
}

Result<> PendingForgets::write(const std::vector<std::string>& names) const
{
    if (names.empty()) {
        QFile file(QString::fromStdString(m_file));
        return !file.exists() || file.remove()
                   ? Result<>()
                   : fail(ErrorCode::Io, m_file + " cannot be removed.", "Check its permissions.");
    }
    std::string text;
    for (const std::string& name : names)
        text += name + '\n';
    return writeWholeFile(m_file, text, FileReaders::Owner);
}

Result<> PendingForgets::add(const std::vector<std::string>& names)
{
    auto all = this->names();
    const std::size_t before = all.size();
    for (const std::string& name : names) {
        if (std::ranges::find(all, name) == all.end())
            all.push_back(name);
    }
    return all.size() == before ? Result<>() : write(all);
}

Result<std::size_t> PendingForgets::retry(SecretStore& store, const InUse& inUse)
{
    std::set<std::string> done;
    for (const std::string& name : names()) {
        // Asked each time: a keychain may be waited for while a person goes on setting up.
        if (inUse(name)) {
            done.insert(name);
            continue;
        }
        // One that does not answer is not asked again for each of them.
        if (!store.remove({SecretRef::Kind::Keychain, name}))
            break;
        done.insert(name);
    }
    // Read again: more may have been added meanwhile.
    auto left = names();
    if (done.empty())
        return left.size();
    std::erase_if(left, [&done](const std::string& name) { return done.contains(name); });
    if (auto written = write(left); !written)
        return tl::unexpected(written.error());
    return left.size();
}

bool isEntryInUse(const std::string& name, const std::vector<std::string>& files, const SchemaLookup& schemas)
{
    return std::ranges::any_of(files, [&](const std::string& file) {
        const auto bytes = readConfigFile(file);
        if (!bytes)
            return false;
        const auto config = parseConfig(*bytes, file, schemas);
        return config ? entriesOf(*config).contains(name) : bytes->find(name) != std::string::npos;
    });
}

std::set<std::string> entriesOf(const Config& config)
{
    std::set<std::string> names;
    const auto add = [&names](const SecretRef& ref) {
        if (ref.kind == SecretRef::Kind::Keychain)
            names.insert(ref.name);
    };
    for (const SourceSettings& source : config.sources) {
        if (source.apiKeyRef)
            add(*source.apiKeyRef);
    }
    for (const DestinationSettings& destination : config.destinations) {
        for (const auto& [key, value] : destination.values.all()) {
            if (const auto* ref = std::get_if<SecretRef>(&value))
                add(*ref);
        }
    }
    return names;
}

} // namespace grantex
