// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QDialog>
#include <array>
#include <memory>

class QModelIndex;
class QTreeView;

namespace grantex {

class Chip;
class ElidedLabel;
class JsonDiffModel;

/// Two events side by side: what was added, removed and changed between them, with what is equal folded away. Deletes
/// itself when closed.
class EventDiff final : public QDialog
{
    Q_OBJECT
public:
    using SharedEvent = std::shared_ptr<const StoredEvent>;

    /// The older of the two is shown first.
    EventDiff(SharedEvent one, SharedEvent other, QWidget* parent = nullptr);

    [[nodiscard]] JsonDiffModel& model() { return *m_model; }
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] QString summary() const;

public Q_SLOTS:
    void swapSides();
    /// Every difference, one a line.
    void copyAll() const;
    /// To the next (+1) or previous (-1) row that differs.
    void goToDifference(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void collapseFolds(const QModelIndex& index);
    void copyRow() const;

    SharedEvent m_before;
    SharedEvent m_after;
    JsonDiffModel* m_model;
    QTreeView* m_tree;
    ElidedLabel* m_summary;
    struct Side
    {
        Chip* chip = nullptr;
        ElidedLabel* id = nullptr;
        ElidedLabel* time = nullptr;
    };
    std::array<Side, 2> m_sides;
};

} // namespace grantex
