// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_problems.h"

#include "core/base/secret.h"

#include <algorithm>
#include <filesystem>

namespace grantex {

namespace {

constexpr std::size_t kLongestMessage = 2000;

/// `text` without characters that could move a terminal's cursor or end the line of a log.
std::string printable(const std::string& text)
{
    std::string out = text;
    std::replace_if(
        out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return out;
}

/// With a full stop, because a remedy may follow on the same line.
std::string asSentence(std::string text)
{
    if (!text.ends_with('.') && !text.ends_with('?'))
        text += '.';
    return text;
}

} // namespace

ConfigProblems::ConfigProblems(std::string file) : m_file(std::move(file)) {}

Error ConfigProblems::describeProblem(const std::string& where, const std::string& what,
                                      const std::string& remedy) const
{
    // Redacted before it is cut: half a secret is not recognised.
    const std::string message = redact(printable(m_file + ": " + (where.empty() ? "" : where + ": ") + what));
    return {ErrorCode::Usage, asSentence(shortened(message, kLongestMessage)),
            shortened(redact(printable(remedy)), kLongestMessage)};
}

void ConfigProblems::add(const std::string& where, const std::string& what, const std::string& remedy)
{
    if (m_first)
        return;
    m_first = describeProblem(where, what, remedy);
    m_firstPlace = placeOf(where, what, remedy, false);
}

void ConfigProblems::addMissing(const std::string& where, const std::string& remedy)
{
    if (m_missing)
        return;
    m_missing = describeProblem(where, "is missing", remedy);
    m_missingPlace = placeOf(where, "is missing", remedy, true);
}

ConfigProblems::Place ConfigProblems::placeOf(const std::string& where, const std::string& what,
                                              const std::string& remedy, bool isMissing)
{
    const auto shown = [](const std::string& text) { return shortened(redact(printable(text)), kLongestMessage); };
    return {where, shown(what), shown(remedy), isMissing};
}

std::optional<ConfigProblems::Place> ConfigProblems::firstPlace() const
{
    if (m_first)
        return m_firstPlace;
    return m_missing ? std::optional(m_missingPlace) : std::nullopt;
}

std::string ConfigProblems::absolute(const std::string& path) const
{
    if (path.empty() || path.front() == '/')
        return path;
    std::error_code ignored;
    const auto directory = std::filesystem::absolute(m_file, ignored).parent_path();
    return (directory / path).lexically_normal().string();
}

std::string shortened(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return std::string(text);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace grantex
