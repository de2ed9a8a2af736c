// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/journal_summary.h"
#include "core/pipeline/control_status.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

namespace grantex {

/// What a journal says of its lanes while nobody drives them.
[[nodiscard]] std::vector<LaneStatus> lanesWithoutOwner(const JournalSummary& summary);

/// What was wrong and what to do, for a person.
[[nodiscard]] QString sentence(const Error& error);
/// A request of the control socket about one destination.
[[nodiscard]] QJsonObject laneRequest(const QString& command, const LaneId& lane);

/// A viewer's line to the program that owns the journal: asks it once a second how it is doing, and passes wishes on.
/// Its calls block, so it lives on a thread of its own; all signals are emitted there.
class OwnerLink final : public QObject
{
    Q_OBJECT
public:
    explicit OwnerLink(std::string journalDirectory);

    void start();
    using Decided = std::function<void(const Result<QJsonObject>&)>;
    /// Asks the owner for something. `decided` hears on this thread what came of it; without one, failed() tells when
    /// the owner refuses or does not answer.
    void send(const QJsonObject& request, const Decided& decided = {});

Q_SIGNALS:
    void told(const grantex::OwnerStatus& status);
    /// Nobody owns the journal (any more); what the journal itself says of its lanes. Once, until somebody does again.
    void gone(const std::vector<grantex::LaneStatus>& lanes);
    void failed(const QString& text);

private:
    void ask();

    std::string m_directory;
    QTimer m_second;
    bool m_toldGone = false;
    bool m_silent = false; ///< that the owner does not answer has been told
};

} // namespace grantex
