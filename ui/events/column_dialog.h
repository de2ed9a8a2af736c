// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/table_layout.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace grantex {

class ColumnListModel;

/// Chooses the columns of a table: which are shown, in which order, values at JSON paths among them, and how times are
/// written.
class ColumnDialog final : public QDialog
{
    Q_OBJECT
public:
    ColumnDialog(const TableLayout& layout, QWidget* parent);
    [[nodiscard]] TableLayout layout() const;

private:
    QWidget* makePathRow();
    QWidget* makeTimeRow(const TimeStyle& style);
    QPushButton* addButton(const QString& name, const QString& text, class QLayout* to);
    void search(const QString& text);
    void addPath();
    void refresh();
    [[nodiscard]] int row() const;

    ColumnListModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLineEdit* m_path;
    QComboBox* m_format;
    QPushButton* m_addPath = nullptr;
    QLabel* m_mistake;
    QComboBox* m_time;
    QComboBox* m_offset;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace grantex
