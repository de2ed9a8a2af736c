// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/commands/action_registry.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/shortcuts.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/connection_page.h"
#include "ui/settings/journal_page.h"
#include "ui/settings/language_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/shortcut_editor.h"
#include "ui/settings/shortcuts_dialog.h"

#include <QMenu>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace grantex {

void MainWindow::addCommands()
{
    QAction* find = makeAction(*m_menus.go, u"commandPaletteAction"_s, tr("&Command Palette…"));
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_K)});
    connect(find, &QAction::triggered, m_palette, [this] { m_palette->open(); });
    m_palette->addProvider([actions = actionProvider(*this)](const QString& query) {
        auto items = actions(query);
        std::erase_if(items, [](const PaletteItem& item) { return item.id == u"action:commandPaletteAction"_s; });
        return items;
    });
    if (QSettings* kept = m_settings.store()) {
        m_palette->setRecent(kept->value(u"palette/recent"_s).toStringList());
        connect(m_palette, &CommandPalette::recentChanged, this,
                [this, kept] { kept->setValue(u"palette/recent"_s, m_palette->recent()); });
    }
    QAction* keys =
        makeAction(*m_menus.help, u"shortcutsAction"_s, tr("&Keyboard Shortcuts"), QKeySequence(Qt::Key_Question));
    connect(keys, &QAction::triggered, this, [this] {
        auto* dialog = new ShortcutsDialog(*this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ShortcutsDialog::changeRequested, this, [this] { showSettings(u"shortcuts"_s); });
        dialog->open();
    });
}

void MainWindow::showSettings(const QString& page)
{
    auto* dialog = new SettingsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addPage(u"appearance"_s, u"appearance"_s, tr("Appearance"), new AppearancePage(*this));
    dialog->addPage(u"language"_s, u"language"_s, tr("Language"), makeLanguagePage());
    dialog->addPage(u"shortcuts"_s, u"keyboard"_s, tr("Shortcuts"), new ShortcutEditor(*this, *m_shortcuts));
    dialog->addPage(u"journal"_s, u"inbox"_s, tr("Journal"), new JournalPage(*m_pipeline));
    dialog->addPage(u"connection"_s, u"plug"_s, tr("Connection"), new ConnectionPage(*m_pipeline));
    Q_EMIT settingsOpened(*dialog);
    dialog->showPage(page);
    dialog->open();
}

} // namespace grantex
