// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/series_table.h"

#include "ui/text/display.h"
#include "ui/text/row_sentence.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/header_width.h"
#include "ui/widgets/plain_table.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class SeriesModel final : public QAbstractTableModel
{
public:
    SeriesModel(SeriesTable::Numbers numbers, QObject* parent)
        : QAbstractTableModel(parent), m_series(std::move(numbers.series)), m_from(numbers.from), m_width(numbers.width)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() || m_series.empty() ? 0 : static_cast<int>(m_series.front().values.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 1 + static_cast<int>(m_series.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return cellAlignment(section > 0);
        if (role != Qt::DisplayRole)
            return {};
        return section == 0 ? SeriesTable::tr("From") : m_series[static_cast<std::size_t>(section) - 1].name;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == Qt::AccessibleTextRole)
            return index.column() == 0 ? rowSentence(*this, index.row()) : QVariant();
        if (role == Qt::TextAlignmentRole)
            return cellAlignment(index.column() > 0);
        if (role != Qt::DisplayRole)
            return {};
        const int place = rowCount() - 1 - index.row();
        if (index.column() == 0)
            return localDateTime(m_from + place * m_width);
        return SeriesChart::numberText(
            m_series[static_cast<std::size_t>(index.column()) - 1].values[static_cast<std::size_t>(place)]);
    }
    /// With tabs, as spreadsheets take it.
    [[nodiscard]] QString text() const
    {
        QString all;
        for (int row = -1; row < rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < columnCount(); ++column)
                cells << (row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole) : index(row, column).data())
                             .toString();
            all += cells.join(u'\t') + u'\n';
        }
        return all;
    }

private:
    std::vector<SeriesChart::Series> m_series;
    UtcTime m_from;
    Millis m_width;
};

} // namespace

SeriesTable::SeriesTable(const QString& title, Numbers numbers, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"seriesTableDialog"_s);
    setWindowTitle(title);
    auto* model = new SeriesModel(std::move(numbers), this);
    auto* table = new QTableView(this);
    table->setObjectName(u"seriesTable"_s);
    table->setAccessibleName(title);
    table->setModel(model);
    makePlain(*table, 1.5);
    const int unit = fontMetrics().averageCharWidth();
    table->horizontalHeader()->setDefaultSectionSize(unit * 20);
    table->horizontalHeader()->resizeSection(0, unit * 26);
    widenToTitles(*table->horizontalHeader());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"copySeriesButton"_s);
    connect(copyButton, &QPushButton::clicked, this, [model] { QGuiApplication::clipboard()->setText(model->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    if (model->rowCount() == 0) {
        table->hide();
        copyButton->setEnabled(false);
        auto* empty = new EmptyState(u"overview"_s, this);
        empty->setTexts(tr("No numbers yet"), tr("They come with the first events."));
        column->insertWidget(0, empty, 1);
    }
    column->addWidget(buttons);
    resize(unit * 100, fontMetrics().height() * 30);
}

} // namespace grantex
