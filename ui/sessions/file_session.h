// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_events.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QProgressBar;
class QPushButton;

namespace grantex {

class Banner;
class ElidedLabel;
class EventPane;

/// One opened file: its events in a pane of its own, under a strip that tells how far it is read and what is wrong
/// with it. Rows appear while the file is still being read.
class FileSession final : public QWidget
{
    Q_OBJECT
public:
    /// `path` is absolute, or "-". Fails with a sentence when the file cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<FileSession>> open(const QString& path);
    ~FileSession() override;

    [[nodiscard]] EventPane& events() { return *m_pane; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// "capture.ndjson", "standard input".
    [[nodiscard]] QString name() const;
    [[nodiscard]] const FileEvents& file() const { return *m_file; }
    /// What the strip says.
    [[nodiscard]] QString statusText() const;
    void showBadLines();

Q_SIGNALS:
    /// Progress, or what is wrong, is another.
    void changed();

private:
    explicit FileSession(QString path);
    void refresh();
    /// Gives the pane everything that is found; it has `events` of them at least.
    void show(std::int64_t events);
    void takeRows();
    void refreshStrip(const FileEvents::Progress& progress);

    const QString m_path;
    std::unique_ptr<FileEvents> m_file;
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
