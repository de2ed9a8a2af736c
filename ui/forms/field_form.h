// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/draft_check.h"
#include "ui/forms/field_editor.h"

#include <QWidget>
#include <map>
#include <string>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace grantex {

class ElidedLabel;

/// One editor for each field, with label, help and room for what is wrong; the advanced ones folded away. GUI thread.
class FieldForm final : public QWidget
{
    Q_OBJECT
public:
    FieldForm(const std::vector<SettingField>& fields, const FormServices& services, QWidget* parent = nullptr);

    /// The values of `draft`; what it does not have shows the default.
    void setValues(const Draft& draft);
    /// Puts what the editors hold into `draft`; values of fields without an editor stay as they are.
    void readInto(Draft& draft) const;
    /// Shows `problem` at its field and unfolds what hides it; nothing else keeps a mark. False: it belongs to no
    /// field here.
    bool showProblem(const DraftProblem& problem);
    void clearProblem();
    /// The keyboard goes to the field, or to the one that `key` stands in (`properties.password`).
    void focusField(const std::string& key);
    [[nodiscard]] const std::vector<SettingField>& fields() const { return m_fields; }
    [[nodiscard]] FieldEditor* editor(const std::string& key) const;

Q_SIGNALS:
    void edited(const QString& key);

private:
    struct Row
    {
        FieldEditor* editor = nullptr;
        QLabel* label = nullptr;
        QLabel* problem = nullptr;
        bool isAdvanced = false;
    };
    void add(const SettingField& field, const FormServices& services, QVBoxLayout& column);
    void showAdvanced(bool isShown);

    const std::vector<SettingField> m_fields;
    std::map<std::string, Row> m_rows;
    std::map<std::string, DraftValue> m_defaults; ///< as the editors began
    QWidget* m_advanced;
    QToolButton* m_fold = nullptr;
};

} // namespace grantex
