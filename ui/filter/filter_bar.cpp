// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_bar.h"

#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_field.h"
#include "ui/filter/filter_help.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/filter_words.h"
#include "ui/filter/saved_filters.h"
#include "ui/filter/saved_filters_dialog.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

struct Look
{
    const char16_t* icon;
    Role icons;
    Role words;
};

Look lookOf(FilterBar::State state)
{
    switch (state) {
    case FilterBar::State::Empty:
        return {u"filter", Role::Muted, Role::Muted};
    case FilterBar::State::Busy:
        return {u"clock", Role::Info, Role::Text};
    case FilterBar::State::Invalid:
        return {u"wrong", Role::Danger, Role::Danger};
    case FilterBar::State::Warning:
        return {u"warning", Role::Warning, Role::Warning};
    case FilterBar::State::Valid:
        return {u"check", Role::Success, Role::Text};
    case FilterBar::State::Off:
        return {u"off", Role::Warning, Role::Warning};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

FilterBar::FilterBar(FilterSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_field(new FilterField(this)), m_icon(new StateIcon(m_field)),
      m_edit(new FilterEdit(session, m_field)), m_count(new QLabel(m_field)), m_clear(new QToolButton(m_field)),
      m_onOff(addButton(u"filterOnButton"_s, u"filter"_s, tr("Filters on or off (F8)"))),
      m_saved(addButton(u"savedFiltersButton"_s, u"star"_s, tr("Saved filters"))),
      m_history(addButton(u"filterHistoryButton"_s, u"clock"_s, tr("Filters used before"))),
      m_help(addButton(u"filterHelpButton"_s, u"help"_s, tr("The filter language"))), m_savedMenu(new QMenu(this)),
      m_historyMenu(new QMenu(this)), m_chipRow(new QHBoxLayout), m_message(new ElidedLabel(this)),
      m_fix(new QPushButton(this))
{
    setObjectName(u"filterBar"_s);
    m_field->setFocusProxy(m_edit);
    setFocusProxy(m_edit);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("flavour", u"muted"_s);
    m_clear->setObjectName(u"filterClearButton"_s);
    m_clear->setIcon(themedIcon(u"close"_s, Role::Muted));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(tr("Clear the filter"));
    m_message->setObjectName(u"filterMessage"_s);
    m_fix->setObjectName(u"filterFixButton"_s);
    m_fix->setProperty("flavour", u"quiet"_s);
    m_onOff->setCheckable(true);
    m_savedMenu->setObjectName(u"savedFiltersMenu"_s);
    m_historyMenu->setObjectName(u"filterHistoryMenu"_s);
    m_saved->setMenu(m_savedMenu);
    m_history->setMenu(m_historyMenu);
    for (QToolButton* button : {m_saved, m_history})
        button->setPopupMode(QToolButton::InstantPopup);
    layOut();

    connect(m_edit, &FilterEdit::left, this, &FilterBar::leaveRequested);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_onOff, &QToolButton::toggled, this, &FilterBar::toggle);
    connect(m_help, &QToolButton::clicked, this, [this] { showFilterHelp(this); });
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    connect(m_historyMenu, &QMenu::aboutToShow, this, &FilterBar::fillHistoryMenu);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        m_edit->setText(m_fixed);
        m_edit->setFocus();
    });
    connect(&session, &FilterSession::judged, this, &FilterBar::refresh);
    connect(&session, &FilterSession::applied, this, [this] {
        m_isCounted = false;
        refreshChips();
        refresh();
    });
    connect(&session, &FilterSession::switched, this, &FilterBar::refresh);
    connect(&session.saved(), &SavedFilters::changed, this, &FilterBar::refreshChips);
    connect(&session.saved(), &SavedFilters::notKept, this, &FilterBar::trouble);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    m_edit->setText(session.typed());
    refreshChips();
    refresh();
}

FilterBar::~FilterBar()
{
    // The editor ends its typing when it loses the focus, at the latest when it goes: now, while all who hear of it are
    // whole.
    m_edit->clearFocus();
    m_session.disconnect(this);
}

QToolButton* FilterBar::addButton(const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    const int side = fontMetrics().height();
    button->setIconSize({side, side});
    return button;
}

void FilterBar::layOut()
{
    const int unit = fontMetrics().height();
    m_clear->setIconSize({unit * 3 / 4, unit * 3 / 4});
    auto* inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(unit / 2, unit / 8, unit / 4, unit / 8);
    inside->setSpacing(unit / 2);
    inside->addWidget(m_icon);
    inside->addWidget(m_edit, 1);
    inside->addWidget(m_count);
    inside->addWidget(m_clear);

    auto* first = new QHBoxLayout;
    first->setSpacing(unit / 4);
    first->addWidget(m_onOff);
    first->addWidget(m_field, 1);
    first->addWidget(m_saved);
    first->addWidget(m_history);
    first->addWidget(m_help);

    m_chipRow->setSpacing(unit / 3);
    auto* second = new QHBoxLayout;
    second->setSpacing(unit / 2);
    // Below the text, not below the button before it.
    second->addSpacing(m_onOff->sizeHint().width() + unit / 2);
    second->addLayout(m_chipRow);
    second->addWidget(m_message, 1);
    second->addWidget(m_fix);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 4);
    column->setSpacing(unit / 5);
    column->addLayout(first);
    column->addLayout(second);
    // The rows below must not move when a chip or a button appears.
    const FilterChip sample(u"x"_s, {});
    second->setSizeConstraint(QLayout::SetMinimumSize);
    m_message->setMinimumHeight(sample.sizeHint().height());
    m_fix->setMaximumHeight(sample.sizeHint().height());
}

FilterBar::State FilterBar::stateNow() const
{
    using Verdict = FilterSession::Verdict;
    const Verdict verdict = m_session.judgement().verdict;
    if (verdict == Verdict::Invalid)
        return State::Invalid;
    if (!m_session.isOn() && (verdict != Verdict::Empty || m_session.query().root))
        return State::Off;
    if (m_isCounted && !m_isComplete && m_session.query().root)
        return State::Busy;
    if (verdict == Verdict::Warning)
        return State::Warning;
    return verdict == Verdict::Empty && !m_session.query().root ? State::Empty : State::Valid;
}

void FilterBar::setMatches(std::int64_t matches, std::int64_t total, bool isComplete)
{
    m_matches = matches;
    m_total = total;
    m_isComplete = isComplete;
    m_isCounted = true;
    // Some thirty times a second while a scan is under way.
    if (stateNow() == m_state)
        refreshCount();
    else
        refresh();
}

void FilterBar::refresh()
{
    m_state = stateNow();
    const Look look = lookOf(m_state);
    m_icon->setLook(QString::fromUtf16(look.icon), look.icons);
    static_cast<FilterField*>(m_field)->setRole(m_state == State::Empty ? Role::Border : look.icons);
    m_message->setRole(look.words);
    const QSignalBlocker blocker(m_onOff);
    m_onOff->setChecked(m_session.isOn());
    m_onOff->setIcon(m_session.isOn() ? themedIcon(u"filter"_s) : themedIcon(u"filter-off"_s, Role::Warning));
    m_clear->setVisible(!m_edit->text().isEmpty() || !m_session.state().saved.isEmpty());
    refreshCount();
    refreshMessage();
}

void FilterBar::refreshCount()
{
    const bool isCounting = m_isCounted && m_session.isOn() && m_session.query().root.has_value();
    m_count->setText(isCounting ? matchWords(m_matches, m_total, m_isComplete) : QString());
    m_count->setVisible(isCounting);
}

void FilterBar::refreshMessage()
{
    FilterVerdictWords words = verdictWords(m_session.judgement(), m_session.typed(), m_session.seen().events());
    // What is typed is not what is shown.
    if (m_state == State::Off || m_state == State::Empty)
        words.fix.clear();
    const QString message = messageNow(words);
    m_message->setText(message);
    if (m_edit->accessibleDescription() != message)
        m_edit->setAccessibleDescription(message);
    m_fixed = words.fixed;
    m_fix->setText(QString(words.fix).replace(u'&', u"&&"_s));
    m_fix->setAccessibleName(words.fix);
    m_fix->setVisible(!words.fix.isEmpty());
}

QString FilterBar::messageNow(const FilterVerdictWords& words) const
{
    switch (m_state) {
    case State::Invalid:
        return words.meaning;
    case State::Off:
        return tr("Filters are off: every event is shown. F8 turns them on again.");
    case State::Empty:
        return tr("Every event is shown. / or Ctrl+L to filter, Ctrl+Space for suggestions.");
    case State::Warning:
        return words.notice;
    case State::Busy:
    case State::Valid:
        break;
    }
    QString message = m_session.judgement().verdict == FilterSession::Verdict::Empty
                          ? tr("Every event of the saved filters.")
                          : words.meaning;
    if (!words.notice.isEmpty())
        message = u"%1. %2"_s.arg(message, words.notice);
    return m_state == State::Busy ? tr("Searching… %1").arg(message) : message;
}

void FilterBar::refreshChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    const auto add = [this](FilterChip* chip) {
        m_chipRow->addWidget(chip);
        m_chips.append(chip);
        return chip;
    };
    for (const FilterUse& use : m_session.state().saved) {
        const SavedFilter* filter = m_session.saved().find(use.id);
        if (filter == nullptr)
            continue;
        auto* chip = add(new FilterChip(safeText(QStringView(filter->name), 40), {}, this));
        chip->setTicked(use.isOn);
        // Queued: the chip goes away while it tells.
        connect(
            chip, &FilterChip::ticked, &m_session, [this, id = use.id](bool isOn) { m_session.tick(id, isOn); },
            Qt::QueuedConnection);
        connect(
            chip, &FilterChip::removed, &m_session, [this, id = use.id] { m_session.use(id, false); },
            Qt::QueuedConnection);
    }
    const auto addOwn = [&](const std::optional<filter::Test>& test, const QString& text, const QString& icon) {
        if (!test)
            return;
        auto* chip = add(new FilterChip(text, icon, this));
        connect(
            chip, &FilterChip::removed, &m_session, [this, field = test->field.name] { m_session.removeField(field); },
            Qt::QueuedConnection);
    };
    addOwn(filter::slidingTestOf(m_session.query()), tr("sliding with the clock"), u"clock"_s);
    addOwn(filter::timeRangeOf(m_session.query()), tr("range of time"), u"clock"_s);
}

QString FilterBar::message() const
{
    return m_message->text();
}

QString FilterBar::countText() const
{
    return m_count->text();
}

void FilterBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::toggle()
{
    m_session.setOn(!m_session.isOn());
}

void FilterBar::clear()
{
    m_session.apply({}, tr("No Filter"));
}

void FilterBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::Window));
    painter.setPen(Theme::instance().color(Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace grantex
