// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_line.h"

#include "ui/text/display.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStringList>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

StatusLine::StatusLine(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    const int unit = fontMetrics().height();
    row->setContentsMargins(unit / 2, unit / 8, unit / 2, unit / 8);
    row->setSpacing(unit / 2);
    for (std::size_t part = 0; part < Parts; ++part) {
        if (part > 0) {
            m_dots[part] = new QLabel(u"·"_s, this);
            m_dots[part]->setEnabled(false);
            row->addWidget(m_dots[part]);
        }
        m_labels[part] = new QLabel(this);
        m_labels[part]->setTextFormat(Qt::PlainText);
        row->addWidget(m_labels[part]);
    }
    row->addStretch(1);
    setMinimumWidth(unit);
    m_labels[Rate]->setToolTip(tr("Events a second, and the busiest second so far"));
    m_labels[Held]->setToolTip(tr("Events this window can show"));
    m_labels[Dropped]->setToolTip(tr("Events lost between connection and journal (slow or full disk)"));
    m_labels[Gaps]->setToolTip(tr("Times without a connection; events in them are not recoverable"));
    m_labels[Conflicts]->setToolTip(tr("Events that came with a known id but other bytes; both are kept"));
    m_labels[Size]->setToolTip(tr("Size of the journal on disk"));
    m_labels[Room]->setToolTip(
        tr("Destinations hold events back; at this rate they fill the journal up to journal.maxSizeMiB"));
}

void StatusLine::setPart(Part part, const QString& text, Role role)
{
    QLabel& label = *m_labels[part];
    label.setText(text);
    const QColor color = Theme::instance().color(role);
    QPalette palette = label.palette();
    if (palette.color(QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

void StatusLine::setValues(const Values& values)
{
    constexpr double whole = 10;
    const QString rate =
        QLocale().toString(values.perSecond, 'f', values.perSecond > 0 && values.perSecond < whole ? 1 : 0);
    setPart(State, values.state, values.stateRole);
    setPart(Rate, tr("%1 ev/s (peak %2)").arg(rate, grouped(values.peak)), Role::Text);
    setPart(Held, tr("%Ln held", nullptr, plural(values.held)), Role::Muted);
    setPart(Dropped, tr("%Ln dropped", nullptr, plural(values.dropped)),
            values.dropped > 0 ? Role::Danger : Role::Muted);
    setPart(Gaps, tr("%n gap(s)", nullptr, static_cast<int>(values.gaps)),
            values.gaps > 0 ? Role::Warning : Role::Muted);
    setPart(Conflicts,
            values.conflicts > 0 ? tr("%n conflict(s)", nullptr, static_cast<int>(values.conflicts)) : QString(),
            Role::Warning);
    setPart(Size, byteSize(values.bytes), Role::Muted);
    showRoom(values);
    m_values = values;
    setAccessibleName(text());
    fit();
}

void StatusLine::fit()
{
    std::array<bool, Parts> isShown{};
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    const auto widthOf = [this](std::size_t part) {
        const int dot = m_dots[part] != nullptr ? m_dots[part]->sizeHint().width() + layout()->spacing() : 0;
        return m_labels[part]->sizeHint().width() + layout()->spacing() + dot;
    };
    for (std::size_t part = 0; part < Parts; ++part) {
        isShown[part] = !m_labels[part]->text().isEmpty();
        needed += isShown[part] ? widthOf(part) : 0;
    }
    for (const Part part : {Size, Dropped, Gaps, Held, Rate}) {
        if (needed <= width())
            break;
        // What went wrong is never left out.
        if ((part == Dropped && m_values.dropped > 0) || (part == Gaps && m_values.gaps > 0))
            continue;
        if (std::exchange(isShown[part], false))
            needed -= widthOf(part);
    }
    for (std::size_t part = 0; part < Parts; ++part) {
        m_labels[part]->setVisible(isShown[part]);
        if (m_dots[part] != nullptr)
            m_dots[part]->setVisible(isShown[part]);
    }
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::showRoom(const Values& values)
{
    // Further away it is no news: a rate hardly lasts for days.
    constexpr auto foreseeable = std::chrono::hours(48);
    if (values.isRefusing)
        setPart(Room, tr("journal full: no events are taken"), Role::Danger);
    else if (values.isDropping)
        setPart(Room, tr("journal full: the oldest events are dropped"), Role::Danger);
    else if (values.fullIn && *values.fullIn <= foreseeable)
        setPart(Room, tr("full in %1").arg(lengthOfTime(*values.fullIn)), Role::Warning);
    else
        setPart(Room, QString(), Role::Muted);
}

QString StatusLine::text() const
{
    QStringList parts;
    for (const QLabel* label : m_labels)
        parts.append(label->text());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace grantex
