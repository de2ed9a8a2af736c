// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/command_answers.h"

#include <algorithm>

namespace grantex {

using simdjson::dom::element;

namespace {

constexpr std::int64_t kLongestPauseMs = 24LL * 60 * 60 * 1000;

/// Reads a member into `out` if it is there; false when it is of another kind. `null` counts as not there.
template <typename T>
bool readMember(const simdjson::dom::object& object, std::string_view name, T& out)
{
    element value;
    if (object.at_key(name).get(value) != simdjson::SUCCESS || value.is_null())
        return true;
    return value.get(out) == simdjson::SUCCESS;
}

} // namespace

std::optional<CommandAnswer> CommandAnswerReader::read(std::string_view line)
{
    simdjson::dom::object object;
    element root;
    if (m_parser.parse(line.data(), line.size()).get(root) != simdjson::SUCCESS ||
        root.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    CommandAnswer answer;
    if (object.at_key("ok").get(answer.ok) != simdjson::SUCCESS)
        return std::nullopt;
    std::string_view id;
    std::string_view error;
    std::string_view remedy;
    std::int64_t after = -1;
    const bool whole = readMember(object, "id", id) && readMember(object, "error", error) &&
                       readMember(object, "remedy", remedy) && readMember(object, "retry", answer.retry) &&
                       readMember(object, "pause", answer.pause) && readMember(object, "retryAfterMs", after);
    if (!whole)
        return std::nullopt;
    answer.id = id;
    answer.error = error;
    answer.remedy = remedy;
    if (after >= 0)
        answer.retryAfter = Millis(std::min(after, kLongestPauseMs));
    return answer;
}

CommandAnswerBook::CommandAnswerBook(const std::vector<std::string>& ids) : m_answered(ids.size()), m_open(ids.size())
{
    for (std::size_t i = 0; i < ids.size(); ++i)
        m_byId[ids[i]].push_back(i);
}

std::optional<std::size_t> CommandAnswerBook::take(const std::string& id)
{
    const auto it = m_byId.find(id);
    if (it == m_byId.end())
        return std::nullopt;
    const std::size_t index = it->second.front();
    it->second.pop_front();
    if (it->second.empty())
        m_byId.erase(it);
    m_answered[index] = true;
    --m_open;
    while (m_firstOpen < m_answered.size() && m_answered[m_firstOpen])
        ++m_firstOpen;
    return index;
}

} // namespace grantex
