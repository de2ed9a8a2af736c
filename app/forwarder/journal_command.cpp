// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/journal_command.h"

#include "app/common/log.h"
#include "app/forwarder/subcommands.h"
#include "core/base/time_text.h"
#include "core/journal/event_scan.h"
#include "core/journal/verify.h"

#include <QSaveFile>
#include <charconv>
#include <cstdio>

namespace grantex {

namespace {

using Arguments = std::vector<std::string>;

tl::unexpected<Error> usage(std::string message)
{
    return fail(ErrorCode::Usage, std::move(message),
                "Usage: grantex-forwarder journal verify [--full] | export [--output FILE] [--from SEQ] [--to SEQ] "
                "[--since TIME] [--until TIME].");
}

Result<int> verify(const std::string& directory, Arguments arguments)
{
    const bool full = takeFlag(arguments, "--full");
    if (!arguments.empty())
        return usage("journal verify does not know \"" + arguments.front() + "\".");
    const auto findings = verifyJournal(directory, full);
    if (!findings)
        return tl::unexpected(findings.error());
    for (const auto& problem : findings->problems)
        std::puts(escapeForTerminal(problem).c_str());
    if (findings->problems.empty()) {
        std::printf("The journal in %s is sound: %lld events.\n", escapeForTerminal(directory).c_str(),
                    static_cast<long long>(findings->events));
        return 0;
    }
    std::puts("Stop the program that owns the journal, keep a copy of the directory, and take what can be read with "
              "journal export.");
    return 3;
}

Result<> takeSequence(Arguments& arguments, const std::string& name, Sequence& target)
{
    const auto text = takeValue(arguments, name);
    if (!text)
        return tl::unexpected(text.error());
    if (text->empty())
        return {};
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), target.value);
    if (error != std::errc() || end != text->data() + text->size() || target.value < 1)
        return usage(name + " needs a sequence of the journal: 1, 2, 3 and so on.");
    return {};
}

Result<> takeTime(Arguments& arguments, const std::string& name, std::optional<UtcTime>& target)
{
    const auto text = takeValue(arguments, name);
    if (!text)
        return tl::unexpected(text.error());
    if (text->empty())
        return {};
    target = parseIso8601(*text);
    return target ? Result<>() : usage(name + " needs a time like 2026-03-01T12:00:00Z.");
}

/// Standard output, or a file that appears only when it is whole.
class Output
{
public:
    [[nodiscard]] Result<> open(const std::string& path)
    {
        if (path.empty())
            return {};
        m_file.setFileName(QString::fromStdString(path));
        return m_file.open(QIODevice::WriteOnly) ? Result<>() : failed();
    }
    [[nodiscard]] bool write(const std::string& line)
    {
        const auto size = static_cast<qint64>(line.size());
        return m_file.isOpen() ? m_file.write(line.data(), size) == size
                               : std::fwrite(line.data(), 1, line.size(), stdout) == line.size();
    }
    [[nodiscard]] Result<> close()
    {
        if (m_file.isOpen())
            return m_file.commit() ? Result<>() : failed();
        return std::fflush(stdout) == 0 ? Result<>() : failed();
    }
    [[nodiscard]] tl::unexpected<Error> failed() const
    {
        return fail(ErrorCode::Io, "Cannot write the export: " +
                                       (m_file.fileName().isEmpty() ? std::string("standard output is closed")
                                                                    : m_file.errorString().toStdString()) +
                                       ".");
    }

private:
    QSaveFile m_file;
};

Result<int> exportEvents(const std::string& directory, Arguments arguments)
{
    const auto path = takeValue(arguments, "--output");
    if (!path)
        return tl::unexpected(path.error());
    EventRange range;
    for (auto taken : {takeSequence(arguments, "--from", range.from), takeSequence(arguments, "--to", range.to),
                       takeTime(arguments, "--since", range.since), takeTime(arguments, "--until", range.until)}) {
        if (!taken)
            return tl::unexpected(taken.error());
    }
    if (!arguments.empty())
        return usage("journal export does not know \"" + arguments.front() + "\".");
    Output output;
    if (auto opened = output.open(*path); !opened)
        return tl::unexpected(opened.error());
    bool written = true;
    auto done = scanEvents(directory, range, [&](Sequence, const std::string& json) {
        written = output.write(oneLine(json) + "\n");
        return written;
    });
    if (!done && done.error().code == ErrorCode::Malformed) {
        Log::error("The journal is damaged: the export ends where reading failed (" + done.error().message + ").");
        return 3;
    }
    if (!done)
        return tl::unexpected(done.error());
    if (!written)
        return output.failed();
    if (auto closed = output.close(); !closed)
        return tl::unexpected(closed.error());
    return 0;
}

} // namespace

Result<int> journalCommand(Arguments arguments)
{
    const auto directory = takeJournalDirectory(arguments);
    if (!directory)
        return tl::unexpected(directory.error());
    if (arguments.empty())
        return usage("journal needs to know what to do.");
    const std::string action = arguments.front();
    arguments.erase(arguments.begin());
    if (action == "verify")
        return verify(*directory, std::move(arguments));
    if (action == "export")
        return exportEvents(*directory, std::move(arguments));
    if (action == "salvage" || action == "erase")
        return usage("journal " + action + " is not available yet.");
    return usage("\"" + action + "\" is nothing that can be done with a journal.");
}

} // namespace grantex
