// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace grantex {

/// Asks for the note of one event. Ctrl+Enter accepts; an empty text takes the note away.
class NoteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `about` says which event.
    NoteDialog(const QString& about, const QString& note, QWidget* parent);
    [[nodiscard]] QString note() const;

    /// More than this is no note; what is beyond is cut.
    static constexpr qsizetype kLongest = 10'000;

private:
    QPlainTextEdit* m_edit;
};

} // namespace grantex
