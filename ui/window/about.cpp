// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>
#include <array>

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
    box.setText(Words::tr("Grantex Monitor %1").arg(QStringLiteral(GRANTEX_VERSION)));
    box.setInformativeText(
        Words::tr("Watches a Grantex event stream and delivers every event.\n\n"
                  "Free software under the GNU General Public License, version 3 or later. It comes with no warranty, "
                  "as far as the law allows.\n\nMade with Qt %1, SQLite, simdjson and OpenSSL.")
            .arg(QString::fromLatin1(qVersion())));
    box.exec();
}

void showShortcuts(QWidget* parent)
{
    static constexpr std::array keys{
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "Space"),
                  QT_TRANSLATE_NOOP("grantex::About", "Freeze the table, or go on")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "End, Shift+G"),
                  QT_TRANSLATE_NOOP("grantex::About", "Follow the newest events")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "Home, G"),
                  QT_TRANSLATE_NOOP("grantex::About", "Go to the oldest event")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "Page Up, Page Down"),
                  QT_TRANSLATE_NOOP("grantex::About", "Scroll by a screen; stops following")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "↑ ↓, K J"),
                  QT_TRANSLATE_NOOP("grantex::About", "Select the event above or below")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "Ctrl+C"),
                  QT_TRANSLATE_NOOP("grantex::About", "Copy the selected events as NDJSON")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "Ctrl+E"),
                  QT_TRANSLATE_NOOP("grantex::About", "Export the selected events, or all")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "F5"),
                  QT_TRANSLATE_NOOP("grantex::About", "Try the connection again now")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "F6"), QT_TRANSLATE_NOOP("grantex::About", "Next pane")},
        std::pair{QT_TRANSLATE_NOOP("grantex::About", "Esc"), QT_TRANSLATE_NOOP("grantex::About", "Back to the table")},
    };
    QDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("Keyboard shortcuts"));
    auto* column = new QVBoxLayout(&dialog);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(dialog.fontMetrics().height() * 2);
    for (const auto& [key, meaning] : keys) {
        auto* name = new QLabel(Words::tr(key), &dialog);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        form->addRow(name, new QLabel(Words::tr(meaning), &dialog));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addLayout(form);
    column->addWidget(buttons);
    dialog.exec();
}

} // namespace grantex
