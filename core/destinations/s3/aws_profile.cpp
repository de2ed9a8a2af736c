// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/aws_profile.h"

namespace grantex {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r";
    const std::size_t first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// `value   # comment`: only after a blank, for secrets hold such marks too.
std::string_view withoutComment(std::string_view value)
{
    for (std::size_t i = 1; i < value.size(); ++i) {
        if ((value[i] == '#' || value[i] == ';') && (value[i - 1] == ' ' || value[i - 1] == '\t'))
            return trimmed(value.substr(0, i));
    }
    return value;
}

} // namespace

std::map<std::string, AwsProfile> parseAwsFile(std::string_view text)
{
    std::map<std::string, AwsProfile> profiles;
    AwsProfile* current = nullptr;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view raw = text.substr(at, end - at);
        const std::string_view line = trimmed(raw);
        at = end + 1;
        if (line.empty() || line.front() == '#' || line.front() == ';')
            continue;
        if (line.front() == '[') {
            std::string_view name = trimmed(line.substr(1, std::min(line.find(']'), line.size()) - 1));
            const bool other = name.starts_with("sso-session ") || name.starts_with("services ");
            if (name.starts_with("profile "))
                name = trimmed(name.substr(8));
            current = other ? nullptr : &profiles[std::string(name)];
            continue;
        }
        const std::size_t equals = line.find('=');
        if (current == nullptr || equals == std::string_view::npos || raw.front() == ' ' || raw.front() == '\t')
            continue;
        (*current)[std::string(trimmed(line.substr(0, equals)))] = withoutComment(trimmed(line.substr(equals + 1)));
    }
    return profiles;
}

std::map<std::string, AwsProfile> readAwsProfiles(const Surroundings& surroundings)
{
    const auto read = [&](const char* variable, const char* name) {
        std::string path = surroundings.variable(variable);
        if (path.empty())
            path = surroundings.variable("HOME") + "/.aws/" + name;
        return parseAwsFile(surroundings.content(path).value_or(""));
    };
    auto profiles = read("AWS_CONFIG_FILE", "config");
    for (auto& [name, settings] : read("AWS_SHARED_CREDENTIALS_FILE", "credentials")) {
        for (auto& [key, value] : settings)
            profiles[name][key] = std::move(value);
    }
    return profiles;
}

} // namespace grantex
