// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/journal_changes.h"

#include "app/common/log.h"
#include "app/forwarder/subcommands.h"
#include "core/journal/file_lock.h"
#include "core/journal/journal_store.h"
#include "core/journal/journal_summary.h"
#include "core/journal/set_aside.h"

#include <cstdio>
#include <filesystem>
#include <sys/stat.h>

namespace grantex {

namespace {

using Arguments = std::vector<std::string>;
namespace fs = std::filesystem;

tl::unexpected<Error> usage(std::string message)
{
    return fail(ErrorCode::Usage, std::move(message), "Usage: grantex-forwarder journal salvage [--to DIR].");
}

} // namespace

Result<> hasJournal(const std::string& directory)
{
    std::error_code error;
    if (fs::exists(directory + "/journal.db", error) || readNotedDamage(directory))
        return {};
    return tl::unexpected(noJournal(directory, error));
}

Result<int> salvageCommand(const std::string& directory, Arguments arguments)
{
    const auto target = takeValue(arguments, "--to");
    if (!target)
        return tl::unexpected(target.error());
    if (!arguments.empty())
        return usage("journal salvage does not know \"" + arguments.front() + "\".");
    if (auto found = hasJournal(directory); !found)
        return tl::unexpected(found.error());
    const auto lock = FileLock::acquire(directory + "/journal.lock");
    if (!lock)
        return tl::unexpected(lock.error());
    Result<std::optional<SalvageReport>> report;
    std::error_code error;
    if (target->empty()) {
        report = setAsideAndSalvage(directory, "its salvage was asked for", SystemClock().utcNow());
    } else {
        const std::string made = *target + "/journal.db";
        fs::create_directories(fs::path(*target).parent_path(), error);
        if (::mkdir(target->c_str(), 0700) != 0 && errno != EEXIST)
            return fail(ErrorCode::Io, "Cannot make the directory " + *target + ".");
        const auto other = FileLock::acquire(*target + "/journal.lock");
        if (!other)
            return tl::unexpected(other.error());
        if (fs::exists(made, error))
            return fail(ErrorCode::Usage, "There is a journal in " + *target + " already.",
                        "Choose a directory without one.");
        report = salvageJournal(directory + "/journal.db", made, "its salvage was asked for", SystemClock().utcNow());
        if (!report)
            fs::remove(made, error);
    }
    if (!report)
        return tl::unexpected(report.error());
    if (*report) {
        std::puts(escapeForTerminal((*report)->text()).c_str());
        std::printf("%lld dead letters, %lld gaps and %lld destinations were salvaged. The old file is %s.\n",
                    static_cast<long long>((*report)->deadLetters), static_cast<long long>((*report)->gaps),
                    static_cast<long long>((*report)->lanes), escapeForTerminal((*report)->file).c_str());
    } else {
        std::puts("A salvage that was cut off is finished.");
    }
    return *report && (*report)->lost > 0 ? 3 : 0;
}

} // namespace grantex
