// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/list_editors.h"

class QLabel;
class QMenu;
class QPushButton;

namespace grantex {

/// A list of event types: the known ones are picked from a menu, others may be typed. One that nobody knows is told,
/// since with a slip of the pen nothing would ever come; it is no mistake, since the service may add types.
class TypesEditor final : public FieldEditor
{
    Q_OBJECT
public:
    TypesEditor(const SettingField& field, const FormServices& services, QWidget* parent);
    [[nodiscard]] DraftValue value() const override { return m_list->value(); }
    void setValue(const DraftValue& value) override;
    /// What is doubtful about the list; empty: nothing.
    [[nodiscard]] QString warning() const;

private:
    void fill(QMenu& menu);
    void toggle(const std::string& type);
    void check();
    [[nodiscard]] TextList types() const;
    [[nodiscard]] bool isKnown(const std::string& type) const;

    const filter::SeenValues* m_seen;
    ListEditor* m_list;
    QPushButton* m_pick;
    QLabel* m_warning;
    QString m_help;
};

} // namespace grantex
