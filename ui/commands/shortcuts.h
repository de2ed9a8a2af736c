// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <vector>

class QAction;
class QMainWindow;
class QSettings;

namespace grantex {

/// The shortcuts of a window's actions: what they are by default and what a person made of them, kept by object name
/// in the settings under `shortcuts/`.
class Shortcuts final : public QObject
{
    Q_OBJECT
public:
    /// `store` may be nullptr: then nothing is kept. Both must outlive this.
    Shortcuts(QMainWindow& window, QSettings* store);

    /// Takes note of actions that are new since the last time: what keys they have now is their default, and what was
    /// kept for them applies.
    void adopt();
    [[nodiscard]] QList<QKeySequence> defaultsOf(const QAction& action) const;
    [[nodiscard]] bool isChanged(const QAction& action) const;
    /// Gives the action these keys (none: an empty list), now and at the next start.
    void set(QAction& action, const QList<QKeySequence>& keys);
    void reset(QAction& action);
    void resetAll();
    /// The other actions that `keys` would also reach, or whose longer sequence begins with them: with them neither
    /// would be done.
    [[nodiscard]] std::vector<QAction*> conflicts(const QAction& action, const QKeySequence& keys) const;

Q_SIGNALS:
    void changed();

private:
    QMainWindow& m_window;
    QSettings* m_store;
    QHash<QString, QList<QKeySequence>> m_defaults; ///< by object name
};

} // namespace grantex
