// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmation.h"

#include <QMessageBox>
#include <QPushButton>

namespace grantex {

bool askForConfirmation(QWidget* parent, const QString& question, const QString& consequence, const QString& action)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("confirmationBox"));
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(consequence);
    const QAbstractButton* go = box.addButton(action, QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == go;
}

} // namespace grantex
