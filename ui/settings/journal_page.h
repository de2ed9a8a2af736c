// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config_text.h"
#include "ui/settings/settings_form.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace grantex {

class Pipeline;

/// What the journal keeps and for how long, where it is and what it takes; compacts it on demand. Changes go into the
/// configuration file and apply at once.
class JournalPage final : public SettingsForm
{
    Q_OBJECT
public:
    explicit JournalPage(Pipeline& pipeline, QWidget* parent = nullptr);

private:
    void showConfig();
    void nameDays();
    void showUse();
    void change(const std::string& key, const ConfigValue& value);
    void compact();

    Pipeline& m_pipeline;
    QSpinBox* m_age;
    QSpinBox* m_size;
    QComboBox* m_whenFull;
    QLabel* m_use;
    QPushButton* m_compact;
};

} // namespace grantex
