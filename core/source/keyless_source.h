// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/source/source.h"

namespace grantex {

/// Stands where a connection would be whose key cannot be read: receives nothing and says why.
class KeylessSource final : public Source
{
    Q_OBJECT
public:
    /// `settings.missing` is set.
    KeylessSource(const SourceSettings& settings, SourceListener& listener);

    void start() override;
    void stop() override;
    void reconnectNow() override {} ///< whoever reads secrets makes another source
    [[nodiscard]] SourceStatus status() const override { return m_status; }

private:
    SourceListener& m_listener;
    SourceStatus m_status;
};

} // namespace grantex
