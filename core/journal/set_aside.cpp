// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/set_aside.h"

#include "core/base/time_text.h"
#include "core/journal/page_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace grantex {

namespace {

namespace fs = std::filesystem;

constexpr auto kNote = "/journal.damaged";
constexpr auto kSalvage = "/journal.db.salvage";

/// The note's lines: the time in the name of the damaged file (empty: nobody has begun yet), and the reason.
struct Note
{
    std::string stamp;
    std::string reason;
};

std::optional<Note> readNote(const std::string& directory)
{
    std::ifstream file(directory + kNote);
    if (!file)
        return std::nullopt;
    Note note;
    std::getline(file, note.stamp);
    std::getline(file, note.reason);
    // A note that was cut off, or foreign bytes in a file's name: begin again.
    const auto isStamp = [](char c) { return (c >= '0' && c <= '9') || c == 'T' || c == 'Z' || c == '-'; };
    if (note.stamp.size() > 40 || !std::all_of(note.stamp.begin(), note.stamp.end(), isStamp))
        note.stamp.clear();
    return note;
}

void syncPath(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

Result<> failed(const std::string& what)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return fail(isFull ? ErrorCode::NoRoom : ErrorCode::Io,
                "The damaged journal cannot be set aside: " + what + ": " + std::strerror(errno) + ".",
                "Make room on the disk and see that the journal's directory is writable; the next start goes on.");
}

Result<> writeNote(const std::string& directory, const Note& note)
{
    const std::string path = directory + kNote;
    const std::string draft = path + ".new";
    const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return failed(draft);
    const std::string text = note.stamp + "\n" + note.reason + "\n";
    const bool written =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    ::close(file);
    if (!written || ::rename(draft.c_str(), path.c_str()) != 0)
        return failed(path);
    syncPath(directory);
    return {};
}

std::string newStamp(const std::string& directory, UtcTime now)
{
    std::string stamp = formatIso8601(now).substr(0, 19);
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
    stamp += 'Z';
    std::string free = stamp;
    const std::string path = directory + "/journal.db.damaged-";
    const auto isTaken = [&path](const std::string& name) { return fs::exists(std::string(path).append(name)); };
    for (int n = 2; isTaken(free); ++n)
        free = stamp + '-' + std::to_string(n);
    return free;
}

Result<> moveAway(const std::string& from, const std::string& to)
{
    return ::rename(from.c_str(), to.c_str()) == 0 || errno == ENOENT ? Result<>() : failed(to);
}

} // namespace

void noteDamage(const std::string& directory, const std::string& reason)
{
    std::string line = reason;
    std::replace(line.begin(), line.end(), '\n', ' ');
    if (!fs::exists(directory + kNote))
        (void)writeNote(directory, {{}, line});
}

std::optional<std::string> readNotedDamage(const std::string& directory)
{
    const auto note = readNote(directory);
    return note ? std::optional(note->reason.empty() ? "it was found damaged" : note->reason) : std::nullopt;
}

std::optional<std::string> findDamageAtFirstSight(const std::string& directory)
{
    const std::string file = directory + "/journal.db";
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error)
        return std::nullopt;
    const auto wal = fs::file_size(file + "-wal", error);
    // SQLite takes an empty file for a new database, and throws its WAL away.
    if (size == 0 && !error && wal > 0)
        return "the file is empty";
    if (isWalDamaged(file))
        return "its write-ahead log is damaged";
    return std::nullopt;
}

std::optional<SalvageProgress> salvageProgress(const std::string& directory)
{
    const auto note = readNote(directory);
    if (!note || note->stamp.empty())
        return std::nullopt;
    const auto sizeOf = [](const std::string& file) -> std::int64_t {
        std::int64_t bytes = 0;
        for (const char* part : {"", "-wal"}) {
            std::error_code error;
            const auto size = fs::file_size(file + part, error);
            bytes += error ? 0 : static_cast<std::int64_t>(size);
        }
        return bytes;
    };
    return SalvageProgress{sizeOf(directory + kSalvage), sizeOf(directory + "/journal.db.damaged-" + note->stamp)};
}

Result<std::optional<SalvageReport>> setAsideAndSalvage(const std::string& directory, const std::string& reason,
                                                        UtcTime now, const JournalMemory* memory)
{
    Note note = readNote(directory).value_or(Note{{}, reason});
    if (note.reason.empty())
        note.reason = reason;
    if (note.stamp.empty()) {
        note.stamp = newStamp(directory, now);
        std::replace(note.reason.begin(), note.reason.end(), '\n', ' ');
        if (auto done = writeNote(directory, note); !done)
            return tl::unexpected(done.error());
    }
    const std::string file = directory + "/journal.db";
    const std::string aside = file + ".damaged-" + note.stamp;
    const std::string made = directory + kSalvage;
    const bool isAside = fs::exists(aside);
    std::optional<SalvageReport> report;
    if (!isAside || !fs::exists(file)) {
        // The WAL goes first: a database that is aside has its WAL beside it.
        for (const char* part : {"-wal", ""}) {
            if (isAside)
                break;
            if (auto done = moveAway(file + part, aside + part); !done)
                return tl::unexpected(done.error());
        }
        std::error_code ignored;
        for (const auto& rest : {file + "-shm", made, made + "-wal", made + "-shm"})
            fs::remove(rest, ignored);
        syncPath(directory);
        auto salvaged = salvageJournal(aside, made, note.reason, now, memory);
        if (!salvaged)
            return tl::unexpected(salvaged.error());
        report = std::move(*salvaged);
        syncPath(made);
        if (::rename(made.c_str(), file.c_str()) != 0)
            return tl::unexpected(failed(file).error());
        syncPath(directory);
    }
    std::error_code ignored;
    fs::remove(directory + kNote, ignored);
    syncPath(directory);
    return report;
}

} // namespace grantex
