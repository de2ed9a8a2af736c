// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/script.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace grantex {
namespace {

using Kind = FaultAction::Kind;

constexpr std::int64_t largestCount = 10'000'000;
constexpr std::int64_t largestEventBytes = 256LL * 1024 * 1024;
constexpr double highestRate = 200'000;
constexpr double longestMs = 7.0 * 24 * 3600 * 1000;

/// The words of one line, taken one by one. The first problem is kept; what is read after it does not matter.
class Words
{
public:
    explicit Words(std::string_view line)
    {
        while (true) {
            const auto start = line.find_first_not_of(" \t\r");
            if (start == std::string_view::npos || line[start] == '#')
                return;
            line.remove_prefix(start);
            const auto end = std::min(line.find_first_of(" \t\r"), line.size());
            m_words.push_back(line.substr(0, end));
            line.remove_prefix(end);
        }
    }
    [[nodiscard]] bool isAtEnd() const { return m_next >= m_words.size(); }
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    void complain(const std::string& problem)
    {
        if (m_problem.empty())
            m_problem = problem;
    }
    std::string_view take(const char* wanted)
    {
        if (isAtEnd()) {
            complain(std::string("expected ") + wanted);
            return {};
        }
        return m_words[m_next++];
    }
    [[nodiscard]] std::string_view peek() const { return isAtEnd() ? std::string_view{} : m_words[m_next]; }
    bool takeIf(std::string_view word)
    {
        const bool isNext = peek() == word;
        m_next += isNext ? 1 : 0;
        return isNext;
    }
    std::string rest()
    {
        std::string text(take("a text"));
        while (!isAtEnd())
            text.append(" ").append(take("a word"));
        return text;
    }

    Millis duration()
    {
        const auto word = take("a duration such as 5s");
        double number = 0;
        const auto* end = word.data() + word.size();
        const auto parsed = std::from_chars(word.data(), end, number);
        const std::string_view unit(parsed.ptr, static_cast<std::size_t>(end - parsed.ptr));
        static constexpr std::array<std::pair<std::string_view, double>, 5> units{
            {{"ms", 1}, {"s", 1000}, {"min", 60'000}, {"m", 60'000}, {"h", 3'600'000}}};
        const auto* const found =
            std::find_if(units.begin(), units.end(), [unit](const auto& row) { return row.first == unit; });
        if (parsed.ec != std::errc{} || found == units.end() || !(number >= 0) || number * found->second > longestMs) {
            complain("\"" + std::string(word) + "\" is not a duration such as 500ms, 5s, 2min or 1h");
            return Millis(0);
        }
        return Millis(std::llround(number * found->second));
    }
    std::int64_t number(std::int64_t lowest, std::int64_t highest)
    {
        const auto word = take("a number");
        std::int64_t value = 0;
        const auto* end = word.data() + word.size();
        const auto parsed = std::from_chars(word.data(), end, value);
        if (parsed.ec != std::errc{} || parsed.ptr != end || value < lowest || value > highest)
            complain("\"" + std::string(word) + "\" is not a number from " + std::to_string(lowest) + " to " +
                     std::to_string(highest));
        return value;
    }
    double rate()
    {
        const auto word = take("a rate");
        double value = 0;
        const auto* end = word.data() + word.size();
        const auto parsed = std::from_chars(word.data(), end, value);
        if (parsed.ec != std::errc{} || parsed.ptr != end || !(value >= 0 && value <= highestRate))
            complain("\"" + std::string(word) + "\" is not a rate from 0 to 200000 events a second");
        return value;
    }
    std::string oneOf(std::initializer_list<std::string_view> choices)
    {
        const auto word = take("a word");
        if (std::find(choices.begin(), choices.end(), word) == choices.end()) {
            std::string list;
            for (const auto choice : choices)
                list.append(list.empty() ? "" : ", ").append(choice);
            complain("\"" + std::string(word) + "\" is none of " + list);
        }
        return std::string(word);
    }

private:
    std::vector<std::string_view> m_words;
    std::size_t m_next = 0;
    std::string m_problem;
};

bool isTarget(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> targets{"stream", "ws", "rest", "hec", "sink"};
    return std::find(targets.begin(), targets.end(), word) != targets.end();
}

void readLimit(Words& words, FaultAction& action)
{
    while (!words.isAtEnd()) {
        if (words.takeIf("times"))
            action.times = words.number(1, largestCount);
        else if (words.takeIf("for"))
            action.lasting = words.duration();
        else if (action.kind == Kind::Refuse && words.takeIf("retry-after"))
            action.retryAfter = static_cast<int>(words.number(0, 86'400));
        else
            return;
    }
}

/// `hec 503 times 3`, `refuse hec 503 times 3`: target and verb in either order.
bool readEndpointFault(Words& words, std::string_view first, FaultAction& action)
{
    static constexpr std::array<std::pair<std::string_view, Kind>, 5> verbs{{
        {"refuse", Kind::Refuse},
        {"accept-then-close", Kind::AcceptThenClose},
        {"close", Kind::Close},
        {"slow", Kind::Slow},
        {"hang", Kind::Hang},
    }};
    const auto verbOf = [](std::string_view word) {
        return std::find_if(verbs.begin(), verbs.end(), [word](const auto& row) { return row.first == word; });
    };
    if (isTarget(first)) {
        action.target = first;
        action.kind = Kind::Refuse;
        if (const auto* verb = verbOf(words.peek()); verb != verbs.end()) {
            action.kind = verb->second;
            words.take("a verb");
        }
    } else if (const auto* verb = verbOf(first); verb != verbs.end()) {
        action.kind = verb->second;
        action.target = words.oneOf({"stream", "ws", "rest", "hec", "sink"});
    } else {
        return false;
    }
    if (action.kind == Kind::Refuse)
        action.status = static_cast<int>(words.number(300, 599));
    if (action.kind == Kind::Slow)
        action.duration = words.duration();
    if (action.kind == Kind::AcceptThenClose && action.target != "hec" && action.target != "sink")
        words.complain("accept-then-close is for hec and sink");
    readLimit(words, action);
    return true;
}

bool readHecSetting(Words& words, FaultAction& action)
{
    if (words.takeIf("ack")) {
        action.kind = Kind::HecAck;
        action.text = words.oneOf({"auto", "on", "off", "never"});
    } else if (words.takeIf("index")) {
        action.kind = Kind::HecIndex;
        action.text = words.take("indexes, or any");
    } else if (words.takeIf("reject")) {
        action.kind = Kind::HecReject;
        action.text = words.isAtEnd() ? std::string{} : words.rest();
    } else {
        return false;
    }
    return true;
}

bool readStreamFault(Words& words, std::string_view verb, FaultAction& action)
{
    if (verb == "drop") {
        action.kind = Kind::Drop;
        if (!words.isAtEnd())
            action.target = words.oneOf({"sse", "ws"});
    } else if (verb == "stall") {
        action.kind = Kind::Stall;
        action.duration = words.duration();
    } else if (verb == "half-frame") {
        action.kind = Kind::HalfFrame;
    } else if (verb == "malformed") {
        action.kind = Kind::Malformed;
        action.text = words.oneOf({"utf8", "json", "array", "empty"});
    } else if (verb == "oversized") {
        action.kind = Kind::Oversized;
        action.count = words.number(1, largestEventBytes);
    } else if (verb == "duplicate") {
        action.kind = Kind::Duplicate;
        action.count = words.isAtEnd() ? 1 : words.number(1, 1000);
    } else if (verb == "conflict") {
        action.kind = Kind::Conflict;
    } else if (verb == "burst") {
        action.kind = Kind::Burst;
        action.count = words.number(1, largestCount);
    } else {
        return false;
    }
    return true;
}

void readAction(Words& words, FaultAction& action)
{
    const auto verb = words.take("an action");
    if ((verb == "hec" && readHecSetting(words, action)) || readEndpointFault(words, verb, action) ||
        readStreamFault(words, verb, action))
        return;
    if (verb == "rate") {
        action.kind = Kind::Rate;
        action.rate = words.rate();
    } else if (verb == "flood") {
        action.kind = Kind::Flood;
        action.rate = words.rate();
        words.takeIf("for");
        action.duration = words.duration();
    } else if (verb == "clear") {
        action.kind = Kind::Clear;
    } else if (verb == "restart") {
        action.kind = Kind::Restart;
        action.duration = words.duration();
    } else if (verb == "keepalive") {
        action.kind = Kind::KeepAlive;
        action.duration = std::max(words.duration(), Millis(1));
    } else if (verb == "webhook") {
        action.kind = Kind::Webhook;
        action.text = words.take("a URL, or off");
        action.duration = Millis(30'000);
        if (action.text != "off") {
            action.secret = words.take("a secret");
            if (words.takeIf("backoff"))
                action.duration = words.duration();
        }
    } else {
        words.complain("\"" + std::string(verb) + "\" is not an action");
    }
}

ScriptLine readLine(Words& words)
{
    ScriptLine line;
    if (words.takeIf("at")) {
        line.when = ScriptLine::When::At;
        line.time = words.duration();
    } else if (words.takeIf("every")) {
        line.when = ScriptLine::When::Every;
        line.time = words.duration();
        if (line.time <= Millis(0))
            words.complain("every needs a duration above zero");
    } else if (words.takeIf("after")) {
        line.when = ScriptLine::When::AfterEvents;
        line.events = words.number(1, largestCount);
        words.takeIf("events");
    }
    readAction(words, line.action);
    if (!words.isAtEnd())
        words.complain("\"" + std::string(words.peek()) + "\" is one word too many");
    return line;
}

} // namespace

Result<std::vector<ScriptLine>> parseScript(std::string_view text)
{
    std::vector<ScriptLine> script;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        Words words(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (words.isEmpty())
            continue;
        auto line = readLine(words);
        if (!words.problem().empty())
            return fail(ErrorCode::Malformed, "Script line " + std::to_string(number) + ": " + words.problem() + ".",
                        "The lines are described in SCRIPT.md.");
        script.push_back(std::move(line));
    }
    return script;
}

} // namespace grantex
