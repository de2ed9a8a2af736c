// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_events.h"

#include <QDialog>

class QTableView;

namespace grantex {

class BadLinesModel;

/// Lists what in a file is no event.
class BadLinesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `total` may be more than `lines` holds.
    BadLinesDialog(const QString& name, std::vector<BadLine> lines, std::int64_t total, QWidget* parent = nullptr);

private:
    void copy() const;

    BadLinesModel* m_model;
    QTableView* m_table;
};

} // namespace grantex
