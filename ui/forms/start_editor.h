// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QComboBox;
class QDateTimeEdit;

namespace grantex {

/// Where a destination begins: with what comes from now on, with the oldest event held, or at a time (shown in local
/// time, kept in UTC).
class StartEditor final : public FieldEditor
{
    Q_OBJECT
public:
    StartEditor(const SettingField& field, QWidget* parent);
    [[nodiscard]] DraftValue value() const override;
    void setValue(const DraftValue& value) override;

private:
    enum Place { Now, Beginning, Time };
    QComboBox* m_place;
    QDateTimeEdit* m_time;
};

} // namespace grantex
