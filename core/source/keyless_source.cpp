// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/keyless_source.h"

namespace grantex {

KeylessSource::KeylessSource(const SourceSettings& settings, SourceListener& listener) : m_listener(listener)
{
    m_status.endpoint = settings.url;
    m_status.reason = settings.missing->what;
    m_status.remedy = settings.missing->remedy;
    m_status.isKeyMissing = true;
}

void KeylessSource::start()
{
    m_status.state = SourceStatus::State::PausedCredentials;
    m_listener.statusChanged(m_status);
}

void KeylessSource::stop()
{
    m_status.state = SourceStatus::State::Stopped;
    m_listener.statusChanged(m_status);
}

} // namespace grantex
