// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/palette_item.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;

namespace grantex {

class PaletteModel;

/// Floats over the window: a line to type in, beneath it what can be done, found by fuzzy search. Up, Down, Page Up and
/// Page Down choose, Enter does it, Esc or a click elsewhere closes; the focus goes back where it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);
    void addProvider(PaletteProvider provider);
    /// Ids of what was used lately, newest first.
    void setRecent(const QStringList& ids);
    [[nodiscard]] QStringList recent() const;
    void open(const QString& query = {});

Q_SIGNALS:
    void recentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void run(int row);
    void leave();
    void place();
    bool onKey(int key);

    PaletteModel* m_model;
    QLineEdit* m_edit;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace grantex
