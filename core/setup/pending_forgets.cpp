// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/pending_forgets.h"

#include "core/base/whole_file.h"
#include "core/setup/profile_entries.h"

#include <QFile>
#include <algorithm>
#include <set>

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
        const auto isUsed = inUse(name);
        if (!isUsed)
            continue;
        if (*isUsed) {
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

std::optional<bool> isEntryInUse(const std::string& name, const std::vector<std::string>& files)
{
    bool canTell = true;
    for (const std::string& file : files) {
        auto whole = readWhole(file);
        if (!whole) {
            canTell = false;
            continue;
        }
        bool isThere = false;
        forEachEntry(*whole, name, [&](const std::string& entry) { isThere = isThere || entry == name; });
        if (isThere)
            return true;
    }
    return canTell ? std::optional(false) : std::nullopt;
}

} // namespace grantex
