// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/secret_line.h"

#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace grantex {

SecretLine::SecretLine(QWidget* parent) : QLineEdit(parent)
{
    setDragEnabled(false);
    // The line edit's own ways to the clipboard cannot be overridden one by one. Told at once, before any other program
    // can have asked for what was put there.
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &SecretLine::markCopy);
}

void SecretLine::markCopy(QClipboard::Mode mode)
{
    // Understood by the histories of KDE, GNOME's GPaste, and others.
    const QString hint = u"x-kde-passwordManagerHint"_s;
    auto* clipboard = QGuiApplication::clipboard();
    const QString part = selectedText();
    if (!m_holdsSecret || part.isEmpty() || echoMode() != QLineEdit::Normal)
        return;
    // Whoever put it there: it is the secret.
    const QMimeData* copied = clipboard->mimeData(mode);
    if (copied == nullptr || copied->hasFormat(hint) || copied->text() != part)
        return;
    auto* marked = new QMimeData;
    marked->setText(part);
    marked->setData(hint, "secret"_ba);
    clipboard->setMimeData(marked, mode);
}

} // namespace grantex
