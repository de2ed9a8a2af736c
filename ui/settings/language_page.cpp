// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_page.h"

#include <QComboBox>
#include <QDir>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace grantex {

LanguagePage::LanguagePage(QSettings* store, QWidget* parent) : SettingsForm(parent)
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"languageBox"_s);
    box->addItem(tr("As the desktop"), QString());
    for (QString name : QDir(u":/i18n"_s).entryList({u"grantex_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = name.remove(u"grantex_"_s).remove(u".qm"_s);
        const QString own = QLocale(code).nativeLanguageName();
        // "American English" for "en" says more than is meant.
        box->addItem(code == u"en"_s ? u"English"_s : own, code);
    }
    if (store != nullptr)
        box->setCurrentIndex(qMax(0, box->findData(store->value(u"language"_s).toString())));
    box->setEnabled(store != nullptr);
    addRow(tr("&Language"), box, tr("Dates and numbers follow the desktop's region."));
    if (store == nullptr)
        addNote(tr("The demo keeps no settings."));
    connect(box, &QComboBox::activated, this, [this, box, store] {
        const QString code = box->currentData().toString();
        if (code.isEmpty())
            store->remove(u"language"_s);
        else
            store->setValue(u"language"_s, code);
        store->sync();
        showOutcome(tr("Saved. The language changes when Grantex Monitor is started again."), Role::Info);
    });
}

} // namespace grantex
