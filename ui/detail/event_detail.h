// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QTabWidget;

namespace grantex {

class Chip;
class ElidedLabel;
class EmptyState;
class JsonTreeView;
class RawView;

/// The selected event: what it is, as a tree, as indented JSON, and byte for byte as the server sent it.
class EventDetail : public QWidget
{
    Q_OBJECT
public:
    explicit EventDetail(QWidget* parent = nullptr);
    /// nullptr: nothing (or several events) selected; `hint` says what.
    void setEvent(std::shared_ptr<const StoredEvent> event, const QString& hint = {});

    [[nodiscard]] JsonTreeView& tree() { return *m_tree; }
    [[nodiscard]] RawView& raw() { return *m_raw; }
    [[nodiscard]] RawView& indented() { return *m_indented; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTexts();
    void copyAll();

    Chip* m_chip;
    ElidedLabel* m_id;
    ElidedLabel* m_time;
    QPushButton* m_copy;
    QPushButton* m_showAll;
    QSplitter* m_splitter;
    QTabWidget* m_tabs;
    JsonTreeView* m_tree;
    RawView* m_indented;
    RawView* m_raw;
    EmptyState* m_empty;
    std::shared_ptr<const StoredEvent> m_event;
    qsizetype m_limit = 0;
};

} // namespace grantex
