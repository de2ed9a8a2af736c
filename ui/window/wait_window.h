// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace grantex {

/// Shown before the main window while something takes long: what is done, how far it is, and a way out. Closing it is
/// the wish to quit.
class WaitWindow : public QWidget
{
    Q_OBJECT
public:
    explicit WaitWindow(QWidget* parent = nullptr);

    /// `most` 0: nobody knows how much there is to do. `done` may exceed `most`.
    void setState(const QString& title, const QString& detail, qint64 done, qint64 most);

Q_SIGNALS:
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_detail;
    QProgressBar* m_progress;
    QPushButton* m_quit;
};

} // namespace grantex
