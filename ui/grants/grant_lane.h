// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

class QListView;

namespace grantex {

class ElidedLabel;
class EmptyState;
class EventModel;
class StoryFinder;
class StoryModel;

/// One grant followed: its story in a window of its own, kept up to date while events come. Escape closes it.
class GrantLane final : public QDialog
{
    Q_OBJECT
public:
    /// `events` must outlive the window.
    GrantLane(const QString& grant, const EventModel& events, QWidget* parent);

    [[nodiscard]] const QString& grantId() const { return m_grant; }
    [[nodiscard]] StoryModel& story() { return *m_model; }
    [[nodiscard]] QListView& list() { return *m_list; }
    /// Puts a strip under the story; takes it.
    void addBelow(QWidget* strip);

Q_SIGNALS:
    /// To be shown in the table and the details.
    void showRequested(qlonglong sequence);
    /// A grant to follow instead: the parent, or one delegated.
    void followRequested(const QString& grant);
    /// Only this grant's events, in the table.
    void filterRequested(const QString& grant);

private:
    void layOut();
    void refresh();
    void onActivated(const QModelIndex& index);
    void showMenu(const QPoint& at);
    [[nodiscard]] bool isConcerned(int first, int last) const;

    QString m_grant;
    const EventModel& m_events;
    StoryFinder* m_finder;
    StoryModel* m_model;
    QListView* m_list;
    ElidedLabel* m_note;
    EmptyState* m_empty;
    QTimer m_refresh;
};

} // namespace grantex
