// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profiles.h"

#include "core/settings/config.h"
#include "core/settings/config_edit.h"

#include <QDir>
#include <QFileInfo>

namespace grantex {

const std::vector<std::string>& profileColours()
{
    static const std::vector<std::string> names{"red", "orange", "yellow", "green", "teal", "blue", "purple", "pink"};
    return names;
}

ProfileInfo readProfile(const std::string& name)
{
    ProfileInfo info;
    info.name = name;
    info.file = configPath(name);
    const auto bytes = readConfigFile(info.file);
    const auto text = bytes ? ConfigText::parse(*bytes, info.file) : tl::unexpected(bytes.error());
    if (!text)
        return info;
    if (const auto colour = text->value({"profile", "colour"}))
        info.colour = colour->text().value_or(std::string());
    info.isSetUp = text->value({"source"}).has_value();
    info.isBegun = !info.isSetUp && text->value({"profile"}).has_value();
    return info;
}

std::vector<ProfileInfo> listProfiles()
{
    std::vector<ProfileInfo> all;
    const QString file = QString::fromStdString(configPath());
    if (QFileInfo::exists(file))
        all.push_back(readProfile({}));
    const QDir folder(QFileInfo(file).absolutePath() + QStringLiteral("/profiles"));
    for (const QString& entry : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const std::string name = entry.toStdString();
        if (checkProfileName(name) && QFileInfo::exists(folder.filePath(entry + QStringLiteral("/config.json"))))
            all.push_back(readProfile(name));
    }
    return all;
}

Result<> checkNewProfileName(const std::string& name)
{
    if (auto possible = checkProfileName(name); !possible)
        return possible;
    const QString folder = QFileInfo(QString::fromStdString(configPath(name))).absolutePath();
    if (QFileInfo::exists(folder))
        return fail(ErrorCode::Usage, "There is a profile \"" + name + "\" already.", "Choose another name.");
    // A journal that an earlier profile left behind must not be mixed up with a new one.
    if (QFileInfo::exists(QString::fromStdString(stateDirectory(name) + "/journal.db")))
        return fail(ErrorCode::Usage, "A journal of an earlier profile \"" + name + "\" is still there.",
                    "Choose another name, or move " + stateDirectory(name) + " away.");
    return {};
}

Result<> createProfile(const std::string& name, const std::string& colour)
{
    if (auto possible = checkNewProfileName(name); !possible)
        return possible;
    return editConfig(configPath(name), [&colour](ConfigText& text) -> Result<> {
        ConfigValue own = ConfigValue::object();
        if (!colour.empty())
            own.set("colour", colour);
        return text.set({"profile"}, own);
    });
}

} // namespace grantex
