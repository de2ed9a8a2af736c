// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/map_editor.h"
#include "ui/text/core_text.h"
#include "ui/widgets/header_width.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int isHiddenRole = Qt::UserRole + 1;
constexpr int storedNameRole = Qt::UserRole + 2; ///< of a secret that was stored before
constexpr int typedRole = Qt::UserRole + 3;      ///< a hidden secret as it was typed
constexpr int shownRows = 3;

/// What stands in the cell of a hidden secret: never the secret, which a copied cell or a screen reader would give
/// away.
QString hiddenText(const QTableWidgetItem& item)
{
    constexpr int dots = 8; // the length of a secret is nobody's business
    if (!item.data(typedRole).toString().isEmpty())
        return {dots, u'•'};
    return item.data(storedNameRole).toString().isEmpty() ? QString()
                                                          : QCoreApplication::translate("grantex::MapEditor", "stored");
}

/// Takes a secret in without showing it.
class ValueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& index) const override
    {
        auto* line = new QLineEdit(parent);
        if (isHidden(index))
            line->setEchoMode(QLineEdit::Password);
        return line;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        static_cast<QLineEdit*>(editor)->setText(index.data(isHidden(index) ? typedRole : Qt::EditRole).toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QLineEdit*>(editor)->text(), isHidden(index) ? typedRole : Qt::EditRole);
    }

private:
    static bool isHidden(const QModelIndex& index) { return index.data(isHiddenRole).toBool(); }
};

} // namespace

MapEditor::MapEditor(const SettingField& field, QWidget* parent)
    : FieldEditor(parent), m_takesSecrets(field.kind == FieldKind::SecretMap), m_table(new QTableWidget(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    nameEditor(*m_table, field);
    m_table->setColumnCount(m_takesSecrets ? 3 : 2);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("Kept")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    widenToTitles(*m_table->horizontalHeader());
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(Value, new ValueDelegate(m_table));
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * shownRows +
                            m_table->horizontalHeader()->sizeHint().height());
    m_table->setProperty("flavour", u"field"_s);
    setFocusProxy(m_table);

    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(QString::fromStdString(field.key) + u"Add"_s);
    add->setAccessibleName(tr("Add to: %1").arg(coreText(field.label)));
    m_remove->setObjectName(QString::fromStdString(field.key) + u"Remove"_s);
    m_remove->setAccessibleName(tr("Remove from: %1").arg(coreText(field.label)));
    for (QPushButton* button : {add, m_remove})
        button->setProperty("flavour", u"quiet"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, std::string());
        m_table->setFocus();
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, Name));
    });
    connect(m_remove, &QPushButton::clicked, this, &MapEditor::removeRows);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->data(isHiddenRole).toBool()) {
            const QSignalBlocker blocker(m_table);
            item->setText(hiddenText(*item));
        }
        Q_EMIT edited();
    });
    m_remove->setEnabled(false);
}

void MapEditor::addRow(const QString& name, const std::variant<std::string, SecretDraft>& value)
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(name));
    auto* item = new QTableWidgetItem;
    m_table->setItem(row, Value, item);
    m_remove->setEnabled(true);
    const auto* text = std::get_if<std::string>(&value);
    const auto* secret = std::get_if<SecretDraft>(&value);
    if (text != nullptr)
        item->setText(QString::fromStdString(*text));
    if (!m_takesSecrets)
        return;
    auto* place = new QComboBox(m_table);
    place->setAccessibleName(tr("Where the value is kept"));
    place->addItems(
        {tr("as text"), tr("in the keychain"), tr("from a variable"), tr("from a file"), tr("for this run only")});
    m_table->setCellWidget(row, Place, place);
    if (secret != nullptr) {
        place->setCurrentIndex(static_cast<int>(secret->place) + 1);
        const bool isHidden =
            secret->place == SecretDraft::Place::Keychain || secret->place == SecretDraft::Place::ThisRun;
        item->setData(storedNameRole, QString::fromStdString(secret->name));
        if (!isHidden)
            item->setText(QString::fromStdString(secret->name));
    }
    markSecret(row);
    connect(place, &QComboBox::activated, this, [this, item] {
        // What was hidden does not turn into something that is shown.
        const QSignalBlocker quiet(m_table);
        if (item->data(isHiddenRole).toBool())
            item->setText({});
        item->setData(typedRole, QString());
        item->setData(storedNameRole, QString());
        markSecret(item->row());
        Q_EMIT edited();
    });
}

void MapEditor::markSecret(int row)
{
    const int place = placeAt(row) - 1;
    const bool isHidden = place == static_cast<int>(SecretDraft::Place::Keychain) ||
                          place == static_cast<int>(SecretDraft::Place::ThisRun);
    QTableWidgetItem& item = *m_table->item(row, Value);
    const bool wasHidden = item.data(isHiddenRole).toBool();
    item.setData(isHiddenRole, isHidden);
    if (isHidden && !wasHidden && !item.text().isEmpty())
        item.setData(typedRole, item.text());
    if (isHidden)
        item.setText(hiddenText(item));
}

int MapEditor::placeAt(int row) const
{
    const auto* place = qobject_cast<const QComboBox*>(m_table->cellWidget(row, Place));
    return place == nullptr ? 0 : place->currentIndex();
}

void MapEditor::removeRows()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    m_remove->setEnabled(m_table->rowCount() > 0);
    Q_EMIT edited();
}

QString MapEditor::cell(int row, Column column) const
{
    return m_table->item(row, column)->text().trimmed();
}

SecretDraft MapEditor::secretAt(int row, SecretDraft::Place place) const
{
    const QTableWidgetItem& item = *m_table->item(row, Value);
    const bool isHidden = item.data(isHiddenRole).toBool();
    SecretDraft secret{place, item.data(storedNameRole).toString().toStdString(), {}};
    if (!isHidden)
        secret.name = cell(row, Value).toStdString();
    else if (const QString typed = item.data(typedRole).toString(); !typed.isEmpty())
        secret.typed = Secret(typed.toStdString());
    return secret;
}

DraftValue MapEditor::value() const
{
    TextMap texts;
    SecretMapDraft all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const std::string name = cell(row, Name).toStdString();
        if (name.empty())
            continue;
        if (const int place = placeAt(row); place > 0) {
            all.insert_or_assign(name, secretAt(row, static_cast<SecretDraft::Place>(place - 1)));
            continue;
        }
        texts.insert_or_assign(name, m_table->item(row, Value)->text().toStdString());
        all.insert_or_assign(name, texts.at(name));
    }
    if (all.empty())
        return {};
    if (!m_takesSecrets)
        return DraftValue(std::move(texts));
    return DraftValue(std::move(all));
}

void MapEditor::setValue(const DraftValue& value)
{
    m_table->setRowCount(0);
    if (const auto* texts = std::get_if<TextMap>(&value)) {
        for (const auto& [name, text] : *texts)
            addRow(QString::fromStdString(name), text);
    }
    if (const auto* map = std::get_if<SecretMapDraft>(&value)) {
        for (const auto& [name, entry] : *map)
            addRow(QString::fromStdString(name), entry);
    }
    m_remove->setEnabled(m_table->rowCount() > 0);
}

} // namespace grantex
