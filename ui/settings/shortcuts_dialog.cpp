// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts_dialog.h"

#include "ui/settings/shortcut_list.h"

#include <QDialogButtonBox>
#include <QMainWindow>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

ShortcutsDialog::ShortcutsDialog(QMainWindow& window) : QDialog(&window)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* list = new ShortcutList(window, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* change = buttons->addButton(tr("&Change…"), QDialogButtonBox::ActionRole);
    change->setObjectName(u"changeShortcutsButton"_s);
    change->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeRequested();
    });
    const int unit = fontMetrics().height();
    resize(unit * 36, unit * 40);
    list->setFocus();
}

} // namespace grantex
