// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcut_editor.h"

#include "ui/commands/shortcuts.h"
#include "ui/settings/shortcut_list.h"
#include "ui/text/phrasing.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

ShortcutEditor::ShortcutEditor(const QMainWindow& window, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent), m_shortcuts(shortcuts), m_list(new ShortcutList(window, this)), m_name(new QLabel(this)),
      m_keys(new QKeySequenceEdit(this)), m_conflict(new QLabel(this)), m_assign(new QPushButton(this)),
      m_clear(new QPushButton(tr("&Remove"), this)), m_reset(new QPushButton(tr("Re&set"), this)),
      m_resetAll(new QPushButton(tr("Reset a&ll"), this))
{
    m_list->setShowsAll(true);
    m_keys->setObjectName(u"shortcutKeysEdit"_s);
    m_keys->setAccessibleName(tr("New keys"));
    m_assign->setObjectName(u"assignShortcutButton"_s);
    m_clear->setObjectName(u"removeShortcutButton"_s);
    m_reset->setObjectName(u"resetShortcutButton"_s);
    m_resetAll->setObjectName(u"resetAllShortcutsButton"_s);
    m_conflict->setObjectName(u"shortcutConflict"_s);
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    const int unit = fontMetrics().height();
    m_conflict->setMinimumHeight(unit);
    // Qt's own invitation to press keys must have its room, too.
    if (const auto* inner = m_keys->findChild<QLineEdit*>())
        m_keys->setMinimumWidth(fontMetrics().horizontalAdvance(inner->placeholderText()) + unit * 2);
    auto* line = new QHBoxLayout;
    line->addWidget(m_keys, 1);
    for (QPushButton* button : {m_assign, m_clear, m_reset})
        line->addWidget(button);
    auto* last = new QHBoxLayout;
    last->addWidget(m_conflict, 1);
    last->addWidget(m_resetAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->addWidget(m_list, 1);
    column->addWidget(m_name);
    column->addLayout(line);
    column->addLayout(last);
    connect(m_list, &ShortcutList::currentActionChanged, this, &ShortcutEditor::showAction);
    connect(m_list, &ShortcutList::activated, this, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::showConflict);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (QAction* action = m_list->currentAction())
            m_shortcuts.set(*action, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction* action = m_list->currentAction())
            m_shortcuts.reset(*action);
    });
    connect(m_resetAll, &QPushButton::clicked, &shortcuts, &Shortcuts::resetAll);
    connect(&shortcuts, &Shortcuts::changed, this, [this] {
        m_list->refresh();
        showAction();
    });
    showAction();
}

QString ShortcutEditor::conflictText() const
{
    return m_conflict->text();
}

void ShortcutEditor::showAction()
{
    const QAction* action = m_list->currentAction();
    m_name->setText(action != nullptr ? plainLabel(action->text()) : tr("Choose an action"));
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
    m_keys->setEnabled(action != nullptr);
    m_clear->setEnabled(action != nullptr && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action != nullptr && m_shortcuts.isChanged(*action));
    showConflict();
}

void ShortcutEditor::showConflict()
{
    const QAction* action = m_list->currentAction();
    QKeySequence keys = m_keys->keySequence();
    if (keys.count() > 1) {
        // One chord is enough, and all that a reader of the list expects.
        keys = QKeySequence(keys[0]);
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(keys);
    }
    QStringList others;
    if (action != nullptr) {
        for (const QAction* other : m_shortcuts.conflicts(*action, keys))
            others.append(plainLabel(other->text()));
    }
    m_conflict->setText(others.isEmpty() ? QString()
                                         : tr("%1 is used by “%2”. Taking it over leaves that without.")
                                               .arg(keys.toString(QKeySequence::NativeText), others.join(u"”, “"_s)));
    QPalette palette = m_conflict->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(Role::Warning));
    m_conflict->setPalette(palette);
    m_assign->setText(others.isEmpty() ? tr("&Assign") : tr("&Take over"));
    m_assign->setEnabled(action != nullptr && !keys.isEmpty() && action->shortcut() != keys);
}

void ShortcutEditor::assign()
{
    QAction* action = m_list->currentAction();
    const QKeySequence keys = m_keys->keySequence();
    if (action == nullptr || keys.isEmpty())
        return;
    for (QAction* other : m_shortcuts.conflicts(*action, keys)) {
        QList<QKeySequence> left = other->shortcuts();
        left.removeIf([&](const QKeySequence& taken) {
            return taken.matches(keys) != QKeySequence::NoMatch || keys.matches(taken) != QKeySequence::NoMatch;
        });
        m_shortcuts.set(*other, left);
    }
    m_shortcuts.set(*action, {keys});
}

} // namespace grantex
