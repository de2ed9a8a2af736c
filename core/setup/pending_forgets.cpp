// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/pending_forgets.h"

#include <QFile>
#include <QSaveFile>
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
    const QString path = QString::fromStdString(m_file);
    const auto failed = [&](const QString& why) {
        return fail(ErrorCode::Io, m_file + " cannot be written: " + why.toStdString() + ".",
                    "Make room, or give this program's user the right to write there.");
    };
    if (names.empty()) {
        QFile file(path);
        return !file.exists() || file.remove() ? Result<>() : failed(file.errorString());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const std::string& name : names)
        file.write(QByteArray::fromStdString(name + '\n'));
    return file.flush() && file.commit() ? Result<>() : failed(file.errorString());
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

Result<std::size_t> PendingForgets::retry(SecretStore& store, const std::set<std::string>& inUse)
{
    const auto all = names();
    std::vector<std::string> left;
    for (const std::string& name : all) {
        if (inUse.contains(name))
            continue;
        if (!store.remove({SecretRef::Kind::Keychain, name}))
            left.push_back(name);
    }
    if (left.size() == all.size())
        return left.size();
    if (auto written = write(left); !written)
        return tl::unexpected(written.error());
    return left.size();
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
