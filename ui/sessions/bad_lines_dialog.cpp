// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/bad_lines_dialog.h"

#include "ui/sessions/bad_lines_model.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/plain_table.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

BadLinesDialog::BadLinesDialog(const QString& name, std::vector<BadLine> lines, std::int64_t total, QWidget* parent)
    : QDialog(parent), m_model(new BadLinesModel(std::move(lines), this)), m_table(new QTableView(this))
{
    setObjectName(u"badLinesDialog"_s);
    setWindowTitle(tr("Bad Lines – %1").arg(name));
    auto* note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setText(total > m_model->rowCount()
                      ? tr("%1 pieces of this file are no events; the first %2 are listed. All else is shown.")
                            .arg(grouped(total), grouped(m_model->rowCount()))
                      : tr("These pieces of the file are no events. All else is shown."));
    m_table->setObjectName(u"badLines"_s);
    m_table->setAccessibleName(tr("Bad lines"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    makePlain(*m_table, 1.5);
    m_table->setFont(font());
    const int unit = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->resizeSection(static_cast<int>(BadLinesModel::Column::Line), unit * 12);
    m_table->horizontalHeader()->resizeSection(static_cast<int>(BadLinesModel::Column::Reason), unit * 56);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"copyBadLinesButton"_s);
    copyButton->setToolTip(tr("Copy the selected lines of this list, or all"));
    connect(copyButton, &QPushButton::clicked, this, &BadLinesDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(note);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(unit * 130, fontMetrics().height() * 26);
}

void BadLinesDialog::copy() const
{
    const QItemSelectionModel* selection = m_table->selectionModel();
    QString text;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!selection->hasSelection() || selection->isRowSelected(row))
            text += m_model->lineText(row) + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace grantex
