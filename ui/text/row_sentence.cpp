// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/row_sentence.h"

#include "ui/text/phrasing.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace grantex {

QString rowSentence(const QAbstractItemModel& model, int row)
{
    QStringList parts;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString text = model.index(row, column).data().toString();
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        if (!text.isEmpty())
            parts << (title.isEmpty() ? text : withColon(title, text));
    }
    return inList(parts);
}

} // namespace grantex
