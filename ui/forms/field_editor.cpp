// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "ui/forms/filter_editor.h"
#include "ui/forms/list_editors.h"
#include "ui/forms/map_editor.h"
#include "ui/forms/secret_editor.h"
#include "ui/forms/start_editor.h"
#include "ui/forms/text_editors.h"
#include "ui/forms/types_editor.h"
#include "ui/text/core_text.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace grantex {

FormServices FormServices::ofThisDesktop(SecretStore& secrets)
{
    return {&secrets,
            [](QWidget* parent, const QString& title) { return QFileDialog::getOpenFileName(parent, title); },
            nullptr,
            {}};
}

void nameEditor(QWidget& widget, const SettingField& field)
{
    widget.setObjectName(QString::fromStdString(field.key) + u"Edit"_s);
    widget.setAccessibleName(coreText(field.label));
    widget.setAccessibleDescription(coreText(field.help));
}

FieldEditor* makeEditor(const SettingField& field, const FormServices& services, QWidget* parent)
{
    if (field.key == "startFrom")
        return new StartEditor(field, parent);
    if (field.key == "filter")
        return new FilterEditor(field, services, parent);
    switch (field.kind) {
    case FieldKind::Secret:
        return new SecretEditor(field, services, parent);
    case FieldKind::Boolean:
        return new SwitchEditor(field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, parent);
    case FieldKind::TextList:
        if (field.key == "types")
            return new TypesEditor(field, services, parent);
        return new ListEditor(field, parent);
    case FieldKind::TextMap:
    case FieldKind::SecretMap:
        return new MapEditor(field, parent);
    case FieldKind::File:
        return new FileEditor(field, services, parent);
    case FieldKind::Text:
    case FieldKind::Integer:
    case FieldKind::Url:
        break;
    }
    return new TextEditor(field, parent);
}

} // namespace grantex
