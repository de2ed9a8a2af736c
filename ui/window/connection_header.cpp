// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/connection_header.h"

#include "ui/text/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/compact_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_icon.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// What the state and its reason need beside the buttons, in line heights.
constexpr int kTextRoom = 16;

} // namespace

ConnectionHeader::ConnectionHeader(QWidget* parent)
    : QWidget(parent), m_dot(new StateIcon(this)), m_state(new ElidedLabel(this)), m_endpoint(new ElidedLabel(this)),
      m_detail(new ElidedLabel(this)), m_owner(new ElidedLabel(this)), m_enter(new QPushButton(tr("Enter key…"), this)),
      m_retry(new CompactButton(themedIcon(u"retry"_s, Role::Accent), {tr("Retry now")}, this)),
      m_connect(new CompactButton(themedIcon(u"plug"_s), {tr("Connect"), tr("Disconnect")}, this)),
      m_pause(new CompactButton(themedIcon(u"pause"_s), {tr("Pause"), tr("Resume")}, this)),
      m_export(new CompactButton(themedIcon(u"export"_s), {tr("Export…")}, this))
{
    m_connect->setObjectName(u"connectButton"_s);
    m_connect->setAccessibleName(tr("Connect"));
    m_pause->setObjectName(u"pauseButton"_s);
    m_pause->setAccessibleName(tr("Pause"));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Freeze the table (Space). Events are still received and delivered."));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Write the selected events, or all, as NDJSON (Ctrl+E)"));
    m_enter->setObjectName(u"enterKeyButton"_s);
    m_enter->setAccessibleName(tr("Enter the connection's key"));
    m_retry->setObjectName(u"retrySourceButton"_s);
    m_retry->setToolTip(tr("Try to connect again now"));
    m_retry->setProperty("flavour", u"quiet"_s);
    constexpr double dotScale = 1.15;
    m_dot->setScale(dotScale);
    m_state->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_detail->setRole(Role::Muted);
    m_endpoint->setRole(Role::Muted);
    m_endpoint->setFont(scaledFont(font(), 0.92));
    m_endpoint->setElideMode(Qt::ElideMiddle);
    m_owner->setRole(Role::Info);
    m_owner->setFont(scaledFont(font(), 0.92));
    m_owner->setVisible(false);

    const int unit = fontMetrics().height();
    auto* top = new QHBoxLayout;
    top->setSpacing(unit / 2);
    top->addWidget(m_state, 0, Qt::AlignVCenter);
    top->addWidget(m_detail, 0, Qt::AlignVCenter);
    top->addStretch(1);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addLayout(top);
    lines->addWidget(m_endpoint);
    lines->addWidget(m_owner);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit * 3 / 4, unit / 2, unit * 3 / 4, unit / 2);
    row->setSpacing(unit / 2);
    row->addWidget(m_dot);
    row->addLayout(lines, 1);
    m_row = row;
    row->addWidget(m_enter);
    for (CompactButton* button : {m_retry, m_connect, m_pause, m_export})
        row->addWidget(button);
    // No window is kept wide by words that can be left out.
    setMinimumWidth(unit * kTextRoom);

    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(!m_words.isWanted); });
    connect(m_enter, &QPushButton::clicked, this, &ConnectionHeader::keyRequested);
    connect(m_retry, &QPushButton::clicked, this, &ConnectionHeader::retryRequested);
    connect(m_pause, &QPushButton::toggled, this, &ConnectionHeader::pauseRequested);
    connect(m_export, &QPushButton::clicked, this, &ConnectionHeader::exportRequested);
    setSources({});
}

void ConnectionHeader::addControl(QWidget* control)
{
    m_row->insertWidget(m_row->indexOf(m_enter), control);
}

void ConnectionHeader::setSources(const std::vector<SourceStatus>& sources)
{
    m_words = wordsOf(sources, fromEpochMillis(QDateTime::currentMSecsSinceEpoch()));
    m_dot->setLook({}, m_words.role);
    m_state->setText(m_words.state);
    m_detail->setText(m_words.detail);
    m_detail->setRole(m_words.role == Role::Success || m_words.role == Role::Info ? Role::Muted : m_words.role);
    m_endpoint->setText(m_words.endpoint);
    m_endpoint->setVisible(!m_words.endpoint.isEmpty());
    m_retry->setVisible(m_words.canRetry);
    m_enter->setVisible(m_words.needsKey && m_isEditable);
    m_connect->setWords(m_words.isWanted ? tr("Disconnect") : tr("Connect"));
    m_connect->setIcon(themedIcon(m_words.isWanted ? u"unplug"_s : u"plug"_s));
    m_connect->setVisible(m_words.isStream && m_owner->text().isEmpty());
    m_connect->setToolTip(m_words.isWanted ? tr("Stop receiving; deliveries go on")
                                           : tr("Receive events from Grantex"));
    QString spoken = m_words.detail.isEmpty() ? m_words.state : withColon(m_words.state, m_words.detail);
    if (!m_owner->text().isEmpty())
        spoken = inSentences({spoken, m_owner->text()});
    setAccessibleName(spoken);
}

void ConnectionHeader::showFile(const QString& name, const QString& place)
{
    m_dot->setLook(u"file"_s, Role::Muted);
    m_state->setText(name);
    m_detail->setText({});
    m_endpoint->setText(place);
    m_endpoint->setVisible(!place.isEmpty());
    m_retry->hide();
    m_enter->hide();
    m_connect->hide();
    setAccessibleName(place.isEmpty() ? name : u"%1: %2"_s.arg(name, place));
}

void ConnectionHeader::setPaused(bool isPaused)
{
    const QSignalBlocker blocker(m_pause);
    m_pause->setChecked(isPaused);
    m_pause->setWords(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(themedIcon(isPaused ? u"play"_s : u"pause"_s));
}

void ConnectionHeader::setOwner(const QString& sentence)
{
    m_owner->setText(sentence);
    m_owner->setVisible(!sentence.isEmpty());
    m_connect->setVisible(m_words.isStream && sentence.isEmpty());
}

QString ConnectionHeader::ownerText() const
{
    return m_owner->text();
}

QString ConnectionHeader::stateText() const
{
    return m_state->text();
}

QString ConnectionHeader::detailText() const
{
    return m_detail->text();
}

bool ConnectionHeader::event(QEvent* event)
{
    // Other words, other buttons, another width: they keep only their pictures where they would take the room of what
    // is told.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitCompactButtons(*m_row, width(), fontMetrics().height() * kTextRoom);
    return QWidget::event(event);
}

void ConnectionHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::Surface));
    painter.setPen(Theme::instance().color(Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace grantex
