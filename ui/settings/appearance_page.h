// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_form.h"

class QMainWindow;

namespace grantex {

/// How the window looks and shows times: what the View menu chooses, in one place. Rows whose actions the window does
/// not have are left out.
class AppearancePage final : public SettingsForm
{
    Q_OBJECT
public:
    explicit AppearancePage(const QMainWindow& window, QWidget* parent = nullptr);
    /// A row with the exclusive actions of these object names.
    void addChoice(const QMainWindow& window, const QString& label, const QStringList& names, const QString& help = {});
};

} // namespace grantex
