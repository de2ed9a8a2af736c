// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/recent_files.h"

#include "ui/text/display.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString menuText(int number, const QString& path)
{
    QString shown = path;
    if (path.startsWith(QDir::homePath() + u'/'))
        shown = u"~"_s + path.mid(QDir::homePath().size());
    // An ampersand of the name must not become the key of the line.
    return u"&%1  %2"_s.arg(number % 10).arg(safeText(QStringView(shown), 80).replace(u'&', u"&&"_s));
}

} // namespace

RecentFiles::RecentFiles(QSettings* settings, QObject* parent)
    : QObject(parent), m_settings(settings),
      m_paths(settings != nullptr ? settings->value(u"files/recent"_s).toStringList().mid(0, kMost) : QStringList())
{
}

void RecentFiles::add(const QString& path)
{
    m_paths.removeAll(path);
    m_paths.prepend(path);
    m_paths = m_paths.mid(0, kMost);
    keep();
}

void RecentFiles::clear()
{
    m_paths.clear();
    keep();
}

void RecentFiles::showIn(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        int number = 0;
        for (const QString& path : m_paths) {
            QAction* action = menu.addAction(menuText(++number, path));
            action->setEnabled(QFileInfo::exists(path));
            connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
        }
        if (m_paths.isEmpty())
            menu.addAction(tr("No file was opened yet"))->setEnabled(false);
        menu.addSeparator();
        QAction* clearAction = menu.addAction(tr("&Clear the List"));
        clearAction->setEnabled(!m_paths.isEmpty());
        connect(clearAction, &QAction::triggered, this, &RecentFiles::clear);
    });
}

void RecentFiles::keep()
{
    if (m_settings != nullptr)
        m_settings->setValue(u"files/recent"_s, m_paths);
}

} // namespace grantex
