// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/edit.h"

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;

namespace grantex {

class EventTable;

/// What can be done with the current cell of a table of events: include, exclude, only these, all but these, a
/// field of its event as a column. The same actions serve all tables of a window, each by key while it has the focus.
/// GUI thread.
class CellActions final : public QObject
{
    Q_OBJECT
public:
    explicit CellActions(QObject* parent = nullptr);
    void addTo(EventTable& table);
    [[nodiscard]] const QList<QAction*>& list() const { return m_list; }

Q_SIGNALS:
    void aimed(grantex::filter::Aim aim);
    /// A field of the event is to become a column: which one is asked.
    void columnRequested();

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& keys);

    QList<QAction*> m_list;
};

} // namespace grantex
