// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace grantex {

class SeriesChart;

/// The numbers of a chart as a table, as they are when it opens: one row for each time, the newest first, one column
/// for each series. For those who cannot see the chart, and for those who want to copy it.
class SeriesTable final : public QDialog
{
    Q_OBJECT
public:
    SeriesTable(const QString& title, const SeriesChart& chart, QWidget* parent = nullptr);
};

} // namespace grantex
