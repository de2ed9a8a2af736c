// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace grantex {

class FilterSession;
class Timeline;

/// Makes the range selected on a timeline and the range of time in a filter one and the same.
class TimeRangeLink final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    TimeRangeLink(Timeline& strip, FilterSession& session, QObject* parent);

private:
    void takeRange();

    Timeline& m_strip;
    FilterSession& m_session;
};

} // namespace grantex
