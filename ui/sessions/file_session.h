// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/merged_events.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

class QProgressBar;
class QPushButton;

namespace grantex {

class Banner;
class ElidedLabel;
class EventPane;

/// One opened file, or several merged by time: the events in a pane of its own, under a strip that tells how far it is
/// read and what is wrong with it. Rows of a file appear while it is still being read.
class FileSession final : public QWidget
{
    Q_OBJECT
public:
    /// `path` is absolute, or "-". Fails with a sentence when the file cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<FileSession>> open(const QString& path);
    /// One of those that are merged: a file by its absolute path, or (`store`) what is shown elsewhere, as it stands.
    struct Part
    {
        QString path; ///< empty, or "-", when it cannot be opened again
        QString name;
        std::shared_ptr<const EventStore> store = nullptr;
    };
    [[nodiscard]] static Result<std::unique_ptr<FileSession>> merge(const std::vector<Part>& parts);
    ~FileSession() override;

    [[nodiscard]] EventPane& events() { return *m_pane; }
    /// Empty when it is merged.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// What it consists of: the file itself, or what was merged.
    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }
    [[nodiscard]] bool isMerged() const { return m_path.isEmpty(); }
    /// What opens the same again: the path; of merged ones a line for each part, an empty one for the live events.
    /// Empty when something of it can be read only once.
    [[nodiscard]] QString key() const;
    /// "capture.ndjson", "standard input", "monday.ndjson + tuesday.ndjson".
    [[nodiscard]] QString name() const;
    [[nodiscard]] const OpenedEvents& file() const { return *m_file; }
    /// What the strip says.
    [[nodiscard]] QString statusText() const;
    void showBadLines();

Q_SIGNALS:
    /// Progress, or what is wrong, is another.
    void changed();

private:
    FileSession(QString path, std::vector<Part> parts);
    [[nodiscard]] std::function<void()> refresher();
    void refresh();
    /// Gives the pane everything that is found; it has `events` of them at least.
    void show(std::int64_t events);
    void takeRows();
    void refreshStrip(const OpenedEvents::Progress& progress);
    [[nodiscard]] QString whereText() const;
    [[nodiscard]] QString countText(const OpenedEvents::Progress& progress) const;

    const QString m_path;
    const std::vector<Part> m_parts;
    std::unique_ptr<OpenedEvents> m_file;
    std::unique_ptr<EventReader> m_reader;
    ElidedLabel* m_status;
    QProgressBar* m_bar;
    QPushButton* m_bad;
    Banner* m_trouble;
    EventPane* m_pane;
    QTimer m_rows; ///< while there are events that the pane has not
    std::int64_t m_shown = 0;
    std::int64_t m_gaps = 0;
    bool m_isOpened = false;
};

} // namespace grantex
