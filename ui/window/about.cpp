// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::About)
};

} // namespace

void showAbout(QWidget* parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(Words::tr("About Grantex Monitor"));
    box.setIconPixmap(QIcon(u":/grantex/icons/app.svg"_s).pixmap(QSize(72, 72), box.devicePixelRatioF()));
    box.setTextFormat(Qt::PlainText);
    box.setText(Words::tr("Grantex Monitor %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        Words::tr("Watches a Grantex event stream and delivers every event.\n\n"
                  "Free software under the GNU General Public License, version 3 or later. It comes with no warranty, "
                  "as far as the law allows.\n\nMade with Qt %1, SQLite, simdjson and OpenSSL.")
            .arg(QString::fromLatin1(qVersion())));
    box.exec();
}

} // namespace grantex
