// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_choice.h"
#include "ui/export/export_job.h"

#include <QDialog>
#include <functional>

class QButtonGroup;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace grantex {

class ExportColumnsList;
class ExportPreview;

/// Asks what to export and how: which events, format, columns, gaps, what is taken out, and the file. Shows the first
/// events as they will be. Writes nothing itself.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Asks for the file of an export; empty: the user thought better of it.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& title, const QString& suggestion)>;

    /// `reader` is for the preview and may be nullptr; `chooseFile` stands behind the "Browse…" button.
    ExportDialog(const ExportSubject& subject, const ExportChoice& choice, std::unique_ptr<EventReader> reader,
                 ChooseFile chooseFile, QWidget* parent = nullptr);

    /// What was chosen, as a job takes it; after accepted().
    [[nodiscard]] ExportJob::Request request() const;
    [[nodiscard]] ExportChoice choice() const;

private:
    [[nodiscard]] QWidget* makeParts();
    [[nodiscard]] QWidget* makeFormats();
    [[nodiscard]] QWidget* makeOptions();
    [[nodiscard]] QWidget* makePlace();
    void browse();
    void refresh();
    void refreshPath();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] const ExportSubject::Part& part() const;
    [[nodiscard]] Redaction::Rules rules() const;
    /// Why it cannot be exported so; empty: it can.
    [[nodiscard]] QString mistake() const;

    const ExportSubject m_subject;
    const std::unique_ptr<EventReader> m_reader;
    const ChooseFile m_chooseFile;
    QButtonGroup* m_parts;
    QButtonGroup* m_formats;
    QLabel* m_formatNote;
    QLabel* m_columnsLabel;
    ExportColumnsList* m_columns;
    QCheckBox* m_gaps;
    QCheckBox* m_emails;
    QCheckBox* m_principals;
    QLineEdit* m_paths;
    ExportPreview* m_preview;
    QLineEdit* m_path;
    QLabel* m_note;
    QPushButton* m_export;
};

} // namespace grantex
