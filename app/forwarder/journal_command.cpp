// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/journal_command.h"

#include "app/common/log.h"
#include "app/forwarder/erase_command.h"
#include "app/forwarder/journal_changes.h"
#include "app/forwarder/output.h"
#include "app/forwarder/subcommands.h"
#include "core/base/time_text.h"
#include "core/export/export_text.h"
#include "core/journal/event_scan.h"
#include "core/journal/journal_reader.h"
#include "core/journal/malformed_scan.h"
#include "core/journal/verify.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <charconv>
#include <cstdio>
#include <optional>
#include <sstream>

namespace grantex {

namespace {

using Arguments = std::vector<std::string>;

tl::unexpected<Error> usage(std::string message)
{
    return fail(ErrorCode::Usage, std::move(message),
                "Usage: grantex-forwarder journal verify [--full] | export [--output FILE] [--from SEQ] [--to SEQ] "
                "[--since TIME] [--until TIME] [--filter EXPR] [--format ndjson|json|csv|md] [--columns NAME,…] | "
                "export --malformed|--gaps [--output FILE] | "
                "salvage [--to DIR] | erase [--sequence A..B | --id ID …] [--filter EXPR] [--dry-run].");
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
    std::puts("A program that owns or opens the journal sets a damaged file aside and salvages it by itself; so does "
              "journal salvage.");
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

std::string line(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

QJsonValue timeValue(std::optional<UtcTime> at)
{
    return at ? QJsonValue(QString::fromStdString(formatIso8601(*at))) : QJsonValue();
}

/// Input that was no event has any bytes: they are written in base64. As in the other exports, what was written is told
/// by Output::close().
Result<> exportMalformed(const std::string& directory, Output& output)
{
    return scanMalformed(directory, [&](const MalformedInput& input) {
        const auto bytes = QByteArray(input.bytes.data(), static_cast<qsizetype>(input.bytes.size())).toBase64();
        return output.write(line({{QStringLiteral("receivedAt"), timeValue(input.at)},
                                  {QStringLiteral("reason"), QString::fromStdString(input.reason)},
                                  {QStringLiteral("bytes"), QString::fromLatin1(bytes)}}));
    });
}

Result<> exportGaps(const std::string& directory, Output& output)
{
    auto reader = JournalReader::open(directory);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto gaps = (*reader)->gaps();
    if (!gaps)
        return tl::unexpected(gaps.error());
    for (const auto& gap : *gaps) {
        if (!output.write(line({{QStringLiteral("startedAt"), timeValue(gap.from)},
                                {QStringLiteral("endedAt"), timeValue(gap.to)},
                                {QStringLiteral("kind"), QString::fromStdString(gap.kind)},
                                {QStringLiteral("reason"), QString::fromStdString(gap.reason)},
                                {QStringLiteral("afterSequence"), qint64{gap.after.value}}})))
            break;
    }
    return {};
}

/// `--format` and, for tables, `--columns`.
Result<ExportText> takeText(Arguments& arguments)
{
    const auto format = takeValue(arguments, "--format");
    if (!format)
        return tl::unexpected(format.error());
    const auto columns = takeValue(arguments, "--columns");
    if (!columns)
        return tl::unexpected(columns.error());
    for (const auto known :
         {ExportFormat::Ndjson, ExportFormat::JsonArray, ExportFormat::Csv, ExportFormat::Markdown}) {
        if (*format != endingOf(known) && !(format->empty() && known == ExportFormat::Ndjson))
            continue;
        if (!isTable(known) && !columns->empty())
            return usage("--columns go with --format csv or md.");
        std::vector<ExportColumn> chosen;
        std::istringstream names(columns->empty() ? "time,type,id,agent,principal,grant,scopes,json" : *columns);
        for (std::string name; isTable(known) && std::getline(names, name, ',');) {
            auto column = exportColumn(name);
            if (!column)
                return usage(column.error().message + " " + column.error().remedy);
            chosen.push_back(*std::move(column));
        }
        return ExportText(known, std::move(chosen));
    }
    return usage("--format is ndjson, json, csv or md, not \"" + *format + "\".");
}

Result<> exportRange(const std::string& directory, const EventRange& range, const filter::Predicate& wanted,
                     ExportText text, Output& output)
{
    const UtcTime now = SystemClock().utcNow();
    std::string piece;
    text.begin(piece);
    if (!output.write(piece))
        return {};
    const auto done = scanEvents(directory, range, [&](const StoredEvent& event) {
        if (!wanted.matches(filter::subjectOf(event, now)))
            return true;
        piece.clear();
        text.add(piece, event);
        return output.write(piece);
    });
    piece.clear();
    text.end(piece);
    output.write(piece);
    return done;
}

Result<int> exportEvents(const std::string& directory, Arguments arguments)
{
    const auto wanted = takeFilter(arguments);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto path = takeValue(arguments, "--output");
    if (!path)
        return tl::unexpected(path.error());
    const bool malformed = takeFlag(arguments, "--malformed");
    const bool gaps = takeFlag(arguments, "--gaps");
    if ((malformed || gaps) && (malformed == gaps || !arguments.empty() || !wanted->matchesAll()))
        return usage("--malformed and --gaps go with --output only.");
    const auto text = takeText(arguments);
    if (!text)
        return tl::unexpected(text.error());
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
    auto done = malformed ? exportMalformed(directory, output)
                : gaps    ? exportGaps(directory, output)
                          : exportRange(directory, range, *wanted, *text, output);
    if (!done && done.error().code == ErrorCode::Malformed) {
        Log::error("The journal is damaged: the export ends where reading failed (" + done.error().message + ").");
        return 3;
    }
    if (!done)
        return tl::unexpected(done.error());
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
    if (action == "salvage")
        return salvageCommand(*directory, std::move(arguments));
    if (action == "erase")
        return eraseCommand(*directory, std::move(arguments));
    return usage("\"" + action + "\" is nothing that can be done with a journal.");
}

} // namespace grantex
