// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QPlainTextEdit;

namespace grantex {

/// A list of texts, one a line. Tab leaves it, as it leaves every other editor.
class ListEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ListEditor(const SettingField& field, QWidget* parent);
    [[nodiscard]] DraftValue value() const override;
    void setValue(const DraftValue& value) override;

private:
    QPlainTextEdit* m_lines;
};

} // namespace grantex
