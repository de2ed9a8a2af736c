// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/profile_colors.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <map>

using namespace grantex;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfBlackOnWhiteIsTwentyOne()
    {
        QVERIFY(qFuzzyCompare(contrastRatio(Qt::black, Qt::white), 21.0));
        QVERIFY(qFuzzyCompare(contrastRatio(Qt::white, Qt::white), 1.0));
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QString prefix = scheme == Scheme::Light ? u"light: "_s : u"dark: "_s;
            std::vector<ContrastPair> pairs = textPairs(scheme);
            const std::vector<ContrastPair> bands = profileTextPairs(scheme);
            pairs.insert(pairs.end(), bands.begin(), bands.end());
            for (const auto& pair : pairs)
                QTest::newRow(qPrintable(prefix + pair.name)) << pair.text << pair.ground;
        }
    }
    void everyTextCanBeRead()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void stripesAreSeenAndTheSameInEveryRun()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const auto colors = stripeColors(scheme);
            for (std::size_t i = 0; i < colors.size(); ++i) {
                QVERIFY2(contrastRatio(colors[i], colorOf(Role::Surface, scheme)) >= 3.0, qPrintable(colors[i].name()));
                QVERIFY(colors[i] != colors[(i + 1) % colors.size()]);
            }
        }
        QCOMPARE(stripeColor("grnt_01M8H8FXB4XH7W43AXHKW282VQ", Scheme::Light),
                 stripeColor("grnt_01M8H8FXB4XH7W43AXHKW282VQ", Scheme::Light));
        // A thousand ids use every stripe: none is left over for a few.
        std::map<QString, int> uses;
        for (int i = 0; i < 1000; ++i)
            ++uses[stripeColor("grnt_" + std::to_string(i), Scheme::Dark).name()];
        QCOMPARE(uses.size(), stripeColors(Scheme::Dark).size());
        for (const auto& [name, count] : uses)
            QVERIFY2(count > 30, qPrintable(name));
    }

    void forcedAppearanceSetsThePaletteAndTellsOnce()
    {
        Theme& theme = Theme::instance();
        theme.setAppearance(Appearance::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setAppearance(Appearance::Dark);
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), colorOf(Role::Surface, Scheme::Dark));
        theme.setAppearance(Appearance::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), colorOf(Role::Surface, Scheme::Light));
    }

    void thePicturesOfTheStyleSheetAreDrawnInTheirSchemesColours()
    {
        static const QRegularExpression picture(u"url\\((:[^)]+)\\)"_s);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            int pictures = 0;
            const QString sheet = styleSheet(scheme);
            for (auto match = picture.globalMatch(sheet); match.hasNext(); ++pictures) {
                const QString file = match.next().captured(1);
                const Role role = file.contains(u"tick"_s) ? Role::OnAccent : Role::Muted;
                const QImage image = QIcon(file).pixmap(QSize(64, 64)).toImage();
                QVERIFY2(!image.isNull(), qPrintable(file));
                int inked = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        if (image.pixelColor(x, y).alpha() < 255)
                            continue;
                        ++inked;
                        QCOMPARE(image.pixelColor(x, y), colorOf(role, scheme));
                    }
                }
                QVERIFY2(inked > 50, qPrintable(file));
            }
            QVERIFY(pictures >= 2);
        }
    }

    void everyIconIsDrawnInTheColourOfItsRole()
    {
        Theme::instance().setAppearance(Appearance::Light);
        const QStringList files = QDir(u":/grantex/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 20);
        for (const QString& file : files) {
            if (file.startsWith(u"app"_s))
                continue;
            const QImage image = themedIcon(file.chopped(4), Role::Danger).pixmap(QSize(64, 64)).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() == 255) {
                        ++inked;
                        QCOMPARE(pixel, colorOf(Role::Danger, Scheme::Light));
                    }
                }
            }
            QVERIFY2(inked > 50, qPrintable(file));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
