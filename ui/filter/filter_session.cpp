// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_session.h"

#include "core/filter/explanation.h"
#include "core/filter/parser.h"
#include "core/filter/printer.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/saved_filters.h"
#include "ui/text/core_text.h"
#include "ui/text/shown_zone.h"

#include <QDateTime>
#include <QPointer>
#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int typingDelayMs = 120;

filter::Surroundings hereAndNow()
{
    return {fromEpochMillis(QDateTime::currentMSecsSinceEpoch()), shownZone()};
}

/// What the second of several values is aimed with: only the first replaces what was asked before.
filter::Aim afterTheFirst(filter::Aim aim)
{
    switch (aim) {
    case filter::Aim::Include:
    case filter::Aim::Replace:
        return filter::Aim::Include;
    case filter::Aim::Exclude:
    case filter::Aim::ReplaceExcluding:
        break;
    }
    return filter::Aim::Exclude;
}

QString shortened(const QString& text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

} // namespace

/// One filter after another.
class FilterSession::Step final : public QUndoCommand
{
public:
    Step(FilterSession& session, FilterState after, const QString& what, int typingRun)
        : QUndoCommand(what), m_session(&session), m_before(session.m_state), m_after(std::move(after)),
          m_typingRun(typingRun)
    {
    }

    void undo() override { restore(m_before); }
    void redo() override { restore(m_after); }
    [[nodiscard]] int id() const override
    {
        constexpr int ofThisClass = 0x66696c74;
        return m_typingRun > 0 ? ofThisClass : -1;
    }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (next->m_session != m_session || next->m_typingRun != m_typingRun)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_before == m_after);
        return true;
    }

private:
    void restore(const FilterState& state)
    {
        if (m_session)
            m_session->restore(state);
    }

    QPointer<FilterSession> m_session;
    FilterState m_before;
    FilterState m_after;
    int m_typingRun; ///< 0: no typing
};

FilterSession::FilterSession(SavedFilters& saved, FilterHistory& history, QUndoStack& undo, QObject* parent)
    : QObject(parent), m_saved(saved), m_history(history), m_undo(undo)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &FilterSession::applyTyped);
    connect(&saved, &SavedFilters::changed, this, &FilterSession::onSavedChanged);
    connect(&ShownZone::instance(), &ShownZone::changed, this, &FilterSession::judge);
    judge();
}

void FilterSession::setSeen(const filter::SeenValues* seen)
{
    m_seen = seen;
    judge();
}

const filter::SeenValues& FilterSession::seen() const
{
    static const filter::SeenValues nothing;
    return m_seen == nullptr ? nothing : *m_seen;
}

void FilterSession::judge()
{
    m_judgement = {};
    const std::string text = m_typed.toStdString();
    auto query = filter::parse(text);
    if (!query) {
        m_judgement.verdict = Verdict::Invalid;
        m_judgement.mistake = std::move(query.error());
    } else {
        m_judgement.notices = filter::noticesOf(text, *query, seen());
        const bool isWarned = std::ranges::any_of(m_judgement.notices, [](const filter::Notice& notice) {
            return notice.kind == filter::Notice::Kind::UnseenPath;
        });
        m_judgement.verdict = !query->root ? Verdict::Empty : isWarned ? Verdict::Warning : Verdict::Valid;
        m_judgement.explanation = QString::fromStdString(filter::explain(*query, hereAndNow(), corePhrase));
        m_judgement.query = std::move(*query);
    }
    Q_EMIT judged();
}

void FilterSession::type(const QString& text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    judge();
    if (m_judgement.verdict == Verdict::Invalid)
        m_delay.stop();
    else
        m_delay.start();
}

void FilterSession::applyTyped()
{
    m_delay.stop();
    if (m_judgement.verdict == Verdict::Invalid)
        return;
    FilterState state = m_state;
    state.text = m_typed;
    if (state != m_state)
        setOn(true); // whoever types a filter wants it
    push(state, m_typed.trimmed().isEmpty() ? tr("No Filter") : tr("Filter %1").arg(shortened(m_typed)), m_typingRun);
}

bool FilterSession::enter()
{
    if (m_judgement.verdict == Verdict::Invalid)
        return false;
    const QString normal = QString::fromStdString(filter::print(m_judgement.query));
    if (normal != m_typed) {
        m_typed = normal;
        judge();
        Q_EMIT textChanged(normal);
    }
    setOn(true);
    applyTyped();
    endTyping();
    return true;
}

void FilterSession::endTyping()
{
    if (m_delay.isActive())
        applyTyped();
    ++m_typingRun;
    m_history.add(m_state.text);
}

void FilterSession::push(const FilterState& state, const QString& what, int typingRun)
{
    if (state != m_state)
        m_undo.push(new Step(*this, state, what, typingRun));
}

void FilterSession::apply(const FilterState& state, const QString& what)
{
    endTyping();
    setOn(true);
    if (state == m_state)
        restore(state); // takes away what is half typed
    else
        push(state, what, 0);
}

void FilterSession::setText(const QString& text, const QString& what)
{
    endTyping();
    FilterState state = m_state;
    state.text = text;
    apply(state, what);
    m_history.add(text);
}

void FilterSession::restore(const FilterState& state)
{
    m_delay.stop();
    m_state = state;
    if (state.text != m_typed) {
        m_typed = state.text;
        judge();
        Q_EMIT textChanged(m_typed);
    }
    refreshQuery();
}

void FilterSession::adopt(const QString& text)
{
    ++m_typingRun;
    restore({text, {}});
}

bool FilterSession::aim(const filter::Pointed& pointed, filter::Aim aim)
{
    return aimAtAll({&pointed, 1}, aim);
}

bool FilterSession::aimAtAll(std::span<const filter::Pointed> pointed, filter::Aim aim)
{
    endTyping();
    // Anew from the filter that applies: what is half typed is not understood.
    std::string text = m_state.text.toStdString();
    for (const filter::Pointed& one : pointed) {
        auto taken = filter::aimed(text, one, &one == pointed.data() ? aim : afterTheFirst(aim));
        if (!taken)
            return false;
        text = std::move(*taken);
    }
    FilterState state = m_state;
    state.text = QString::fromStdString(text);
    if (aim != afterTheFirst(aim))
        state.saved.clear();
    const QString field = QString::fromStdString(filter::print(filter::Query{filter::Node{
        filter::Node::Kind::Leaf, {}, filter::Test{pointed.front().field, filter::Operator::Has, {}, {}}}}));
    const QString name = field.section(u':', 1);
    apply(state, afterTheFirst(aim) == filter::Aim::Exclude ? tr("Exclude %1").arg(name) : tr("Include %1").arg(name));
    m_history.add(state.text);
    return true;
}

void FilterSession::setTimeRange(const std::optional<filter::TimeRange>& range)
{
    endTyping();
    if (const auto text = filter::withTimeRange(m_state.text.toStdString(), range))
        setText(QString::fromStdString(*text), range ? tr("Time Range") : tr("No Time Range"));
}

void FilterSession::removeField(filter::FieldName field)
{
    endTyping();
    if (const auto text = filter::withoutField(m_state.text.toStdString(), field))
        setText(QString::fromStdString(*text), tr("Remove from the Filter"));
}

bool FilterSession::isUsed(const QString& savedId) const
{
    return std::ranges::find(m_state.saved, savedId, &FilterUse::id) != m_state.saved.end();
}

void FilterSession::use(const QString& savedId, bool isUsed)
{
    endTyping();
    const SavedFilter* filter = m_saved.find(savedId);
    if (isUsed == this->isUsed(savedId) || filter == nullptr)
        return;
    FilterState state = m_state;
    if (isUsed)
        state.saved.append({savedId, true});
    else
        state.saved.removeIf([&savedId](const FilterUse& use) { return use.id == savedId; });
    apply(state, tr("Filter %1").arg(shortened(filter->name)));
}

void FilterSession::tick(const QString& savedId, bool isOn)
{
    endTyping();
    FilterState state = m_state;
    const auto found = std::ranges::find(state.saved, savedId, &FilterUse::id);
    if (found == state.saved.end())
        return;
    found->isOn = isOn;
    const SavedFilter* filter = m_saved.find(savedId);
    apply(state, tr("Filter %1").arg(filter == nullptr ? QString() : shortened(filter->name)));
}

void FilterSession::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    Q_EMIT switched(isOn);
}

QString FilterSession::queryText() const
{
    return QString::fromStdString(filter::print(m_query));
}

void FilterSession::refreshQuery()
{
    std::vector<filter::Query> queries;
    for (const FilterUse& use : m_state.saved) {
        const SavedFilter* filter = m_saved.find(use.id);
        if (filter == nullptr || !use.isOn)
            continue;
        if (auto query = filter::parse(filter->text.toStdString()))
            queries.push_back(std::move(*query));
    }
    if (auto query = filter::parse(m_state.text.toStdString()))
        queries.push_back(std::move(*query));
    m_query = filter::allOf(queries);
    Q_EMIT applied();
}

void FilterSession::onSavedChanged()
{
    // Filters that are gone are passed over everywhere; one that was changed filters otherwise now.
    if (!m_state.saved.isEmpty())
        refreshQuery();
}

} // namespace grantex
