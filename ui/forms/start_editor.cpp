// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/start_editor.h"

#include "ui/text/shown_zone.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// The editor knows no zones: it is given the figures of the clock that is shown everywhere.
QDateTime onTheClock(const QDateTime& shown)
{
    return {shown.date(), shown.time()};
}

} // namespace

StartEditor::StartEditor(const SettingField& field, QWidget* parent)
    : FieldEditor(parent), m_place(new QComboBox(this)), m_time(new QDateTimeEdit(this))
{
    nameEditor(*m_place, field);
    m_place->addItems({tr("From now on"), tr("From the oldest event held"), tr("From a time")});
    m_time->setDateTime(onTheClock(shownTime(fromEpochMillis(QDateTime::currentMSecsSinceEpoch()))));
    m_time->setObjectName(u"startTimeEdit"_s);
    m_time->setAccessibleName(tr("Start time"));
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_time->setCalendarPopup(true);
    m_time->hide();
    setFocusProxy(m_place);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_place);
    row->addWidget(m_time);
    row->addStretch(1);
    connect(m_place, &QComboBox::currentIndexChanged, m_time, [this](int place) { m_time->setVisible(place == Time); });
    connect(m_place, &QComboBox::activated, this, &FieldEditor::edited);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &FieldEditor::edited);
}

DraftValue StartEditor::value() const
{
    switch (m_place->currentIndex()) {
    case Beginning:
        return std::string("beginning");
    case Time:
        return QDateTime(m_time->date(), m_time->time(), shownZone()).toUTC().toString(Qt::ISODate).toStdString();
    default:
        return std::string("now");
    }
}

void StartEditor::setValue(const DraftValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    const QString start = text == nullptr ? QString() : QString::fromStdString(*text);
    const QDateTime time = QDateTime::fromString(start, Qt::ISODateWithMs);
    m_place->setCurrentIndex(start == "beginning"_L1 ? Beginning : time.isValid() ? Time : Now);
    if (time.isValid())
        m_time->setDateTime(onTheClock(shownTime(fromEpochMillis(time.toMSecsSinceEpoch()))));
}

} // namespace grantex
