// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/seen_values.h"
#include "core/secrets/secret_store.h"
#include "core/setup/draft.h"

#include <QWidget>
#include <functional>

namespace grantex {

/// What editors need of the world around them; replaced in tests. Must outlive the forms.
struct FormServices
{
    SecretStore* secrets = nullptr; ///< to show what is stored; nullptr: nothing can be shown
    /// Asks for an existing file; empty: the person thought better of it.
    std::function<QString(QWidget* parent, const QString& title)> chooseFile;
    const filter::SeenValues* seen = nullptr; ///< what filters are completed with; nullptr: nothing was seen
    /// Hears of keychain entries that nothing refers to any more and that could not be taken away; none: nobody does.
    std::function<void(const Error& why, const std::vector<std::string>& entries)> notForgotten = {};
    [[nodiscard]] static FormServices ofThisDesktop(SecretStore& secrets);
};

/// Edits one value of a draft. The widget that takes the focus has the object name `KEYEdit` and the field's label as
/// its accessible name. GUI thread.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// std::monostate: nothing is set, the default holds.
    [[nodiscard]] virtual DraftValue value() const = 0;
    virtual void setValue(const DraftValue& value) = 0;
    /// Whether it says itself what is wrong with its value; else the form does, below it.
    [[nodiscard]] virtual bool tellsProblems() const { return false; }

Q_SIGNALS:
    /// By the person, not by setValue().
    void edited();
};

/// The editor for a field, by its kind; some common keys have one of their own.
[[nodiscard]] FieldEditor* makeEditor(const SettingField& field, const FormServices& services, QWidget* parent);

/// Names the widget that takes the focus for a person, a screen reader and a test.
void nameEditor(QWidget& widget, const SettingField& field);

} // namespace grantex
