// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_run.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace grantex {

/// The events that can be exported from one table.
struct ExportSubject
{
    struct Part
    {
        std::vector<ExportRange> ranges;
        std::int64_t events = 0;
        [[nodiscard]] bool isEmpty() const { return events == 0; }
    };
    Part selection;
    Part filtered; ///< empty: no filter is on
    Part all;
    QStringList columns;   ///< visible ones, in their order, as exportColumn() and "summary" name them
    QString suggestedName; ///< of the file, without its ending
};

/// What a person chose the last time; kept in the window's settings.
struct ExportChoice
{
    ExportFormat format = ExportFormat::Ndjson;
    bool withGaps = false;
    Redaction::Rules redaction;
    QString directory;

    /// nullptr: the defaults, and nothing is kept.
    [[nodiscard]] static ExportChoice kept(const QSettings* settings);
    void keep(QSettings* settings) const;
};

/// A column by its name: one of core/export's, or "summary", the sentence of the table.
[[nodiscard]] Result<ExportColumn> exportColumnOf(const QString& name);
/// All names that need no path, in the order in which they are offered.
[[nodiscard]] QStringList offeredColumns();
/// The columns of `names`; those that are none are passed over.
[[nodiscard]] std::vector<ExportColumn> exportColumnsOf(const QStringList& names);

} // namespace grantex
