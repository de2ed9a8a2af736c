// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/program_log.h"

#include "core/destinations/common/judge.h"

#include <QLoggingCategory>
#include <utility>

namespace grantex {

namespace {

Q_LOGGING_CATEGORY(commandLog, "grantex.command")

} // namespace

ProgramLog::ProgramLog(std::string name, const Clock& clock) : m_name(std::move(name)), m_clock(clock) {}

void ProgramLog::foreign(const char* what, std::string_view line)
{
    const MonoTime now = m_clock.monoNow();
    if (m_told == 0 || now - m_since >= kSpan) {
        tellLeftOut();
        m_since = now;
        m_told = 0;
    }
    if (m_told >= kMost) {
        ++m_leftOut;
        return;
    }
    ++m_told;
    qCInfo(commandLog, "%s: %s: %s", m_name.c_str(), what, presentable(line).c_str());
}

void ProgramLog::own(const std::string& sentence) const
{
    qCWarning(commandLog, "%s: %s", m_name.c_str(), presentable(sentence).c_str());
}

void ProgramLog::tellLeftOut()
{
    if (const auto count = std::exchange(m_leftOut, 0); count > 0)
        qCInfo(commandLog, "%s: %lld more lines of the program were left out", m_name.c_str(),
               static_cast<long long>(count));
}

} // namespace grantex
