// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_form.h"

class QSettings;

namespace grantex {

/// The language of the window: the desktop's or one of the translations that are there. Kept under `language` in the
/// window's settings; it holds at once, in a window that takes the place of this one.
class LanguagePage final : public SettingsForm
{
    Q_OBJECT
public:
    /// `store` may be nullptr: then it is not kept, and the page says so. `current` is the language of this window,
    /// empty for the desktop's.
    LanguagePage(QSettings* store, const QString& current, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Another one was chosen; empty: the desktop's.
    void chosen(const QString& code);
};

} // namespace grantex
