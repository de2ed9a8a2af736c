// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QComboBox;
class QToolButton;

namespace grantex {

class SecretLine;

/// A secret: hidden while it is typed, with the place it is kept at. What is stored is shown, replaced or forgotten on
/// request; it is read only when it is to be shown.
class SecretEditor final : public FieldEditor
{
    Q_OBJECT
public:
    SecretEditor(const SettingField& field, const FormServices& services, QWidget* parent);
    [[nodiscard]] DraftValue value() const override;
    void setValue(const DraftValue& value) override;
    void setPlace(SecretDraft::Place place);

private:
    void choosePlace();
    void show(bool isShown);
    void forget();
    void refresh();
    [[nodiscard]] SecretDraft::Place place() const;
    [[nodiscard]] bool isHiddenPlace() const; ///< the secret itself is typed, not where it is

    FormServices m_services;
    SecretDraft m_stored; ///< what the draft came with
    SecretLine* m_line;
    QToolButton* m_show;
    QToolButton* m_forget;
    QComboBox* m_place;
};

} // namespace grantex
