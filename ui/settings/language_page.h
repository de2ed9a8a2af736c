// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_form.h"

class QSettings;

namespace grantex {

/// The language of the window: the desktop's or one of the translations that are there. Kept under `language` in the
/// window's settings; it needs a restart, and says so.
class LanguagePage final : public SettingsForm
{
    Q_OBJECT
public:
    /// `store` may be nullptr: nothing can be kept then, and the page says so.
    explicit LanguagePage(QSettings* store, QWidget* parent = nullptr);
};

} // namespace grantex
