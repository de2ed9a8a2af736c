// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibility/audit.h"
#include "tests/gui/accessibility/focus_walk.h"
#include "tests/gui/accessibility/tour.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace grantex;
using namespace grantex::test;

/// The whole program, window by window, as somebody meets it who cannot see well or uses no mouse. With
/// GRANTEX_SIZES_ONLY only its sizes are looked at: run so at several QT_SCALE_FACTORs.
class TestAccessibility : public QObject
{
    Q_OBJECT
    Findings m_found;
    FocusFindings m_focus;
    QStringList m_missing;
    std::set<QString> m_dialogs;
    bool m_isSizesOnly = qEnvironmentVariableIsSet("GRANTEX_SIZES_ONLY");

    void none(QStringList found) const
    {
        if (found.isEmpty())
            return;
        found.removeDuplicates();
        QFAIL(qPrintable(QString::number(found.size()) + u" findings:\n"_s + found.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const bool isDark = qEnvironmentVariable("GRANTEX_THEME") == u"dark"_s;
        Theme::instance().setAppearance(isDark ? Appearance::Dark : Appearance::Light);
        QApplication::setQuitOnLastWindowClosed(false);
        Tour tour([this](QWidget& window, const QString& place) {
            m_found.add(audit(window, place, m_isSizesOnly));
            // What lies over a window goes when it loses the focus.
            const bool isWalked = window.isModal() || place.startsWith(u"page"_s) || place == u"window with an event";
            if (isWalked && !m_isSizesOnly)
                m_focus.add(walkFocus(window, place));
        });
        tour.run();
        m_missing = tour.missing();
        m_dialogs = tour.dialogs();
    }

    void everyDialogIsLookedAt()
    {
        none(m_missing);
        static const QRegularExpression declared(u"class (\\w+)[^;{]*: public (?:QDialog|SetupDialog)\\b"_s);
        QDirIterator headers(QStringLiteral(GRANTEX_SOURCE_DIR "/ui"), {u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        int count = 0;
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = declared.match(QString::fromUtf8(file.readAll()));
            if (!match.hasMatch() || match.captured(1) == u"SetupDialog") // only the base of two
                continue;
            ++count;
            QVERIFY2(m_dialogs.contains(match.captured(1)), qPrintable(match.captured(1)));
        }
        QVERIFY(count >= 10);
    }

    void everyControlHasAName() { none(m_found.unnamed); }
    void everyRowIsASentence() { none(m_found.silentRows); }
    void wordsStandOut() { none(m_found.faint); }
    void nothingIsClipped() { none(m_found.clipped); }
    void tabReachesEveryControl() { none(m_focus.unreached); }
    void theFocusIsSeen() { none(m_focus.invisible); }
    void everyWindowFitsTheScreen() { none(m_found.outside); }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
