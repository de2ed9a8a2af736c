// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_page.h"

#include "ui/language/language.h"

#include <QComboBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace grantex {

LanguagePage::LanguagePage(QSettings* store, const QString& current, QWidget* parent) : SettingsForm(parent)
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"languageBox"_s);
    box->addItem(tr("As the desktop"), QString());
    for (const Language& language : availableLanguages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    addRow(tr("&Language"), box, tr("Dates and numbers follow the desktop's region."));
    addNote(tr("The window is made anew in the other language: its events, filter and files stay, what can be undone "
               "does not. Nothing is received or forwarded later because of it."));
    if (store == nullptr)
        addNote(tr("The demo keeps no settings: the next start has the desktop's language again."));
    connect(box, &QComboBox::activated, this, [this, box, store, current] {
        const QString code = box->currentData().toString();
        if (code == current)
            return;
        if (store != nullptr) {
            if (code.isEmpty())
                store->remove(u"language"_s);
            else
                store->setValue(u"language"_s, code);
            store->sync();
        }
        Q_EMIT chosen(code);
    });
}

} // namespace grantex
