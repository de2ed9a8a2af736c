// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shown_zone.h"

#include <mutex>

namespace grantex {

namespace {

struct Shared
{
    std::mutex mutex;
    QTimeZone zone; ///< invalid: the desktop's, which may change while the program runs
};

Shared& shared()
{
    static Shared shared;
    return shared;
}

QTimeZone chosenZone()
{
    const std::lock_guard lock(shared().mutex);
    return shared().zone;
}

} // namespace

ShownZone& ShownZone::instance()
{
    static ShownZone zone;
    return zone;
}

void ShownZone::choose(const QByteArray& id)
{
    const bool isKnown = !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id);
    const QByteArray wanted = isKnown ? id : QByteArray();
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    {
        const std::lock_guard lock(shared().mutex);
        shared().zone = isKnown ? QTimeZone(id) : QTimeZone();
    }
    Q_EMIT changed();
}

QTimeZone shownZone()
{
    const QTimeZone zone = chosenZone();
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDateTime shownTime(UtcTime time)
{
    const QTimeZone zone = chosenZone();
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(toEpochMillis(time), zone)
                          : QDateTime::fromMSecsSinceEpoch(toEpochMillis(time));
}

} // namespace grantex
