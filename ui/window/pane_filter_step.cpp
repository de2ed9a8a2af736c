// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_filter_step.h"

#include "core/filter/parser.h"
#include "ui/events/event_pane.h"
#include "ui/window/main_window.h"

#include <QPointer>
#include <QUndoStack>

namespace grantex {

namespace {

class FilterStep final : public QUndoCommand
{
public:
    FilterStep(EventPane& pane, QString after, const QString& what)
        : QUndoCommand(what), m_pane(&pane), m_before(pane.filterText()), m_after(std::move(after))
    {
    }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const QString& text) const
    {
        if (const auto query = filter::parse(text.toStdString()); query && m_pane)
            m_pane->setFilter(*query, text);
    }

    QPointer<EventPane> m_pane;
    QString m_before;
    QString m_after;
};

} // namespace

bool applyFilter(MainWindow& window, const std::string& text, const QString& what)
{
    if (!filter::parse(text))
        return false;
    window.undoStack().push(new FilterStep(window.events(), QString::fromStdString(text), what));
    return true;
}

} // namespace grantex
