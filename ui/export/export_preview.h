// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_run.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace grantex {

/// The first events as the file will have them, and when something is taken out, as they were received beside it.
class ExportPreview final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t kEvents = 3;

    explicit ExportPreview(QWidget* parent = nullptr);
    /// Reads the plan's first events anew.
    void show(EventReader& reader, const ExportPlan& plan);
    /// Why there is no preview.
    void showProblem(const QString& sentence);
    [[nodiscard]] QString before() const; ///< empty: nothing is taken out
    [[nodiscard]] QString after() const;

private:
    QLabel* m_beforeTitle;
    QPlainTextEdit* m_before;
    QPlainTextEdit* m_after;
};

} // namespace grantex
