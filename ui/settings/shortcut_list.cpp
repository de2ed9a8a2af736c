// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcut_list.h"

#include "ui/commands/action_registry.h"
#include "ui/commands/fuzzy_match.h"
#include "ui/text/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_caps.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int keysRole = Qt::UserRole;
constexpr int actionRole = Qt::UserRole + 1;

/// Keys that the tables take themselves, because they mean something only there.
constexpr std::array tableKeys{
    std::pair{"End, Shift+G", QT_TRANSLATE_NOOP("grantex::ShortcutList", "Follow the newest events")},
    std::pair{"Home, G", QT_TRANSLATE_NOOP("grantex::ShortcutList", "Go to the oldest event")},
    std::pair{"PgUp, PgDown", QT_TRANSLATE_NOOP("grantex::ShortcutList", "Scroll by a screen; stops following")},
    std::pair{"Up, K", QT_TRANSLATE_NOOP("grantex::ShortcutList", "Select the event above")},
    std::pair{"Down, J", QT_TRANSLATE_NOOP("grantex::ShortcutList", "Select the event below")},
};

class KeysDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        painter->setFont(option.font);
        const int unit = option.fontMetrics.height();
        QRect place = option.rect.adjusted(unit / 2, 0, -unit / 2, 0);
        for (const QString& keys : index.data(keysRole).toStringList()) {
            const QStringList names = keyNames(QKeySequence::fromString(keys, QKeySequence::PortableText));
            paintKeyCaps(*painter, place, names, true);
            place.setLeft(place.left() + keyCapsWidth(option.font, names) + unit);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {0, option.fontMetrics.height() * 7 / 4};
    }
};

} // namespace

ShortcutList::ShortcutList(const QMainWindow& window, QWidget* parent)
    : QWidget(parent), m_window(window), m_edit(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    m_edit->setObjectName(u"shortcutSearch"_s);
    m_edit->setAccessibleName(tr("Search in the shortcuts"));
    m_edit->setPlaceholderText(tr("Search by name or by key"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    m_tree->setObjectName(u"shortcutTree"_s);
    m_tree->setProperty("flavour", u"field"_s);
    m_tree->setAccessibleName(tr("Shortcuts"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegateForColumn(1, new KeysDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, fontMetrics().height() * 15);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &ShortcutList::search);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutList::currentActionChanged);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (currentAction() != nullptr)
            Q_EMIT activated();
    });
    refresh();
}

void ShortcutList::setShowsAll(bool showsAll)
{
    m_showsAll = showsAll;
    refresh();
}

QTreeWidgetItem* ShortcutList::groupOf(const QString& title)
{
    // A menu goes on behind its submenus.
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->text(0) == title)
            return m_tree->topLevelItem(i);
    }
    auto* group = new QTreeWidgetItem(m_tree, {title});
    group->setData(0, Qt::AccessibleTextRole, title);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(0, scaledFont(font(), 1.0, QFont::DemiBold));
    group->setForeground(0, Theme::instance().color(Role::Muted));
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    return group;
}

void ShortcutList::addLine(QTreeWidgetItem& group, const QString& text, const QStringList& keys, QAction* action)
{
    auto* line = new QTreeWidgetItem(&group, {text, keys.join(u", "_s)});
    line->setData(0, Qt::AccessibleTextRole, keys.isEmpty() ? text : withColon(text, inList(keys)));
    line->setData(1, keysRole, keys);
    line->setData(0, actionRole, QVariant::fromValue(QPointer<QObject>(action)));
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

void ShortcutList::refresh()
{
    const QPointer<QAction> current = currentAction();
    m_tree->clear();
    for (const NamedAction& named : namedActions(m_window)) {
        QStringList keys;
        for (const QKeySequence& sequence : named.action->shortcuts())
            keys.append(sequence.toString(QKeySequence::PortableText));
        if (keys.isEmpty() && !m_showsAll)
            continue;
        addLine(*groupOf(named.group), named.text, keys, named.action);
    }
    QTreeWidgetItem* table = groupOf(tr("In the table"));
    for (const auto& [keys, meaning] : tableKeys)
        addLine(*table, tr(meaning), QString::fromLatin1(keys).split(u", "_s), nullptr);
    setCurrentAction(current);
    search();
}

QAction* ShortcutList::currentAction() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item == nullptr ? nullptr : qobject_cast<QAction*>(item->data(0, actionRole).value<QPointer<QObject>>());
}

void ShortcutList::setCurrentAction(const QAction* action)
{
    for (QTreeWidgetItemIterator line(m_tree); action != nullptr && *line != nullptr; ++line) {
        if ((*line)->data(0, actionRole).value<QPointer<QObject>>() == action)
            m_tree->setCurrentItem(*line);
    }
}

void ShortcutList::search()
{
    const QString query = m_edit->text().trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* line = group->child(j);
            const bool isKey = line->text(1).contains(query, Qt::CaseInsensitive);
            const bool isFound = query.isEmpty() || isKey || fuzzyMatch(query, line->text(0));
            line->setHidden(!isFound);
            hasAny = hasAny || isFound;
        }
        group->setHidden(!hasAny);
    }
}

} // namespace grantex
