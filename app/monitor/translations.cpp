// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;

namespace grantex {

void installTranslations(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    // English is loaded too: its file holds the plural forms ("1 gap", "2 gaps").
    auto own = std::make_unique<QTranslator>();
    if (!own->load(locale, u"grantex"_s, u"_"_s, u":/i18n"_s) && !own->load(u":/i18n/grantex_en.qm"_s))
        return;
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qt->setParent(&application);
        QCoreApplication::installTranslator(qt.release());
    }
    own->setParent(&application);
    QCoreApplication::installTranslator(own.release());
}

} // namespace grantex
