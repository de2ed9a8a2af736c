// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/gap_words.h"

#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/shown_zone.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::GapWords)
};

QString whatWasMissing(const std::string& kind)
{
    if (kind == "not-running")
        return Words::tr("not running");
    if (kind == "storage")
        return Words::tr("could not store");
    if (kind == "oversized")
        return Words::tr("an event was too large to keep");
    return Words::tr("no connection");
}

QString moment(UtcTime time, UtcTime reference)
{
    // The day is said only where the two ends do not share it.
    const auto dayOf = [](UtcTime t) { return shownTime(t).date(); };
    return dayOf(time) == dayOf(reference) ? localTime(time) : localDateTime(time).left(19);
}

} // namespace

QString gapSentence(const Gap& gap)
{
    if (gap.kind == "damage")
        return Words::tr("⚠ journal damage at %1: %2").arg(localTime(gap.from), safeCoreText(gap.reason));
    const QString what = whatWasMissing(gap.kind);
    if (!gap.to)
        return Words::tr("⚠ %1 since %2: events in this time are not recoverable").arg(what, localTime(gap.from));
    if (*gap.to <= gap.from)
        return Words::tr("⚠ %1 at %2: it is not recoverable").arg(what, localTime(gap.from));
    return Words::tr("⚠ %1 %2 → %3 (%4): events in this time are not recoverable")
        .arg(what, moment(gap.from, *gap.to), moment(*gap.to, gap.from), lengthOfTime(*gap.to - gap.from));
}

} // namespace grantex
