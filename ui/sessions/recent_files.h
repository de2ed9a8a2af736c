// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace grantex {

/// The files that were opened last, newest first, kept in the window's settings. Keeps nothing without settings.
class RecentFiles : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 10;

    /// `settings` may be nullptr and must outlive this object.
    explicit RecentFiles(QSettings* settings, QObject* parent = nullptr);

    [[nodiscard]] QStringList paths() const { return m_paths; }
    void add(const QString& path);
    void clear();
    /// Fills `menu` anew each time it opens, with a line that clears the list.
    void showIn(QMenu& menu);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void keep();

    QSettings* m_settings;
    QStringList m_paths;
};

} // namespace grantex
