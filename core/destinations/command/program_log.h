// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <string>
#include <string_view>

namespace grantex {

/// Brings a program's words into our log, without secrets and control characters, and at most kMost lines in kSpan; how
/// many were left out is told with the next line or when it ends. Through Qt's messages, which the programs take over.
class ProgramLog
{
public:
    static constexpr int kMost = 20;
    static constexpr Millis kSpan{10'000};

    ProgramLog(std::string name, const Clock& clock);
    ~ProgramLog() { tellLeftOut(); }
    ProgramLog(const ProgramLog&) = delete;
    ProgramLog& operator=(const ProgramLog&) = delete;

    /// `what` says what it is ("stderr"), `line` is foreign text.
    void foreign(const char* what, std::string_view line);
    /// A sentence of our own.
    void own(const std::string& sentence) const;

private:
    void tellLeftOut();

    std::string m_name;
    const Clock& m_clock;
    MonoTime m_since{};
    int m_told = 0;
    std::int64_t m_leftOut = 0;
};

} // namespace grantex
