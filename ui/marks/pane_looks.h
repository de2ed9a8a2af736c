// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/fact_source.h"
#include "ui/events/row_looks.h"

#include <QObject>
#include <functional>
#include <memory>
#include <unordered_map>

namespace grantex {

class ColourRules;
class MarkBook;

/// What one list of events shows beyond its events, from pins and notes, colour rules, agents' names and deliveries;
/// and the same as facts for filters (`is:pinned`, `is:marked`, `note:`, `is:forwarded`, `is:failed`, `dest:`). GUI
/// thread; facts are pictures of a moment and may be asked anywhere.
class PaneLooks final : public QObject, public RowLooks
{
    Q_OBJECT
public:
    /// Both must outlive it.
    PaneLooks(const MarkBook& marks, const ColourRules& colours, QObject* parent = nullptr);

    /// Where names of agents come from; an empty name: not known. Call it again when they change.
    void setAgentNames(std::function<QString(std::string_view id)> nameOf);
    void setDeliveries(std::shared_ptr<const DeliveryPicture> deliveries);
    [[nodiscard]] std::shared_ptr<const FactSource> facts() const;

    [[nodiscard]] QString agentName(std::string_view id) const override;
    [[nodiscard]] bool isPinned(std::int64_t sequence) const override;
    [[nodiscard]] QString noteOf(std::int64_t sequence) const override;
    [[nodiscard]] std::optional<Tone> tintOf(const StoredEvent& event) const override;
    [[nodiscard]] const DeliveryPicture* deliveries() const override { return m_deliveries.get(); }

Q_SIGNALS:
    /// Rows look different now.
    void changed();
    /// facts() gives another picture.
    void factsChanged();

private:
    const MarkBook& m_marks;
    const ColourRules& m_colours;
    mutable std::unordered_map<std::int64_t, std::optional<Tone>> m_tints; ///< by sequence, what the rules answered
    std::function<QString(std::string_view)> m_nameOf;
    std::shared_ptr<const DeliveryPicture> m_deliveries;
};

} // namespace grantex
