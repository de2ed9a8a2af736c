// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_words.h"

#include "core/base/time_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::TimelineWords)
};

QDateTime local(UtcTime time, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMillis(time), zone);
}

QString eventWords(const SeriesCounts& all, const SeriesCounts& matching, bool isFiltered)
{
    const std::int64_t total = all.total();
    if (total == 0)
        return Words::tr("no events");
    // Not %n, which is an int; as many events as an int counts do not fit into the table either.
    const QString events = Words::tr("%Ln event(s)", nullptr, static_cast<int>(std::min<std::int64_t>(total, INT_MAX)));
    return isFiltered ? Words::tr("%1, %2 match").arg(events, grouped(matching.total())) : events;
}

QString familyWords(const SeriesCounts& counts)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < SeriesCounts::kSeries; ++i) {
        if (counts.of[i] > 0)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return counts.of[a] > counts.of[b]; });
    QStringList words;
    for (const std::size_t i : order)
        words.append(u"%1 %2"_s.arg(familyName(static_cast<Tone>(i)), grouped(counts.of[i])));
    return inList(words);
}

bool touches(const TimelineGap& gap, TimeSpan span)
{
    return gap.from < span.to && (!gap.to || *gap.to > span.from || (*gap.to == gap.from && gap.from == span.from));
}

} // namespace

QString familyName(Tone tone)
{
    switch (tone) {
    case Tone::Grant:
        return Words::tr("grants");
    case Tone::Token:
        return Words::tr("tokens");
    case Tone::Budget:
        return Words::tr("budgets");
    case Tone::Identity:
        return Words::tr("identity");
    case Tone::Vault:
        return Words::tr("vault");
    case Tone::Consent:
        return Words::tr("consent");
    case Tone::Session:
        return Words::tr("sessions");
    case Tone::Alarm:
        return Words::tr("alarms");
    case Tone::Other:
        return Words::tr("other");
    }
    Q_UNREACHABLE();
    return {};
}

QString spanWords(TimeSpan span, const QTimeZone& zone)
{
    const QDateTime from = local(span.from, zone);
    const QDateTime to = local(span.to, zone);
    const bool isExact = toEpochMillis(span.from) % 1000 != 0 || toEpochMillis(span.to) % 1000 != 0;
    const QString time = isExact ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s;
    const QString dated = u"yyyy-MM-dd "_s + time;
    const bool isToday = from.date() == QDateTime::currentDateTime().toTimeZone(zone).date();
    return u"%1–%2"_s.arg(from.toString(isToday ? time : dated), to.toString(from.date() == to.date() ? time : dated));
}

QString countWords(TimeSpan span, const EventCounts::Buckets& buckets, const std::vector<TimelineGap>& gaps,
                   const QTimeZone& zone)
{
    const SeriesCounts all = buckets.sum(span, false);
    const SeriesCounts matching = buckets.sum(span, true);
    QStringList parts{eventWords(all, matching, buckets.isFiltered), familyWords(matching)};
    constexpr qsizetype mostGaps = 3;
    qsizetype told = 0;
    for (const TimelineGap& gap : gaps) {
        if (touches(gap, span) && ++told <= mostGaps)
            parts.append(gap.sentence);
    }
    if (told > mostGaps)
        parts.append(Words::tr("%Ln more gap(s)", nullptr, static_cast<int>(told - mostGaps)));
    parts.removeAll(QString());
    return withColon(spanWords(span, zone), inClauses(parts));
}

QString stripWords(TimeSpan span, const EventCounts::Buckets& buckets, const std::vector<TimelineGap>& gaps,
                   const QTimeZone& zone)
{
    QStringList parts{eventWords(buckets.sum(span, false), buckets.sum(span, true), buckets.isFiltered)};
    const auto most =
        std::max_element(buckets.buckets.begin(), buckets.buckets.end(),
                         [](const auto& a, const auto& b) { return a.matching.total() < b.matching.total(); });
    if (most != buckets.buckets.end() && most->matching.total() > 0)
        parts.append(
            Words::tr("most, %1, in %2")
                .arg(grouped(most->matching.total()), spanWords({most->from, most->from + buckets.width}, zone)));
    const auto count =
        std::count_if(gaps.begin(), gaps.end(), [&](const TimelineGap& gap) { return touches(gap, span); });
    if (count > 0)
        parts.append(Words::tr("%Ln gap(s)", nullptr, static_cast<int>(count)));
    return withColon(spanWords(span, zone), inClauses(parts));
}

} // namespace grantex
