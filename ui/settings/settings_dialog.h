// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace grantex {

/// The settings: pages chosen at the left. Everything applies as it is changed, or says what it needs; so there is
/// only a button to close.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget* parent = nullptr);
    /// Takes `page`. `id` is a word, `icon` a name of the theme.
    void addPage(const QString& id, const QString& icon, const QString& title, QWidget* page);
    void showPage(const QString& id);
    [[nodiscard]] QString current() const;
    /// What is half typed counts: its field loses the focus while everything that hears of it is whole.
    void done(int result) override;

protected:
    /// Enter finishes the field it is pressed in, and presses no button but the one that has the focus.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QListWidget* m_list;
    QStackedWidget* m_pages;
};

} // namespace grantex
