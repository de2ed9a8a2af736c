// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/time_zone_box.h"

#include "ui/text/display.h"
#include "ui/text/shown_zone.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace grantex {

TimeZoneBox::TimeZoneBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(u"timeZoneBox"_s);
    setEditable(true);
    setInsertPolicy(NoInsert);
    const int here = QDateTime::currentDateTime().offsetFromUtc() / 60;
    addItem(tr("As the desktop (%1)").arg(offsetName(here)), QByteArray());
    addItem(u"UTC"_s, "UTC"_ba);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        // "Etc/GMT+5", which is west of Greenwich, and the old names without a place help nobody to choose.
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            addItem(QString::fromLatin1(id).replace(u'_', u' '), id);
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setObjectName(u"timeZoneEdit"_s);
    lineEdit()->setAccessibleName(tr("Time zone"));
    lineEdit()->setPlaceholderText(tr("A place, such as Tokyo"));
    // Wide zone names do not widen the page.
    constexpr int letters = 24;
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
    showCurrent();
    connect(this, &QComboBox::activated, this, &TimeZoneBox::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TimeZoneBox::takeTyped);
    connect(&ShownZone::instance(), &ShownZone::changed, this, &TimeZoneBox::showCurrent);
}

void TimeZoneBox::take(int index)
{
    ShownZone::instance().choose(itemData(index).toByteArray());
}

void TimeZoneBox::takeTyped()
{
    const QString typed = lineEdit()->text().trimmed();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0)
        index = findData(typed.toLatin1());
    // A place alone is enough where only one zone has it.
    if (index < 0 && !typed.isEmpty() &&
        model()->match(model()->index(0, 0), Qt::DisplayRole, typed, 2, Qt::MatchContains).size() == 1)
        index = findText(typed, Qt::MatchContains);
    if (index >= 0)
        take(index);
    showCurrent();
    if (index < 0 && !typed.isEmpty())
        Q_EMIT notFound(typed);
}

void TimeZoneBox::showCurrent()
{
    const QByteArray chosen = ShownZone::instance().chosen();
    int index = findData(chosen);
    if (index < 0) {
        // Kept from a system that lists it, or an old name.
        addItem(QString::fromLatin1(chosen), chosen);
        index = count() - 1;
    }
    setCurrentIndex(index);
    setEditText(itemText(index));
}

} // namespace grantex
