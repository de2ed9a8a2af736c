// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/erase_command.h"

#include "app/common/log.h"
#include "app/forwarder/journal_changes.h"
#include "app/forwarder/subcommands.h"
#include "core/journal/journal_store.h"

#include <charconv>
#include <cstdio>
#include <filesystem>

namespace grantex {

namespace {

using Arguments = std::vector<std::string>;

tl::unexpected<Error> usage(std::string message)
{
    return fail(ErrorCode::Usage, std::move(message),
                "Usage: grantex-forwarder journal erase [--sequence A..B | --id ID …] [--filter EXPR] [--dry-run].");
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

Result<std::vector<std::string>> takeAll(Arguments& arguments, const std::string& name)
{
    std::vector<std::string> values;
    for (;;) {
        auto value = takeValue(arguments, name);
        if (!value)
            return tl::unexpected(value.error());
        if (value->empty())
            return values;
        values.push_back(std::move(*value));
    }
}

Result<JournalStore::EraseRequest> takeRequest(Arguments& arguments)
{
    JournalStore::EraseRequest request;
    auto filter = takeFilter(arguments);
    auto ids = takeAll(arguments, "--id");
    const auto ranges = takeAll(arguments, "--sequence");
    if (!filter || !ids || !ranges)
        return tl::unexpected(!filter ? filter.error() : !ids ? ids.error() : ranges.error());
    request.filter = std::move(*filter);
    request.ids = std::move(*ids);
    request.rehearsal = takeFlag(arguments, "--dry-run");
    for (const auto& text : *ranges) {
        const auto range = parseRange(text);
        if (!range)
            return usage("--sequence needs one sequence of the journal, or two like 5..9.");
        request.ranges.push_back(*range);
    }
    if (!arguments.empty())
        return usage("journal erase does not know \"" + arguments.front() + "\".");
    if (request.ids.empty() && request.ranges.empty() && request.filter.matchesAll())
        return usage("journal erase needs --sequence, --id or --filter.");
    return request;
}

/// Whether a file that was set aside lies beside the journal; each is named.
bool nameOtherFiles(const std::string& directory)
{
    std::error_code error;
    bool others = false;
    for (const auto& entry : std::filesystem::directory_iterator(directory, error)) {
        if (!entry.path().filename().string().starts_with("journal.db.damaged-"))
            continue;
        others = true;
        std::puts(escapeForTerminal("The file " + entry.path().string() +
                                    ", set aside as damaged, may still hold them: remove it.")
                      .c_str());
    }
    return others;
}

} // namespace

Result<int> eraseCommand(const std::string& directory, Arguments arguments)
{
    const auto request = takeRequest(arguments);
    if (!request)
        return tl::unexpected(request.error());
    if (auto found = hasJournal(directory); !found)
        return tl::unexpected(found.error());
    auto store = JournalStore::open(directory);
    if (!store)
        return tl::unexpected(store.error());
    if (const auto salvaged = (*store)->takeSalvaged())
        Log::warning(salvaged->text() + " The damaged file is kept: " + salvaged->file + ".");
    const auto erased = (*store)->erase(*request, SystemClock().utcNow());
    if (!erased)
        return tl::unexpected(erased.error());
    const char* const words =
        request->rehearsal
            ? "Would erase: %lld events and %lld dead letters; %lld of them count as dropped then.\n"
            : "Erased: %lld events and %lld dead letters; %lld had not been sent and count as dropped.\n";
    std::printf(words, static_cast<long long>(erased->events), static_cast<long long>(erased->deadLetters),
                static_cast<long long>(erased->dropped));
    if (request->rehearsal)
        return 0;
    return nameOtherFiles(directory) ? 3 : 0;
}

} // namespace grantex
