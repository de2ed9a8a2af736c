// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/setup/profile_change.h"
#include "ui/profiles/content_look.h"
#include "ui/widgets/confirmation.h"

#include <QDialog>
#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace grantex {

/// All profiles: open one in a window of its own, begin, copy, rename and remove them. GUI thread.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Setup
    {
        QString current;                ///< the window's own; it is changed by other dialogs
        bool isCurrentProfile = false;  ///< false: the window shows no profile at all
        SecretStore* secrets = nullptr; ///< outlives the dialog
        Confirm confirm;
        std::function<void(const QString& name)> open;
        /// What goes with a profile; called on another thread.
        std::function<Result<ProfileContent>(const std::string& profile)> look = profileContent;
    };
    explicit ProfilesDialog(Setup setup, QWidget* parent = nullptr);
    void select(const QString& name);
    [[nodiscard]] QString selected() const;

    /// What stands for the profile that needs no name.
    [[nodiscard]] static QString titleOf(const QString& name);
    /// The dialog in which a new profile is begun; it opens its window.
    [[nodiscard]] static QDialog* makeNew(const std::function<void(const QString&)>& open, QWidget* parent);

private:
    void layOut();
    void refresh();
    void refreshButtons();
    void begin();
    void duplicate();
    void rename();
    [[nodiscard]] Result<> renameTo(const QString& from, const QString& name, const QString& colour);
    void remove();
    void askToRemove(const QString& name, const ProfileContent& content);
    void show(QDialog* dialog);
    /// Instead of what is still being looked up.
    void tell(const QString& text);
    [[nodiscard]] QString aboutText(const Result<ProfileContent>& content) const;

    Setup m_setup;
    QString m_afterwards; ///< told once the dialog in front has closed
    QListWidget* m_list;
    QLabel* m_about;
    QPushButton* m_open;
    QPushButton* m_new;
    QPushButton* m_duplicate;
    QPushButton* m_rename;
    QPushButton* m_remove;
    int m_asked = 0;    ///< the newest look at a profile's content; answers to others are void
    ContentLook m_look; ///< last: ends first
};

} // namespace grantex
