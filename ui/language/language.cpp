// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include "ui/language/pseudo_translator.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using Translators = std::vector<std::unique_ptr<QTranslator>>;

Translators made(const QString& code)
{
    Translators translators;
    if (code.startsWith(u"pseudo"_s)) {
        translators.push_back(std::make_unique<PseudoTranslator>(code.endsWith(u"rtl"_s)));
        return translators;
    }
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    auto own = std::make_unique<QTranslator>();
    if (own->load(locale, u"grantex"_s, u"_"_s, u":/i18n"_s)) {
        auto qt = std::make_unique<QTranslator>();
        if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            translators.push_back(std::move(qt));
    } else if (!own->load(u":/i18n/grantex_en.qm"_s)) { // English too has a file: "1 gap", "2 gaps"
        return translators;
    }
    translators.push_back(std::move(own));
    return translators;
}

/// Chinese and Japanese share characters that they draw differently: without a word the system picks one for both.
QStringList eastAsianFonts(QLocale::Language language)
{
    switch (language) {
    case QLocale::Japanese:
        return {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"IPAexGothic"_s, u"Yu Gothic UI"_s, u"Hiragino Sans"_s};
    case QLocale::Chinese:
        return {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei UI"_s,
                u"PingFang SC"_s};
    default:
        return {};
    }
}

void useFonts(QLocale::Language language)
{
    const QStringList installed = QFontDatabase::families();
    QStringList wanted = eastAsianFonts(language);
    wanted.removeIf([&installed](const QString& family) { return !installed.contains(family); });
    // Both faces of the window, the proportional and the fixed one, end in these.
    for (const QString& family : {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"DejaVu Sans"_s, u"DejaVu Sans Mono"_s,
                                  u"Noto Sans Mono"_s, QApplication::font().family()}) {
        QFont::removeSubstitutions(family);
        if (!wanted.isEmpty())
            QFont::insertSubstitutions(family, wanted);
    }
}

} // namespace

QList<Language> availableLanguages()
{
    QList<Language> languages;
    for (QString code : QDir(u":/i18n"_s).entryList({u"grantex_*.qm"_s}, QDir::Files, QDir::Name)) {
        code.remove(u"grantex_"_s).remove(u".qm"_s);
        // "American English" for "en" says more than is meant.
        languages.append({code, code == u"en"_s ? u"English"_s : QLocale(code).nativeLanguageName()});
    }
    return languages;
}

bool isLanguage(const QString& code)
{
    const auto all = availableLanguages();
    return code == u"pseudo"_s || code == u"pseudo-rtl"_s ||
           std::ranges::any_of(all, [&code](const Language& language) { return language.code == code; });
}

void useLanguage(const QString& code)
{
    static Translators installed;
    for (const auto& translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed = made(code);
    for (const auto& translator : installed)
        QCoreApplication::installTranslator(translator.get());
    useFonts(code.isEmpty() ? QLocale().language() : QLocale(code).language());
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); // as the translators say
}

} // namespace grantex
