// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_form.h"

class QComboBox;

namespace grantex {

/// The language of the window: the desktop's or one of the translations that are there. It holds at once, in a window
/// that takes the place of this one. The page only asks: whoever makes that window may refuse, and keeps the choice.
class LanguagePage final : public SettingsForm
{
    Q_OBJECT
public:
    /// `current` is the language of this window, empty for the desktop's. Not `isKept`: the page says so.
    LanguagePage(const QString& current, bool isKept, QWidget* parent = nullptr);
    /// The choice was refused.
    void showCurrent();

Q_SIGNALS:
    /// Another one was chosen; empty: the desktop's.
    void chosen(const QString& code);

private:
    QComboBox* m_box;
    const QString m_current;
};

} // namespace grantex
