// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/pane_looks.h"

#include "ui/colours/colour_rules.h"
#include "ui/marks/mark_book.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace grantex {

namespace {

/// Painted rows are some dozens: this holds what one scrolls over in a while.
constexpr std::size_t mostRemembered = 4096;

/// What is known of one marked event, or of all others that stand alike with every destination.
class Facts final : public filter::RowFacts
{
public:
    struct Sent
    {
        std::string destination;
        std::string_view state; ///< waiting, delivered, failed
    };

    [[nodiscard]] bool is(std::string_view word) const override
    {
        if (word == "pinned")
            return isPinned;
        if (word == "marked")
            return isPinned || !noteText.empty();
        const auto has = [this](std::string_view state) {
            return std::ranges::find(sent, state, &Sent::state) != sent.end();
        };
        if (word == "forwarded")
            return has("delivered");
        return word == "failed" && has("failed");
    }
    [[nodiscard]] bool
    anyDelivery(const std::function<bool(std::string_view destination, std::string_view state)>& accept) const override
    {
        return std::ranges::any_of(sent, [&](const Sent& to) { return accept(to.destination, to.state); });
    }
    [[nodiscard]] std::string_view note() const override { return noteText; }

    bool isPinned = false;
    std::string noteText;
    std::vector<Sent> sent;
};

/// Made in no time however many events there are: what is alike at every destination shares its facts, which are made
/// when somebody asks for the first of them.
class PictureOfFacts final : public FactSource
{
public:
    PictureOfFacts(const std::map<std::int64_t, Mark>& marks, std::shared_ptr<const DeliveryPicture> deliveries)
        : m_deliveries(std::move(deliveries))
    {
        for (const auto& [sequence, mark] : marks) {
            Facts facts = factsOf(statesOf(sequence));
            facts.isPinned = mark.isPinned;
            facts.noteText = mark.note.toStdString();
            m_marked.emplace(sequence, std::move(facts));
        }
    }

    [[nodiscard]] const filter::RowFacts* factsOf(std::int64_t sequence) const override
    {
        if (const auto marked = m_marked.find(sequence); marked != m_marked.end())
            return &marked->second;
        const std::string states = statesOf(sequence);
        const std::lock_guard lock(m_mutex);
        const auto known = m_shared.find(states);
        return known != m_shared.end() ? &known->second : &m_shared.emplace(states, factsOf(states)).first->second;
    }

private:
    /// A character for each destination.
    [[nodiscard]] std::string statesOf(std::int64_t sequence) const
    {
        std::string states;
        if (m_deliveries) {
            for (const LaneDeliveries& lane : m_deliveries->lanes)
                states.push_back(static_cast<char>(lane.stateOf(Sequence{sequence})));
        }
        return states;
    }
    [[nodiscard]] Facts factsOf(const std::string& states) const
    {
        Facts facts;
        for (std::size_t lane = 0; lane < states.size(); ++lane) {
            if (const auto word = filterWord(static_cast<DeliveryState>(states[lane])); !word.empty())
                facts.sent.push_back({m_deliveries->lanes[lane].name, word});
        }
        return facts;
    }

    std::shared_ptr<const DeliveryPicture> m_deliveries;
    std::map<std::int64_t, Facts> m_marked;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, Facts> m_shared; ///< by states; a map keeps addresses
};

} // namespace

PaneLooks::PaneLooks(const MarkBook& marks, const ColourRules& colours, QObject* parent)
    : QObject(parent), m_marks(marks), m_colours(colours)
{
    connect(&marks, &MarkBook::changed, this, [this] {
        Q_EMIT changed();
        Q_EMIT factsChanged();
    });
    connect(&colours, &ColourRules::changed, this, [this] {
        m_tints.clear();
        Q_EMIT changed();
    });
}

void PaneLooks::setAgentNames(std::function<QString(std::string_view)> nameOf)
{
    m_nameOf = std::move(nameOf);
    Q_EMIT changed();
}

void PaneLooks::setDeliveries(std::shared_ptr<const DeliveryPicture> deliveries)
{
    m_deliveries = std::move(deliveries);
    Q_EMIT changed();
    Q_EMIT factsChanged();
}

std::shared_ptr<const FactSource> PaneLooks::facts() const
{
    return std::make_shared<PictureOfFacts>(m_marks.marks(), m_deliveries);
}

QString PaneLooks::agentName(std::string_view id) const
{
    return m_nameOf ? m_nameOf(id) : QString();
}

bool PaneLooks::isPinned(std::int64_t sequence) const
{
    const Mark* mark = m_marks.find(sequence);
    return mark != nullptr && mark->isPinned;
}

QString PaneLooks::noteOf(std::int64_t sequence) const
{
    const Mark* mark = m_marks.find(sequence);
    return mark == nullptr ? QString() : mark->note;
}

std::optional<Tone> PaneLooks::tintOf(const StoredEvent& event) const
{
    if (m_colours.mayRemember()) {
        if (const auto known = m_tints.find(event.sequence.value); known != m_tints.end())
            return known->second;
        if (m_tints.size() >= mostRemembered)
            m_tints.clear();
        return m_tints[event.sequence.value] = m_colours.toneOf(event, nullptr);
    }
    const Mark* mark = m_marks.find(event.sequence.value);
    if (mark == nullptr)
        return m_colours.toneOf(event, nullptr);
    Facts facts;
    facts.isPinned = mark->isPinned;
    facts.noteText = mark->note.toStdString();
    return m_colours.toneOf(event, &facts);
}

} // namespace grantex
