// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/filter_session.h"
#include "ui/filter/saved_filters.h"
#include "ui/forms/field_editor.h"

#include <QUndoStack>
#include <functional>
#include <string>

class QPushButton;

namespace grantex {

class ElidedLabel;
class FilterEdit;
class FilterField;
class StateIcon;

/// A filter that is kept (of a destination, of an alert rule), typed as the table's is: pieces in colour, candidates,
/// what it means in words, and what is wrong with it, also what may be asked in the table but not there.
class FilterEditor final : public FieldEditor
{
    Q_OBJECT
public:
    FilterEditor(const SettingField& field, const FormServices& services, QWidget* parent);
    ~FilterEditor() override;
    [[nodiscard]] DraftValue value() const override;
    void setValue(const DraftValue& value) override;
    [[nodiscard]] bool tellsProblems() const override { return true; }
    [[nodiscard]] QString message() const;
    /// What else must hold of the text; at first that a destination's filter may ask it.
    using Check = std::function<Result<>(const std::string& text)>;
    void setCheck(Check check);
    /// What stands in the empty line.
    void setPlaceholder(const QString& text);

private:
    void refresh();

    SavedFilters m_saved; ///< none: a configuration cannot refer to a person's own
    FilterHistory m_history;
    QUndoStack m_undo;
    FilterSession m_session;
    FilterField* m_field;
    StateIcon* m_icon;
    FilterEdit* m_edit;
    ElidedLabel* m_message;
    QPushButton* m_fix;
    Check m_check;
    QString m_fixed; ///< the text that the button puts in place
};

} // namespace grantex
