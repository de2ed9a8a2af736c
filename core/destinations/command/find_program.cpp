// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/find_program.h"

#include <cerrno>
#include <filesystem>
#include <unistd.h>

namespace grantex {

namespace {

namespace fs = std::filesystem;

Response failure(int error, std::string message, std::string remedy)
{
    Response response;
    response.kind = Response::Kind::LocalFailure;
    response.systemError = error;
    response.message = std::move(message);
    response.remedy = std::move(remedy);
    return response;
}

/// What keeps `path` from being started: an errno, or 0.
int obstacle(const std::string& path)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        return EISDIR;
    return ::access(path.c_str(), X_OK) == 0 ? 0 : errno;
}

Response cannotStart(const std::string& path, int error)
{
    switch (error) {
    case EISDIR:
        return failure(error, path + " is a folder, not a program.", "Let `command` begin with a program.");
    case EACCES:
    case EPERM:
        return failure(error, path + " may not be executed by this program's user.",
                       "Make it executable (chmod +x), or choose another program in `command`.");
    default:
        return failure(error, "There is no program " + path + ".",
                       "Correct the first entry of `command`, or install the program.");
    }
}

/// Looks through the PATH that the program itself will have, as a shell does it.
std::variant<std::string, Response> fromPath(const std::string& name, const std::string& path,
                                             const std::string& directory)
{
    int worst = ENOENT;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        const fs::path folder = path.substr(begin, end - begin);
        const std::string candidate = (fs::path(directory) / folder / name).lexically_normal().string();
        const int error = obstacle(candidate);
        if (error == 0)
            return candidate;
        if (error == EACCES)
            worst = EACCES;
        begin = end + 1;
    }
    if (worst == EACCES)
        return cannotStart(name, EACCES);
    return failure(ENOENT, "There is no program " + name + " in PATH (" + path + ").",
                   "Write the whole path of the program in `command`, or install it.");
}

} // namespace

std::variant<std::string, Response> findProgram(const CommandSpec& spec)
{
    std::error_code ignored;
    if (!fs::is_directory(spec.directory, ignored) || ::access(spec.directory.c_str(), X_OK) != 0)
        return failure(ENOENT, "The working directory " + spec.directory + " is not there or may not be entered.",
                       "Create it, or correct `workingDirectory`.");
    const std::string& name = spec.argv.front();
    if (name.find('/') == std::string::npos) {
        const auto path = spec.environment.find("PATH");
        return fromPath(name, path == spec.environment.end() ? "/usr/local/bin:/usr/bin:/bin" : path->second,
                        spec.directory);
    }
    const std::string path = (fs::path(spec.directory) / name).lexically_normal().string();
    if (const int error = obstacle(path); error != 0)
        return cannotStart(path, error);
    return path;
}

} // namespace grantex
