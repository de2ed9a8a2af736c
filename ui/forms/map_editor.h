// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QPushButton;
class QTableWidget;

namespace grantex {

/// Names and values, a row each; where the field takes secrets, each row says where its value is kept, and values for
/// the keychain are hidden.
class MapEditor final : public FieldEditor
{
    Q_OBJECT
public:
    MapEditor(const SettingField& field, QWidget* parent);
    [[nodiscard]] DraftValue value() const override;
    void setValue(const DraftValue& value) override;

private:
    enum Column { Name, Value, Place };
    void addRow(const QString& name, const std::variant<std::string, SecretDraft>& value);
    void removeRows();
    void markSecret(int row);
    [[nodiscard]] QString cell(int row, Column column) const;
    [[nodiscard]] SecretDraft secretAt(int row, SecretDraft::Place place) const;
    [[nodiscard]] int placeAt(int row) const; ///< 0: a text; else one more than the SecretDraft::Place

    const bool m_takesSecrets;
    QTableWidget* m_table;
    QPushButton* m_remove;
};

} // namespace grantex
