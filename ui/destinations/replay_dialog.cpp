// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/replay_dialog.h"

#include "core/filter/destination_filter.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

std::optional<Sequence> sequenceIn(const QLineEdit& line)
{
    bool isNumber = false;
    const qlonglong number = line.text().trimmed().toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional<Sequence>(Sequence{number}) : std::nullopt;
}

UtcTime timeIn(const QDateTimeEdit& edit)
{
    return fromEpochMillis(edit.dateTime().toMSecsSinceEpoch());
}

} // namespace

ReplayDialog::ReplayDialog(const LaneId& lane, const QString& name, Sequence first, Sequence last, QWidget* parent)
    : QDialog(parent), m_lane(lane), m_all(new QRadioButton(tr("&Everything the journal holds"), this)),
      m_byTime(new QRadioButton(tr("Received between these &times"), this)),
      m_bySequence(new QRadioButton(tr("By &number in the journal"), this)),
      m_since(new QDateTimeEdit(QDateTime::currentDateTime().addSecs(-3600), this)),
      m_until(new QDateTimeEdit(QDateTime::currentDateTime(), this)),
      m_from(new QLineEdit(QString::number(first.value), this)), m_to(new QLineEdit(QString::number(last.value), this)),
      m_filter(new QLineEdit(this)), m_problem(new QLabel(this)), m_start(new QPushButton(tr("&Replay"), this))
{
    setObjectName(u"replayDialog"_s);
    setWindowTitle(tr("Replay"));
    layOut(name);
    m_byTime->setChecked(true);
    for (QRadioButton* button : {m_all, m_byTime, m_bySequence})
        connect(button, &QRadioButton::toggled, this, &ReplayDialog::refresh);
    for (QLineEdit* line : {m_from, m_to, m_filter})
        connect(line, &QLineEdit::textChanged, this, &ReplayDialog::refresh);
    for (QDateTimeEdit* edit : {m_since, m_until})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ReplayDialog::refresh);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
}

void ReplayDialog::layOut(const QString& name)
{
    const int unit = fontMetrics().height();
    auto* title = new QLabel(tr("Send events to %1 again").arg(name), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(scaledFont(font(), 1.2, QFont::DemiBold));
    auto* words =
        new QLabel(tr("A replay has a place of its own in the journal: it moves nothing of what the destination "
                      "gets otherwise. What it has already is sent a second time."),
                   this);
    words->setProperty("flavour", u"muted"_s);
    words->setWordWrap(true);
    const auto prepare = [this](QDateTimeEdit* edit, const QString& object, const QString& accessible) {
        edit->setObjectName(object);
        edit->setAccessibleName(accessible);
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
        edit->setCalendarPopup(true);
    };
    prepare(m_since, u"replaySince"_s, tr("From time"));
    prepare(m_until, u"replayUntil"_s, tr("Until time"));
    m_all->setObjectName(u"replayAll"_s);
    m_byTime->setObjectName(u"replayByTime"_s);
    m_bySequence->setObjectName(u"replayBySequence"_s);
    m_from->setObjectName(u"replayFrom"_s);
    m_from->setAccessibleName(tr("From number"));
    m_to->setObjectName(u"replayTo"_s);
    m_to->setAccessibleName(tr("To number"));
    m_filter->setObjectName(u"replayFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("every event, or a filter such as type:grant.*"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("flavour", u"danger"_s);
    m_problem->setWordWrap(true);
    m_start->setObjectName(u"replayStart"_s);
    m_start->setProperty("flavour", u"primary"_s);
    m_start->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(unit / 2);
    grid->addWidget(m_byTime, 0, 0);
    grid->addWidget(m_since, 0, 1);
    grid->addWidget(m_until, 0, 2);
    grid->addWidget(m_bySequence, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_to, 1, 2);
    grid->addWidget(m_all, 2, 0, 1, 3);
    auto* filterLabel = new QLabel(tr("&Filter"), this);
    filterLabel->setBuddy(m_filter);
    grid->addWidget(filterLabel, 3, 0);
    grid->addWidget(m_filter, 3, 1, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_start);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit * 3 / 4);
    column->addWidget(title);
    column->addWidget(words);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(unit * 42);
}

void ReplayDialog::refresh()
{
    for (QDateTimeEdit* edit : {m_since, m_until})
        edit->setEnabled(m_byTime->isChecked());
    for (QLineEdit* line : {m_from, m_to})
        line->setEnabled(m_bySequence->isChecked());
    QString problem;
    if (m_byTime->isChecked() && timeIn(*m_since) >= timeIn(*m_until))
        problem = tr("The first time must be before the second.");
    const auto from = sequenceIn(*m_from);
    const auto to = sequenceIn(*m_to);
    if (m_bySequence->isChecked() && (!from || !to || *to < *from))
        problem = tr("Two numbers are needed, the smaller one first.");
    if (const auto filter = filter::destinationFilter(m_filter->text().toStdString()); !filter)
        problem = safeCoreText(filter.error());
    m_problem->setText(problem.isEmpty() ? QString() : u"⚠ "_s + problem);
    m_start->setEnabled(problem.isEmpty());
}

std::optional<ReplayRequest> ReplayDialog::request() const
{
    if (!m_start->isEnabled())
        return std::nullopt;
    ReplayRequest request;
    request.lane = m_lane;
    request.filter = m_filter->text().trimmed().toStdString();
    if (m_byTime->isChecked()) {
        request.since = timeIn(*m_since);
        request.until = timeIn(*m_until);
    }
    if (m_bySequence->isChecked()) {
        request.from = sequenceIn(*m_from);
        request.to = sequenceIn(*m_to);
    }
    return request;
}

} // namespace grantex
