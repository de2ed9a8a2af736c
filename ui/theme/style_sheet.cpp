// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr QStringView sheet = uR"(
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @border; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 0.1em 0.3em; }
QMenuBar::item { padding: 0.3em 0.65em; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QMenu { background: @raised; border: 1px solid @border; padding: 0.3em; }
QMenu::item { padding: 0.35em 2em 0.35em 1.9em; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @selectionText; }
QMenu::item:disabled { color: @track; }
QMenu::separator { height: 1px; background: @border; margin: 0.3em 0.5em; }
QMenu::indicator { left: 0.5em; width: 1em; height: 1em; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 0.3em; }
QStatusBar { background: @window; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @border;
  border-right: 1px solid @border; padding: 0.3em 0.55em; }
QHeaderView::section:last { border-right: none; }
QTableView, QTreeView, QPlainTextEdit { background: @surface; border: none; }
QTableView:focus, QTreeView:focus, QPlainTextEdit:focus { outline: none; }
QTreeView::item { padding: 0.12em 0.2em; border: none; }
QTreeView::item:hover, QTableView#eventValues::item:hover:!selected { background: @hover; }
QTreeView::item:selected { background: @selection; color: @selectionText; }
QTableView[flavour="plain"]::item { padding: 0 0.22em; border: 1px solid transparent; }
QTableView[flavour="plain"]::item:selected { background: @selection; color: @selectionText; border-color: @selection; }
QTableView[flavour="plain"]::item:focus { border-color: @accent; }
QPushButton, QToolButton[flavour="button"] { background: @raised; color: @text; border: 1px solid @border;
  border-radius: 6px; padding: 0.34em 0.85em; outline: none; }
QPushButton:hover, QToolButton[flavour="button"]:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:checked { background: @selection; color: @selectionText; border-color: @accent; }
QPushButton:focus, QToolButton[flavour="button"]:focus { border-color: @accent; }
QPushButton:disabled { color: @track; }
QPushButton::menu-indicator { width: 0.7em; subcontrol-position: right center; subcontrol-origin: padding; right: 0.5em; }
QPushButton[flavour="menu"] { padding-right: 1.7em; }
QPushButton[flavour="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[flavour="primary"]:focus, QPushButton:default:focus, QPushButton:checked:focus { border-color: @text; }
QPushButton[flavour="quiet"] { background: transparent; border-color: transparent; color: @accent; padding: 0.2em 0.5em; }
QPushButton[flavour="quiet"]:disabled { color: @track; }
QPushButton[flavour="quiet"]:hover { background: @hover; }
QPushButton[flavour="quiet"]:focus { border-color: @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0.25em; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border-color: @accent; }
QLineEdit { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 0.22em 0.5em; }
QLineEdit:focus { border-color: @accent; }
QLineEdit[flavour="bare"] { background: transparent; border: none; border-radius: 0; padding: 0.1em 0; }
QToolButton[flavour="chip"] { padding: 0.05em 0.1em; border-radius: 4px; }
QToolButton::menu-indicator { image: none; }
QLabel[flavour="muted"] { color: @muted; }
QLabel[flavour="danger"] { color: @danger; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit[flavour="field"], QAbstractItemView[flavour="field"] { background: @surface;
  border: 1px solid @border; border-radius: 6px; padding: 0.3em 0.5em; }
QComboBox, QAbstractSpinBox, QPlainTextEdit[flavour="field"], QAbstractItemView[flavour="field"] { color: @text; }
QAbstractItemView[flavour="field"], QPlainTextEdit[flavour="field"] { padding: 0; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit[flavour="field"]:focus,
QAbstractItemView[flavour="field"]:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled { color: @track; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 1.7em; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/grantex/sheet/down-@scheme.svg); width: 0.9em;
  height: 0.9em; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 0; }
QListWidget[flavour="navigation"] { background: @window; border: none; border-right: 1px solid @border;
  padding: 0.5em 0.4em; outline: none; }
QListWidget[flavour="navigation"]::item { padding: 0.45em 0.6em; border-radius: 5px; color: @text; }
QListWidget[flavour="navigation"]::item:hover { background: @hover; }
QListWidget[flavour="navigation"]::item:selected { background: @selection; color: @selectionText; }
QListWidget[flavour="navigation"]::item:selected:focus { border: 1px solid @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
  padding: 0.35em 0.8em; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabBar::close-button { image: url(:/grantex/sheet/close-@scheme.svg); border-radius: 3px; padding: 1px; }
QTabBar::close-button:hover { background: @hover; }
QTabWidget::pane { border: none; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 1em; height: 1em; background: @surface;
  border: 1px solid @track; border-radius: 3px; }
QAbstractItemView::indicator { width: 0.8em; height: 0.8em; }
QRadioButton::indicator { border-radius: 0.55em; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent;
  image: url(:/grantex/sheet/tick-@scheme.svg); }
QRadioButton::indicator:checked { background: @onAccent; border: 0.3em solid @accent; width: 0.5em; height: 0.5em; }
QCheckBox, QRadioButton { border: 1px solid transparent; border-radius: 4px; padding-right: 0.2em; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; }
QCheckBox::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled { background: @track;
  border-color: @track; }
QScrollArea { border: none; background: transparent; }
QScrollArea[flavour="form"] { border-bottom: 1px solid @border; }
QScrollBar:vertical { background: transparent; width: 0.85em; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 0.85em; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 0.26em; margin: 0.17em; }
QScrollBar::handle:hover { background: @track; }
QScrollBar::handle:vertical { min-height: 2.2em; }
QScrollBar::handle:horizontal { min-width: 2.2em; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @hover; border: none; border-radius: 0.3em; min-height: 0.6em; max-height: 0.6em; }
QProgressBar::chunk { background: @accent; border-radius: 0.3em; }
)";

struct Word
{
    const char16_t* name;
    Role role;
};

// Longer names first: "@selectionText" must not be read as "@selection" and "Text".
constexpr std::array words{
    Word{u"@selectionText", Role::SelectionText},
    Word{u"@selection", Role::Selection},
    Word{u"@onAccent", Role::OnAccent},
    Word{u"@accent", Role::Accent},
    Word{u"@danger", Role::Danger},
    Word{u"@border", Role::Border},
    Word{u"@window", Role::Window},
    Word{u"@surface", Role::Surface},
    Word{u"@raised", Role::Raised},
    Word{u"@hover", Role::Hover},
    Word{u"@muted", Role::Muted},
    Word{u"@track", Role::Track},
    Word{u"@text", Role::Text},
};

} // namespace

QString styleSheet(Scheme scheme)
{
    QString text = sheet.toString();
    for (const auto& [name, role] : words)
        text.replace(QString::fromUtf16(name), colorOf(role, scheme).name());
    // Pictures in a style sheet keep the colours they are drawn in: there is one for each scheme.
    text.replace(u"@scheme"_s, scheme == Scheme::Light ? u"light"_s : u"dark"_s);
    QColor scroll = colorOf(Role::Track, scheme);
    constexpr double quiet = 0.5;
    scroll.setAlphaF(static_cast<float>(quiet));
    return text.replace(
        u"@scroll"_s,
        u"rgba(%1,%2,%3,%4)"_s.arg(scroll.red()).arg(scroll.green()).arg(scroll.blue()).arg(scroll.alpha()));
}

} // namespace grantex
