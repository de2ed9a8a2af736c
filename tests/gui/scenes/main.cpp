// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/stage.h"
#include "tests/gui/scenes/text_check.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace grantex;

/// grantex-scenes [--list] [--theme light|dark] [--language CODE] [--check] [--output DIRECTORY] [SCENE…]: plays scenes
/// with the real widgets and saves a picture of each, SCENE-THEME-SCALE.png. Without scenes: all. The scale is
/// QT_SCALE_FACTOR's.
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"list"_s, u"names the scenes"_s},
                        {u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s},
                        {u"check"_s, u"tells what is wrong with the texts instead of saving pictures"_s},
                        {u"language"_s, u"de, ja … or pseudo, pseudo-rtl"_s, u"code"_s, u"en"_s},
                        {u"output"_s, u"where the pictures go"_s, u"directory"_s, u"."_s}});
    options.addHelpOption();
    options.process(application);
    const bool isDark = options.value(u"theme"_s) == u"dark"_s;
    Theme::instance().setAppearance(isDark ? Appearance::Dark : Appearance::Light);
    const QString language = options.value(u"language"_s);
    useLanguage(language);
    QApplication::setWindowIcon(QIcon(u":/grantex/icons/app.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false);
    QDir().mkpath(options.value(u"output"_s));
    const QStringList wanted = options.positionalArguments();
    int played = 0;
    int faults = 0;
    for (const Scene* scene : Scene::all()) {
        const QString name = QString::fromStdString(scene->name());
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        ++played;
        if (options.isSet(u"list"_s)) {
            std::puts(scene->name().c_str());
            continue;
        }
        constexpr double forChecks = 120;
        Stage stage(options.isSet(u"check"_s) ? forChecks : Stage::kForPeople);
        scene->play(stage);
        if (options.isSet(u"check"_s)) {
            for (const QString& fault : textFaults(language.startsWith(u"pseudo"_s))) {
                std::puts(qPrintable(name + u": "_s + fault));
                ++faults;
            }
            continue;
        }
        const QImage picture = stage.picture();
        const QString file = u"%1/%2-%3-%4.png"_s.arg(options.value(u"output"_s), name, isDark ? u"dark"_s : u"light"_s)
                                 .arg(qRound(picture.devicePixelRatio() * 100));
        if (!picture.save(file)) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
            return 1;
        }
        std::puts(qPrintable(file));
    }
    if (played < wanted.size() || played == 0) {
        std::fprintf(stderr, "There is no such scene; --list names them.\n");
        return 2;
    }
    return faults == 0 ? 0 : 1;
}
