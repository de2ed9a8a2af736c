// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/command_settings.h"

#include "core/destinations/common/event_text.h"

#include <algorithm>
#include <array>
#include <unistd.h>

namespace grantex {

namespace {

constexpr std::int64_t kLongestGraceMs = 60'000;
constexpr std::string_view kEnvironment = "env.";

bool isVariableName(const std::string& name)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
    constexpr std::string_view more = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789";
    return !name.empty() && letters.find(name.front()) != std::string_view::npos &&
           name.find_first_not_of(more) == std::string::npos;
}

bool isInherited(std::string_view name)
{
    constexpr std::array<std::string_view, 7> names{"PATH", "HOME", "USER", "LOGNAME", "LANG", "TZ", "TMPDIR"};
    return name.starts_with("LC_") || std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::vector<SettingField> commandFields()
{
    return {
        {.key = "command",
         .label = "Command",
         .kind = FieldKind::TextList,
         .required = true,
         .help = "The program, then each of its arguments, such as /usr/local/bin/forward, --to, soc. No shell reads "
                 "them; begin with sh, -c for one. A name without / is looked up in PATH, a relative path is relative "
                 "to `workingDirectory`.",
         .target = true},
        {.key = "env",
         .label = "Environment",
         .kind = FieldKind::SecretMap,
         .help = "Variables for the program besides PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ and TMPDIR; nothing "
                 "else is passed on. Secrets are references."},
        {.key = "workingDirectory",
         .label = "Working directory",
         .kind = FieldKind::File,
         .defaultValue = ".",
         .help = "Where the program runs; relative to the configuration file, whose folder is the default."},
        {.key = "graceMs",
         .label = "Grace (ms)",
         .kind = FieldKind::Integer,
         .defaultValue = "1000",
         .help = "Time to end by itself after standard input is closed, and again after SIGTERM; then it is killed.",
         .minimum = 0,
         .maximum = kLongestGraceMs,
         .advanced = true}};
}

Result<> checkCommandSettings(const SettingValues& values)
{
    const TextList argv = values.list("command");
    if (argv.empty() || argv.front().empty())
        return fail(ErrorCode::Usage, "command names no program.", "Write [\"program\", \"argument\", …].");
    const TextMap plain = values.map("env");
    for (const auto& [key, value] : values.all()) {
        if (!key.starts_with(kEnvironment))
            continue;
        const std::string name = key.substr(kEnvironment.size());
        const auto* secret = std::get_if<Secret>(&value);
        if (!isVariableName(name))
            return fail(ErrorCode::Usage, "env has \"" + name + "\", which is no name of a variable.",
                        "Use letters, digits and _.");
        if (secret != nullptr && secret->reveal().find('\0') != std::string_view::npos)
            return fail(ErrorCode::Usage, "The secret for env." + name + " contains the character U+0000.",
                        "Variables cannot hold it: pass the name of a file instead.");
    }
    for (const auto& [name, value] : plain) {
        if (!isVariableName(name))
            return fail(ErrorCode::Usage, "env has \"" + name + "\", which is no name of a variable.",
                        "Use letters, digits and _.");
    }
    for (const auto& path : values.list("redact")) {
        if (path == "id" || path == "$.id")
            return fail(ErrorCode::Usage, "redact takes out id, by which the program answers.",
                        "Leave id out of redact.");
    }
    return checkRedactPaths(values);
}

CommandSpec commandSpecFrom(const SettingValues& values)
{
    CommandSpec spec;
    spec.name = values.text("name");
    spec.argv = values.list("command");
    spec.directory = values.text("workingDirectory");
    spec.environment = inheritedEnvironment();
    for (const auto& [name, value] : values.map("env"))
        spec.environment.insert_or_assign(name, value);
    for (const auto& [key, value] : values.all()) {
        const auto* secret = std::get_if<Secret>(&value);
        if (secret != nullptr && key.starts_with(kEnvironment))
            spec.secrets.insert_or_assign(key.substr(kEnvironment.size()), *secret);
    }
    if (values.has("graceMs"))
        spec.grace = Millis(values.integer("graceMs"));
    return spec;
}

std::map<std::string, std::string> inheritedEnvironment()
{
    std::map<std::string, std::string> environment;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        const auto equals = text.find('=');
        if (equals != std::string_view::npos && isInherited(text.substr(0, equals)))
            environment.insert_or_assign(std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)));
    }
    return environment;
}

} // namespace grantex
