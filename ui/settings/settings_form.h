// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/colors.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace grantex {

/// A page of settings: headings, rows of a label, a control and a sentence of help, and at the end a line that says
/// how the last change went.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(QWidget* parent = nullptr);
    /// `text` is shown as it is, never as markup.
    void addHeading(const QString& text);
    /// Takes the control; the label is its buddy and, when it has none, its accessible name.
    void addRow(const QString& label, QWidget* control, const QString& help = {});
    QLabel* addNote(const QString& text);
    void showOutcome(const QString& text, Role role);
    /// "Saved and in effect", or what was wrong and how to mend it.
    void showResult(const Result<>& result);
    [[nodiscard]] QString outcome() const;

private:
    QLabel* addText(const QString& text, int row, int column, int columns);

    QGridLayout* m_grid;
    QLabel* m_outcome;
    int m_row = 0;
};

} // namespace grantex
