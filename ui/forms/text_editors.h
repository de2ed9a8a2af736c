// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace grantex {

class ToggleSwitch;

/// A line of text; also for numbers and addresses, whose mistakes the form tells. The default is the placeholder.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const SettingField& field, QWidget* parent);
    [[nodiscard]] DraftValue value() const override;
    void setValue(const DraftValue& value) override;

protected:
    [[nodiscard]] QLineEdit& line() { return *m_line; }

private:
    QLineEdit* m_line;
};

/// A path with a button that browses for it.
class FileEditor final : public TextEditor
{
    Q_OBJECT
public:
    FileEditor(const SettingField& field, const FormServices& services, QWidget* parent);
};

class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const SettingField& field, QWidget* parent);
    [[nodiscard]] DraftValue value() const override;
    void setValue(const DraftValue& value) override;

private:
    QComboBox* m_box;
};

/// Where a field has no default it is empty until somebody moves the switch: what then holds depends on other fields.
class SwitchEditor final : public FieldEditor
{
    Q_OBJECT
public:
    SwitchEditor(const SettingField& field, QWidget* parent);
    [[nodiscard]] DraftValue value() const override;
    void setValue(const DraftValue& value) override;

private:
    void showState();

    ToggleSwitch* m_switch;
    QLabel* m_word; ///< colour and knob alone would not tell everyone
    bool m_isSet;
};

} // namespace grantex
