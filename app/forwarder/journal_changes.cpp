// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/journal_changes.h"

#include "app/common/log.h"
#include "app/forwarder/subcommands.h"
#include "core/journal/file_lock.h"
#include "core/journal/journal_store.h"
#include "core/journal/set_aside.h"

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <sys/stat.h>

namespace grantex {

namespace {

using Arguments = std::vector<std::string>;
namespace fs = std::filesystem;

tl::unexpected<Error> usage(std::string message)
{
    return fail(ErrorCode::Usage, std::move(message),
                "Usage: grantex-forwarder journal salvage [--to DIR] | erase --sequence A..B | --id ID ….");
}

/// `A..B` or `A`.
std::optional<SequenceRange> parseRange(std::string_view text)
{
    SequenceRange range;
    const char* const end = text.data() + text.size();
    auto read = std::from_chars(text.data(), end, range.first.value);
    if (read.ec != std::errc())
        return std::nullopt;
    range.last = range.first;
    if (std::string_view(read.ptr, static_cast<std::size_t>(end - read.ptr)).starts_with(".."))
        read = std::from_chars(read.ptr + 2, end, range.last.value);
    if (read.ec != std::errc() || read.ptr != end || range.first.value < 1 || range.last < range.first)
        return std::nullopt;
    return range;
}

Result<> hasJournal(const std::string& directory)
{
    std::error_code error;
    if (fs::exists(directory + "/journal.db", error) || readNotedDamage(directory))
        return {};
    return fail(ErrorCode::NotFound, "There is no journal in " + directory + ".",
                "Name it with --directory, --config or --profile.");
}

} // namespace

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

Result<int> eraseCommand(const std::string& directory, Arguments arguments)
{
    JournalStore::EraseRequest request;
    for (const std::string name : {"--sequence", "--id", "--filter"}) {
        for (;;) {
            const auto value = takeValue(arguments, name);
            if (!value)
                return tl::unexpected(value.error());
            if (value->empty())
                break;
            if (name == "--filter")
                return usage("journal erase --filter is not available yet.");
            if (name == "--id") {
                request.ids.push_back(*value);
                continue;
            }
            const auto range = parseRange(*value);
            if (!range)
                return usage("--sequence needs one sequence of the journal, or two like 5..9.");
            request.ranges.push_back(*range);
        }
    }
    if (!arguments.empty())
        return usage("journal erase does not know \"" + arguments.front() + "\".");
    if (request.ids.empty() && request.ranges.empty())
        return usage("journal erase needs --sequence or --id.");
    if (auto found = hasJournal(directory); !found)
        return tl::unexpected(found.error());
    auto store = JournalStore::open(directory);
    if (!store)
        return tl::unexpected(store.error());
    if (const auto salvaged = (*store)->takeSalvaged())
        Log::warning(salvaged->text() + " The damaged file is kept: " + salvaged->file + ".");
    const auto erased = (*store)->erase(request, SystemClock().utcNow());
    if (!erased)
        return tl::unexpected(erased.error());
    std::printf("Erased: %lld events and %lld dead letters; %lld had not been sent and count as dropped.\n",
                static_cast<long long>(erased->events), static_cast<long long>(erased->deadLetters),
                static_cast<long long>(erased->dropped));
    std::error_code error;
    bool others = false;
    for (const auto& entry : fs::directory_iterator(directory, error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("journal.db.damaged-"))
            continue;
        others = true;
        std::puts(escapeForTerminal("The file " + entry.path().string() +
                                    ", set aside as damaged, may still hold them: remove it.")
                      .c_str());
    }
    return others ? 3 : 0;
}

} // namespace grantex
