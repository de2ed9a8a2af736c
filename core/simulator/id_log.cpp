// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/id_log.h"

namespace grantex {
namespace {

constexpr std::size_t mostIds = 1'000'000;
constexpr std::size_t mostHashes = 10'000'000;

} // namespace

void IdLog::add(std::string_view id)
{
    ++m_count;
    if (id.empty())
        return;
    if (m_hashes.size() < mostHashes)
        m_hashes.insert(std::hash<std::string_view>{}(id));
    if (m_ids.size() == mostIds)
        m_ids.pop_front();
    m_ids.emplace_back(id);
}

std::string IdLog::text() const
{
    std::string out;
    out.reserve(m_ids.size() * 32);
    for (const auto& id : m_ids)
        out.append(id).push_back('\n');
    return out;
}

} // namespace grantex
