// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event_reader.h"

#include <QWidget>
#include <memory>

namespace grantex {

class Banner;
class EmptyState;
class EventFeed;
class EventModel;
class EventTable;

/// The middle of the window: the table with its feed, the banner while paused and what is said while it is empty.
class EventPane : public QWidget
{
    Q_OBJECT
public:
    explicit EventPane(QWidget* parent = nullptr);
    ~EventPane() override;

    [[nodiscard]] EventTable& table() { return *m_table; }
    [[nodiscard]] EventModel& model() { return *m_model; }
    [[nodiscard]] EventFeed& feed() { return *m_feed; }

    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] QString pauseText() const; ///< of the banner
    /// Why there is nothing yet, in words.
    void setEmptyTexts(const QString& title, const QString& hint);

Q_SIGNALS:
    void resumeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshBanner();
    void refreshEmpty();

    std::unique_ptr<EventModel> m_model;
    EventTable* m_table;
    EventFeed* m_feed;
    Banner* m_banner;
    EmptyState* m_empty;
};

} // namespace grantex
