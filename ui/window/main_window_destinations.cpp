// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/destinations/destination_list.h"
#include "ui/text/display.h"
#include "ui/widgets/snackbar.h"

#include <QPointer>
#include <QUndoStack>
#include <algorithm>

namespace grantex {

namespace {

/// The switch of one destination, as something that can be taken back.
class SwitchCommand final : public QUndoCommand
{
public:
    SwitchCommand(Pipeline& pipeline, LaneId lane, bool isEnabled, const QString& text)
        : QUndoCommand(text), m_pipeline(pipeline), m_lane(std::move(lane)), m_isEnabled(isEnabled)
    {
    }
    void redo() override { m_pipeline.setDestinationEnabled(m_lane, m_isEnabled); }
    void undo() override { m_pipeline.setDestinationEnabled(m_lane, !m_isEnabled); }

private:
    Pipeline& m_pipeline;
    LaneId m_lane;
    bool m_isEnabled;
};

} // namespace

void MainWindow::connectDestinations()
{
    Pipeline* p = m_pipeline.get();
    connect(p, &Pipeline::lanesChanged, this, [this] { m_destinations->setLanes(m_pipeline->lanes()); });
    connect(m_destinations, &DestinationList::enabledChangeRequested, this, &MainWindow::switchDestination);
    connect(m_destinations, &DestinationList::retryRequested, p, &Pipeline::retryNow);
    connect(m_destinations, &DestinationList::discardRequested, p, qOverload<const LaneId&>(&Pipeline::discardLane));
    m_destinations->setLanes(p->lanes());
}

void MainWindow::switchDestination(const LaneId& lane, bool isEnabled)
{
    const auto lanes = m_pipeline->lanes();
    const auto known = std::ranges::find(lanes, lane, &LaneStatus::id);
    const QString name = safeText(known == lanes.end() ? lane.value : known->name, 60);
    auto* command = new SwitchCommand(*m_pipeline, lane, isEnabled,
                                      isEnabled ? tr("Switch %1 on").arg(name) : tr("Switch %1 off").arg(name));
    QUndoStack* stack = &undoStack();
    stack->push(command);
    m_snackbar->offer(isEnabled
                          ? tr("%1 is on: deliveries go on where they stopped.").arg(name)
                          : tr("%1 is off: what comes is kept for it as long as the journal keeps events.").arg(name),
                      tr("Undo"), [this, stack = QPointer(stack), command, lane, isEnabled] {
                          const int last = stack ? stack->index() - 1 : -1;
                          if (last >= 0 && stack->command(last) == command)
                              stack->undo();
                          else // something else came after it, which stays
                              m_pipeline->setDestinationEnabled(lane, !isEnabled);
                      });
}

} // namespace grantex
