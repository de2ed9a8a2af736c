// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/dead_letters_command.h"

#include "app/common/log.h"
#include "app/forwarder/output.h"
#include "app/forwarder/subcommands.h"
#include "core/base/time_text.h"
#include "core/journal/dead_letters.h"
#include "core/journal/event_edit.h"
#include "core/journal/journal_store.h"
#include "core/pipeline/control_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    std::string action;
    DeadLetterQuery query;
    bool json = false;
    bool withReasons = false;
    bool yes = false;
    std::string with; ///< file of the event to be sent instead; "-": standard input
};

tl::unexpected<Error> usage(std::string message)
{
    return fail(ErrorCode::Usage, std::move(message),
                "Usage: grantex-forwarder dead-letters list|show|export|retry|drop [ID …] [--destination NAME] "
                "[--code CODE] [--json] [--with-reasons] [--yes] [--with FILE].");
}

Result<Asked> parse(std::vector<std::string> arguments)
{
    Asked asked;
    asked.json = takeFlag(arguments, "--json");
    asked.withReasons = takeFlag(arguments, "--with-reasons");
    asked.yes = takeFlag(arguments, "--yes");
    for (const auto& [name, target] : {std::pair("--destination", &asked.query.destination),
                                       std::pair("--code", &asked.query.code), std::pair("--with", &asked.with)}) {
        auto value = takeValue(arguments, name);
        if (!value)
            return tl::unexpected(value.error());
        *target = *std::move(value);
    }
    if (arguments.empty())
        return usage("dead-letters needs to know what to do.");
    asked.action = arguments.front();
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string& text = arguments[i];
        std::int64_t id = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
        if (error != std::errc() || end != text.data() + text.size() || id < 1)
            return usage("\"" + text + "\" is no number of a dead letter.");
        asked.query.ids.push_back(id);
    }
    return asked;
}

QJsonObject toJson(const StoredDeadLetter& letter)
{
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    return {{u"id"_s, static_cast<qint64>(letter.id)},
            {u"destination"_s, text(letter.destination)},
            {u"sequence"_s, static_cast<qint64>(letter.sequence.value)},
            {u"eventId"_s, text(letter.eventId)},
            {u"type"_s, text(letter.type)},
            {u"at"_s, text(formatIso8601(letter.at))},
            {u"code"_s, text(letter.code)},
            {u"reason"_s, text(letter.reason)},
            {u"attempts"_s, static_cast<qint64>(letter.attempts)},
            {u"edited"_s, !letter.edit.empty()}};
}

/// A column of a table: `text`, and spaces up to its width.
std::string column(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string lineOf(const StoredDeadLetter& letter)
{
    const std::string id = std::to_string(letter.id);
    return column({}, 6 - std::min<std::size_t>(id.size(), 6)) + id + "  " + formatIso8601(letter.at) + "  " +
           column(escapeForTerminal(letter.destination), 20) + "  " + column(escapeForTerminal(letter.type), 24) +
           "  " + escapeForTerminal(letter.reason + (letter.code.empty() ? "" : " (" + letter.code + ")")) + "\n";
}

std::string wholeOf(const StoredDeadLetter& letter)
{
    std::string text;
    const auto line = [&text](const char* name, const std::string& value) {
        text += column(name, 12) + " " + escapeForTerminal(value) + "\n";
    };
    line("dead letter", std::to_string(letter.id));
    line("destination", letter.destination);
    line("given up", formatIso8601(letter.at) + " after " + std::to_string(letter.attempts) + " attempts");
    line("code", letter.code);
    line("reason", letter.reason);
    line("event", letter.eventId + " (sequence " + std::to_string(letter.sequence.value) + ", " + letter.type + ")");
    line("bytes", letter.json);
    if (!letter.edit.empty())
        line("sent as", letter.edit);
    return text;
}

std::string exportOf(const StoredDeadLetter& letter, bool withReasons)
{
    const std::string event = oneLine(letter.json);
    if (!withReasons)
        return event + "\n";
    // The event's own bytes go in as they are; only the frame around them is ours.
    const QByteArray frame = QJsonDocument(toJson(letter)).toJson(QJsonDocument::Compact);
    return frame.left(frame.size() - 1).toStdString() + ",\"event\":" + event + "}\n";
}

std::string textOf(const StoredDeadLetter& letter, const Asked& asked)
{
    if (asked.action == "export")
        return exportOf(letter, asked.withReasons);
    if (asked.json)
        return QJsonDocument(toJson(letter)).toJson(QJsonDocument::Compact).toStdString() + "\n";
    return asked.action == "show" ? wholeOf(letter) : lineOf(letter);
}

Result<int> look(const std::string& directory, const Asked& asked)
{
    auto reader = DeadLetterReader::open(directory);
    if (!reader)
        return tl::unexpected(reader.error());
    std::int64_t found = 0;
    Output output;
    auto done = reader->each(asked.query, [&](const StoredDeadLetter& letter) {
        ++found;
        return output.write(textOf(letter, asked));
    });
    if (!done)
        return tl::unexpected(done.error());
    if (auto closed = output.close(); !closed)
        return tl::unexpected(closed.error());
    if (asked.action == "show" && found == 0)
        return fail(ErrorCode::NotFound, "There is no such dead letter.",
                    "grantex-forwarder dead-letters list shows them.");
    return 0;
}

/// The matching dead letters by lane.
Result<std::map<LaneId, std::vector<std::int64_t>>> matches(const std::string& directory, const DeadLetterQuery& query)
{
    auto reader = DeadLetterReader::open(directory);
    if (!reader)
        return tl::unexpected(reader.error());
    std::map<LaneId, std::vector<std::int64_t>> found;
    auto done = reader->each(query, [&](const StoredDeadLetter& letter) {
        found[letter.lane].push_back(letter.id);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

/// Gives with how many it was done.
Result<std::int64_t> changeAlone(const std::string& directory, const Asked& asked, const LaneId& lane,
                                 const std::vector<std::int64_t>& ids)
{
    auto store = JournalStore::open(directory);
    if (!store)
        return tl::unexpected(store.error());
    if (auto begun = (*store)->begin(); !begun)
        return tl::unexpected(begun.error());
    const auto moved =
        asked.action == "retry" ? (*store)->retryDeadLetters(lane, ids) : (*store)->dropDeadLetters(lane, ids);
    if (!moved)
        return tl::unexpected(moved.error());
    if (auto kept = (*store)->commit(); !kept)
        return tl::unexpected(kept.error());
    return moved;
}

/// A request of the owner is bounded: many ids go in several.
Result<std::int64_t> change(const std::string& directory, const Asked& asked, const LaneId& lane,
                            const std::vector<std::int64_t>& ids)
{
    constexpr std::size_t kIdsARequest = 2000;
    std::int64_t count = 0;
    for (std::size_t first = 0; first < ids.size(); first += kIdsARequest) {
        QJsonArray some;
        for (std::size_t i = first; i < std::min(ids.size(), first + kIdsARequest); ++i)
            some.append(static_cast<qint64>(ids[i]));
        const auto answer =
            ControlClient::call(directory, {{u"command"_s, QString::fromStdString("dead-letters-" + asked.action)},
                                            {u"destination"_s, QString::fromStdString(lane.value)},
                                            {u"ids"_s, some}});
        if (answer) {
            count += answer->value("count"_L1).toInteger();
            continue;
        }
        if (answer.error().code != ErrorCode::NotFound || first > 0)
            return tl::unexpected(answer.error());
        return changeAlone(directory, asked, lane, ids);
    }
    return count;
}

Result<std::string> readEdit(const std::string& file)
{
    QFile device;
    bool isOpen = false;
    if (file == "-") {
        isOpen = device.open(stdin, QIODevice::ReadOnly);
    } else {
        device.setFileName(QString::fromStdString(file));
        isOpen = device.open(QIODevice::ReadOnly);
    }
    if (!isOpen)
        return fail(ErrorCode::Usage, file + " cannot be read: " + device.errorString().toStdString() + ".",
                    "Give a file with one event, or - for standard input.");
    std::string json = device.read(static_cast<qint64>(kLargestEdit) + 1).toStdString();
    // A file that an editor wrote ends with a line end, which is none of the event.
    if (json.ends_with('\n'))
        json.pop_back();
    return json;
}

Result<> retryEditedAlone(const std::string& directory, const StoredDeadLetter& letter, const std::string& json)
{
    auto store = JournalStore::open(directory);
    if (!store)
        return tl::unexpected(store.error());
    if (auto begun = (*store)->begin(); !begun)
        return begun;
    if (auto done = (*store)->retryEdited(letter.lane, letter.id, json, SystemClock().utcNow()); !done)
        return done;
    return (*store)->commit();
}

Result<int> retryWith(const std::string& directory, const Asked& asked)
{
    if (asked.query.ids.size() != 1)
        return usage("--with is for one dead letter.");
    const auto json = readEdit(asked.with);
    auto reader = json ? DeadLetterReader::open(directory) : tl::unexpected(json.error());
    if (!reader)
        return tl::unexpected(reader.error());
    StoredDeadLetter letter;
    auto found = reader->each(asked.query, [&letter](const StoredDeadLetter& one) {
        letter = one;
        return false;
    });
    if (!found)
        return tl::unexpected(found.error());
    if (letter.id == 0)
        return fail(ErrorCode::NotFound, "There is no such dead letter.",
                    "grantex-forwarder dead-letters list shows them.");
    // Judged here too: an answer at once, whoever owns the journal.
    if (auto fit = checkEdit(letter.json, *json); !fit)
        return tl::unexpected(fit.error());
    const auto answer = ControlClient::call(directory, {{u"command"_s, u"dead-letters-retry"_s},
                                                        {u"destination"_s, QString::fromStdString(letter.lane.value)},
                                                        {u"ids"_s, QJsonArray{static_cast<qint64>(letter.id)}},
                                                        {u"with"_s, QString::fromStdString(*json)}});
    if (!answer && answer.error().code != ErrorCode::NotFound)
        return tl::unexpected(answer.error());
    if (!answer) {
        if (auto done = retryEditedAlone(directory, letter, *json); !done)
            return tl::unexpected(done.error());
    }
    std::puts("1 dead letter waits again, edited");
    return 0;
}

} // namespace

Result<int> deadLettersCommand(std::vector<std::string> arguments)
{
    const auto directory = takeJournalDirectory(arguments);
    if (!directory)
        return tl::unexpected(directory.error());
    const auto asked = parse(std::move(arguments));
    if (!asked)
        return tl::unexpected(asked.error());
    if (asked->action == "list" || asked->action == "show" || asked->action == "export")
        return look(*directory, *asked);
    if (asked->action != "retry" && asked->action != "drop")
        return usage("\"" + asked->action + "\" is nothing that can be done with dead letters.");
    if (!asked->with.empty())
        return asked->action == "retry" ? retryWith(*directory, *asked) : usage("--with goes with retry.");
    const auto found = matches(*directory, asked->query);
    if (!found)
        return tl::unexpected(found.error());
    std::size_t count = 0;
    for (const auto& [lane, ids] : *found)
        count += ids.size();
    if (asked->action == "drop" && !asked->yes)
        return fail(ErrorCode::Usage, std::to_string(count) + " dead letters would be discarded for good.",
                    "Export them first if they matter, then repeat with --yes.");
    std::int64_t changed = 0;
    for (const auto& [lane, ids] : *found) {
        const auto done = change(*directory, *asked, lane, ids);
        if (!done)
            return tl::unexpected(done.error());
        changed += *done;
    }
    std::printf("%lld dead letters %s\n", static_cast<long long>(changed),
                asked->action == "retry" ? "wait again" : "discarded");
    return 0;
}

} // namespace grantex
