// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours/colour_rule_dialog.h"

#include "ui/colours/colour_rule_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/header_width.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr std::array tones{Tone::Alarm, Tone::Budget, Tone::Consent, Tone::Identity, Tone::Session,
                           Tone::Token, Tone::Grant,  Tone::Vault,   Tone::Other};

/// Names and filters in a line edit, colours as a list of their names, shown as the chip of the tone.
class RuleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != static_cast<int>(ColourRuleModel::Column::Colour))
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->setAccessibleName(ColourRuleModel::tr("Colour"));
        for (const Tone tone : tones)
            box->addItem(toneName(tone), static_cast<int>(tone));
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<RuleDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != static_cast<int>(ColourRuleModel::Column::Colour)) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        painter->save();
        const int padding = option.fontMetrics.averageCharWidth();
        paintChip(*painter, option.rect.adjusted(padding, 0, -padding, 0), index.data().toString(),
                  static_cast<Tone>(index.data(ColourRuleModel::kToneRole).toInt()));
        painter->restore();
    }
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != static_cast<int>(ColourRuleModel::Column::Filter))
            return;
        option->font = monospaceFont(option->font);
        if (!mistakeIn(index.data().toString()).isEmpty())
            option->palette.setColor(QPalette::Text, Theme::instance().color(Role::Danger));
    }
};

} // namespace

ColourRuleDialog::ColourRuleDialog(std::vector<ColourRule> rules, QWidget* parent)
    : QDialog(parent), m_model(new ColourRuleModel(std::move(rules), this)), m_table(new QTableView(this)),
      m_mistake(new QLabel(this))
{
    setObjectName(u"colourRuleDialog"_s);
    setWindowTitle(tr("Colour Rules"));
    auto* intro = new QLabel(tr("The first rule that is on and matches colours the row."), this);
    intro->setProperty("flavour", u"muted"_s);
    m_table->setObjectName(u"colourRules"_s);
    m_table->setProperty("flavour", u"field"_s);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Colour rules"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RuleDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setVisible(false);
    const int unit = fontMetrics().height();
    m_table->verticalHeader()->setDefaultSectionSize(unit * 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, unit * 15);
    m_table->setColumnWidth(1, unit * 7);
    widenToTitles(*m_table->horizontalHeader());
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->setObjectName(u"colourRuleMistake"_s);

    auto* side = new QVBoxLayout;
    connect(addButton(u"addColourRuleButton"_s, tr("&Add"), side), &QPushButton::clicked, this, [this] {
        const int added = m_model->add();
        select(added);
        m_table->edit(m_model->index(added, static_cast<int>(ColourRuleModel::Column::Filter)));
    });
    m_remove = addButton(u"removeColourRuleButton"_s, tr("&Remove"), side);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(row()); });
    m_up = addButton(u"colourRuleUpButton"_s, tr("Move &Up"), side);
    connect(m_up, &QPushButton::clicked, this, [this] { select(m_model->move(row(), -1)); });
    m_down = addButton(u"colourRuleDownButton"_s, tr("Move &Down"), side);
    connect(m_down, &QPushButton::clicked, this, [this] { select(m_model->move(row(), 1)); });
    side->addStretch(1);
    connect(addButton(u"resetColourRulesButton"_s, tr("Re&set"), side), &QPushButton::clicked, this,
            [this] { m_model->setRules(defaultColourRules()); });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setProperty("flavour", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addLayout(side);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(unit / 2);
    column->addWidget(intro);
    column->addLayout(middle, 1);
    column->addWidget(m_mistake);
    column->addWidget(buttons);
    resize(unit * 48, unit * 22);

    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColourRuleDialog::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ColourRuleDialog::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ColourRuleDialog::refresh);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &ColourRuleDialog::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ColourRuleDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColourRuleDialog::refresh);
    select(0);
    refresh();
}

QPushButton* ColourRuleDialog::addButton(const QString& name, const QString& text, QLayout* to)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    to->addWidget(button);
    return button;
}

const std::vector<ColourRule>& ColourRuleDialog::rules() const
{
    return m_model->rules();
}

int ColourRuleDialog::row() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void ColourRuleDialog::select(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void ColourRuleDialog::refresh()
{
    QString mistake;
    for (const ColourRule& rule : m_model->rules()) {
        const QString wrong = rule.isOn ? mistakeIn(rule.filter) : QString();
        if (!wrong.isEmpty() && mistake.isEmpty())
            mistake = tr("%1: %2").arg(rule.name, wrong);
    }
    QPalette palette = m_mistake->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(Role::Danger));
    m_mistake->setPalette(palette);
    m_mistake->setText(mistake);
    m_accept->setEnabled(mistake.isEmpty());
    m_remove->setEnabled(row() >= 0);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_model->rowCount());
}

} // namespace grantex
