// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/note_dialog.h"

#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

NoteDialog::NoteDialog(const QString& about, const QString& note, QWidget* parent)
    : QDialog(parent), m_edit(new QPlainTextEdit(note, this))
{
    setObjectName(u"noteDialog"_s);
    setWindowTitle(tr("Note"));
    m_edit->setObjectName(u"noteEdit"_s);
    m_edit->setAccessibleName(tr("Note on the event"));
    m_edit->setPlaceholderText(tr("What is worth remembering about this event?"));
    m_edit->setTabChangesFocus(true);
    m_edit->moveCursor(QTextCursor::End);
    auto* label = new ElidedLabel(this);
    label->setText(about);
    label->setRole(Role::Muted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("flavour", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* accept = new QAction(this);
    accept->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(accept, &QAction::triggered, this, &QDialog::accept);
    addAction(accept);
    const int unit = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(unit / 2);
    column->addWidget(label);
    column->addWidget(m_edit, 1);
    column->addWidget(buttons);
    resize(unit * 28, unit * 13);
    m_edit->setFocus();
}

QString NoteDialog::note() const
{
    return m_edit->toPlainText().trimmed().left(kLongest);
}

} // namespace grantex
