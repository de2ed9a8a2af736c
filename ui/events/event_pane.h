// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_store.h"
#include "ui/events/filter_run.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

class QVBoxLayout;

namespace grantex {

class Banner;
class EmptyState;
class EventFeed;
class EventModel;
class EventTable;
class MatchCounter;
class PaneTimeline;
class RowPointer;
class TimeCursor;
class Timeline;

/// One list of events: the table with its feed and filter, the banner while paused and what is said while it is empty.
class EventPane : public QWidget
{
    Q_OBJECT
public:
    explicit EventPane(QWidget* parent = nullptr);
    ~EventPane() override;

    [[nodiscard]] EventTable& table() { return *m_table; }
    [[nodiscard]] EventModel& model() { return *m_model; }
    [[nodiscard]] const EventModel& model() const { return *m_model; }
    [[nodiscard]] EventFeed& feed() { return *m_feed; }
    [[nodiscard]] Timeline& timeline();
    /// The moment that is pointed at is shared with whoever else shows times; not owned.
    void setTimeCursor(TimeCursor& cursor);
    [[nodiscard]] RowPointer& pointer() { return *m_pointer; }
    /// Counts for a filter that is only being typed.
    [[nodiscard]] MatchCounter& counter() { return *m_counter; }

    /// Shows the events of a journal or a file, the newest at once; null: shows none. What is filtered stays filtered.
    Result<> open(std::shared_ptr<const EventStore> store);

    /// Shows what the filter lets pass, once the first matches are found; `text` as it was typed. An empty query is
    /// clearFilter().
    void setFilter(const filter::Query& query, const QString& text);
    void clearFilter();
    /// What a query asks of what only the window knows, put into words that a scan understands; applied anew with
    /// refreshFilter().
    void setExpansion(std::function<filter::Query(const filter::Query&)> expand) { m_expand = std::move(expand); }
    void refreshFilter();
    /// Off shows all events and keeps the filter (F8).
    void setFilterEnabled(bool isEnabled);
    [[nodiscard]] bool isFilterEnabled() const;
    [[nodiscard]] bool hasFilter() const;
    [[nodiscard]] const QString& filterText() const { return m_filterText; } ///< empty: there is none
    [[nodiscard]] const filter::Query& filterQuery() const { return m_query; }
    [[nodiscard]] FilterProgress filterProgress() const;
    /// What times in a filter mean now, here.
    [[nodiscard]] static filter::Surroundings surroundings();

    /// Puts a strip over the table; takes it.
    void addAboveTable(QWidget* strip);
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] QString pauseText() const; ///< of the banner
    /// Why there is nothing yet, in words.
    void setEmptyTexts(const QString& title, const QString& hint);

Q_SIGNALS:
    void resumeRequested();
    /// Another filter was set, or none, or it was turned on or off.
    void filterChanged();
    /// filterProgress() changed: while it scans about 30 times a second, and with new events.
    void filterProgressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshBanner();
    void refreshEmpty();

    std::unique_ptr<EventModel> m_model;
    QVBoxLayout* m_column;
    EventTable* m_table;
    EventFeed* m_feed;
    MatchCounter* m_counter;
    PaneTimeline* m_timeline;
    RowPointer* m_pointer;
    Banner* m_banner;
    EmptyState* m_empty;
    QTimer m_slide;
    std::function<filter::Query(const filter::Query&)> m_expand;
    filter::Query m_query;
    QString m_filterText;
    QString m_emptyTitle;
    QString m_emptyHint;
};

} // namespace grantex
