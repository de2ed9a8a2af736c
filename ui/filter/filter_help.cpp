// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_help.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

void showFilterHelp(QWidget* parent)
{
    QWidget* window = parent->window();
    if (auto* open = window->findChild<QDialog*>(u"filterHelp"_s)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new QDialog(window);
    dialog->setObjectName(u"filterHelp"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("grantex::FilterHelp", "The filter language"));
    auto* text = new QTextBrowser(dialog);
    text->setObjectName(u"filterHelpText"_s);
    text->setAccessibleName(dialog->windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    const int unit = text->fontMetrics().height();
    text->document()->setDocumentMargin(unit);
    QFile file(u":/grantex/help/filter-language.md"_s);
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, unit / 2);
    column->addWidget(text, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(unit, 0, unit, 0);
    row->addWidget(buttons);
    column->addLayout(row);
    dialog->resize(unit * 50, unit * 40);
    dialog->show();
}

} // namespace grantex
