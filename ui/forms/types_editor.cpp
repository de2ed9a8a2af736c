// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/types_editor.h"

#include "core/filter/field_table.h"
#include "core/filter/known_types.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

TypesEditor::TypesEditor(const SettingField& field, const FormServices& services, QWidget* parent)
    : FieldEditor(parent), m_seen(services.seen), m_list(new ListEditor(field, this)),
      m_pick(new QPushButton(tr("Choose…"), this)), m_warning(new QLabel(this)), m_help(coreText(field.help))
{
    const int unit = fontMetrics().height();
    const QString key = QString::fromStdString(field.key);
    auto* menu = new QMenu(m_pick);
    m_pick->setObjectName(key + u"Choose"_s);
    m_pick->setAccessibleName(tr("Choose known ones: %1").arg(coreText(field.label)));
    m_pick->setProperty("flavour", u"menu"_s);
    m_pick->setAutoDefault(false);
    m_pick->setMenu(menu);
    m_warning->setObjectName(key + u"Warning"_s);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->hide();
    setFocusProxy(m_list);
    auto* row = new QHBoxLayout;
    row->setSpacing(unit / 3);
    row->addWidget(m_list, 1);
    row->addWidget(m_pick, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 5);
    column->addLayout(row);
    column->addWidget(m_warning);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    connect(m_list, &FieldEditor::edited, this, [this] {
        check();
        Q_EMIT edited();
    });
}

void TypesEditor::setValue(const DraftValue& value)
{
    m_list->setValue(value);
    check();
}

QString TypesEditor::warning() const
{
    return m_warning->text();
}

TextList TypesEditor::types() const
{
    const DraftValue value = m_list->value();
    const auto* list = std::get_if<TextList>(&value);
    return list == nullptr ? TextList() : *list;
}

void TypesEditor::fill(QMenu& menu)
{
    menu.clear();
    const TextList chosen = types();
    for (const std::string_view known : filter::knownTypes()) {
        const std::string type(known);
        QAction* action = menu.addAction(QString::fromStdString(type));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(chosen, type) != chosen.end());
        connect(action, &QAction::triggered, this, [this, type] { toggle(type); });
    }
}

void TypesEditor::toggle(const std::string& type)
{
    TextList all = types();
    if (std::erase(all, type) == 0)
        all.push_back(type);
    setValue(all);
    Q_EMIT edited();
}

bool TypesEditor::isKnown(const std::string& type) const
{
    const auto known = filter::knownTypes();
    if (std::ranges::find(known, type) != known.end())
        return true;
    if (m_seen == nullptr)
        return false;
    constexpr std::size_t enough = 20;
    const auto seen = m_seen->values({filter::FieldName::Type, {}}, type, enough);
    return std::ranges::any_of(seen,
                               [&](const filter::SeenValue& value) { return value.text == type && value.events > 0; });
}

void TypesEditor::check()
{
    QStringList doubts;
    for (const std::string& type : types()) {
        if (isKnown(type))
            continue;
        const std::string near(filter::nearest(type, filter::knownTypes()));
        doubts.append(near.empty()
                          ? tr("%1 is no type that is known: perhaps nothing comes for it.").arg(safeText(type, 60))
                          : tr("%1 is no type that is known: perhaps nothing comes for it. Did you mean %2?")
                                .arg(safeText(type, 60), QString::fromStdString(near)));
    }
    m_warning->setText(doubts.isEmpty() ? QString() : u"⚠ "_s + doubts.join(u'\n'));
    m_warning->setVisible(!doubts.isEmpty());
    if (QWidget* focus = m_list->focusProxy())
        focus->setAccessibleDescription(doubts.isEmpty() ? m_help : m_warning->text());
}

} // namespace grantex
