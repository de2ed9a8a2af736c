// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/completion.h"

#include "core/filter/characters.h"
#include "core/filter/cursor_place.h"
#include "core/filter/field_table.h"
#include "core/filter/printer.h"
#include "core/filter/value_candidates.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace grantex::filter {

namespace {

struct Word
{
    std::string_view text;
    std::string_view sentence;
};
constexpr std::array kOperators{
    Word{":", "matches, case-blind, with * and ?"},
    Word{"=", "is exactly"},
    Word{"!=", "is not"},
    Word{">=", "at least"},
    Word{"<=", "at most"},
    Word{">", "above"}, // shown
    Word{"<", "below"}, // shown
    Word{"~", "matches a regular expression"},
};
constexpr Word kHas{"has", "whether the event has it, such as has:data.pct"};
constexpr std::size_t kMostOfAKind = 8;

class Completer
{
public:
    Completer(std::string_view text, std::size_t cursor, const SeenValues& seen)
        : m_text(text), m_seen(seen), m_place(placeAt(text, cursor))
    {
    }

    Completion completion()
    {
        m_result.replace = m_place.replace;
        m_result.typed = m_place.typed;
        switch (m_place.kind) {
        case CursorPlace::Kind::Nothing:
            break;
        case CursorPlace::Kind::Term:
            term();
            break;
        case CursorPlace::Kind::Presence:
            fields();
            paths();
            break;
        case CursorPlace::Kind::Operator:
            // data alone has no value.
            if (m_place.field.name != FieldName::Data || !m_place.field.path.empty())
                operators({}, m_place.field.name, false);
            keywords();
            break;
        case CursorPlace::Kind::Literal:
            addValues(m_seen, m_place.field, m_place.typed, m_place.isMatch, m_result.candidates);
            break;
        case CursorPlace::Kind::RangeWord:
            add(Candidate::Kind::Keyword, "TO", "TO ", "to, inclusive").isWhole = false;
            break;
        }
        keepApart();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isPresence() const { return m_place.kind == CursorPlace::Kind::Presence; }

    Candidate& add(Candidate::Kind kind, std::string shown, std::string insert, std::string_view sentence)
    {
        Candidate candidate;
        candidate.kind = kind;
        candidate.shown = std::move(shown);
        candidate.insert = std::move(insert);
        candidate.sentence = sentence;
        m_result.candidates.push_back(std::move(candidate));
        return m_result.candidates.back();
    }

    void term()
    {
        if (!isInPath())
            fields();
        paths();
        if (!m_place.hasOperator) {
            nextOperators();
            keywords();
            if (!isInPath())
                valuesOfAnyField();
        }
    }

    /// `data.…`: paths only.
    [[nodiscard]] bool isInPath() const
    {
        return m_place.typed.size() > 4 && lowered(m_place.typed).starts_with("data") && !isLetter(m_place.typed[4]) &&
               !isDigit(m_place.typed[4]);
    }

    [[nodiscard]] bool isMeant(std::string_view text) const { return startsLowered(text, m_place.typed); }

    void addField(std::string_view name, std::string_view sentence)
    {
        std::string insert(name);
        // An age is compared, a path follows data; behind has: neither colon nor value does.
        if (name == "data")
            insert += '.';
        else if (!m_place.hasOperator && !isPresence())
            insert += name == "age" ? '<' : ':';
        Candidate& candidate = add(Candidate::Kind::Field, std::string(name), std::move(insert), sentence);
        candidate.isWhole = isPresence() && name != "data";
    }

    void fields()
    {
        for (const FieldInfo& field : filter::fields()) {
            if (isMeant(field.text) && !isAlwaysPresent(field))
                addField(field.text, field.sentence);
        }
        if (isPresence())
            return;
        if (!m_place.hasOperator && isMeant(kHas.text))
            addField(kHas.text, kHas.sentence);
        // `user` for principal
        if (const FieldInfo* field = findField(m_place.typed); field != nullptr && !isMeant(field->text))
            addField(field->text, field->sentence);
    }

    [[nodiscard]] bool isAlwaysPresent(const FieldInfo& field) const
    {
        return isPresence() &&
               (field.kind == FieldKind::Word || field.kind == FieldKind::Duration || field.kind == FieldKind::Number);
    }

    /// Paths that begin with what was typed; of a word that names no path yet, those that contain it.
    void paths()
    {
        if (m_place.typed.empty())
            return;
        const std::string typed = lowered(m_place.typed);
        std::size_t taken = 0;
        for (SeenPath& path : m_seen.paths()) {
            const bool isMember = isInPath() ? startsLowered(path.text, typed)
                                             : typed.size() > 1 && containsLowered(path.text.substr(5), typed);
            if (!isMember || (!isInPath() && ++taken > kMostOfAKind))
                continue;
            Candidate& candidate = add(Candidate::Kind::Path, path.text, path.text, {});
            candidate.json = path.kind;
            candidate.share = path.share;
            candidate.isWhole = isPresence() || m_place.hasOperator;
        }
    }

    /// Behind a name that is whole already.
    void nextOperators()
    {
        const FieldInfo* const field = findField(m_place.typed);
        if (field != nullptr && field->name != FieldName::Data && field->text == lowered(m_place.typed)) {
            operators(m_place.typed, field->name, true);
        } else if (isInPath() && std::ranges::any_of(m_result.candidates, [this](const Candidate& candidate) {
                       return candidate.shown == m_place.typed;
                   })) {
            operators(m_place.typed, FieldName::Data, true);
        }
    }

    void operators(const std::string& before, FieldName name, bool withColon)
    {
        const FieldKind kind = infoOf(name).kind;
        for (const Word& word : kOperators) {
            const bool isOrder = word.text.front() == '<' || word.text.front() == '>';
            bool fits = kind != FieldKind::Duration; // = and !=
            if (word.text == ":")
                fits = withColon && name != FieldName::Age;
            else if (word.text == "~")
                fits = kind == FieldKind::Text || kind == FieldKind::Json;
            else if (isOrder)
                fits = kind != FieldKind::Word && kind != FieldKind::Text && name != FieldName::Last;
            if (fits)
                add(Candidate::Kind::Operator, std::string(word.text), before + std::string(word.text), word.sentence)
                    .isWhole = false;
        }
    }

    void keywords()
    {
        const auto offer = [this](std::string_view text, std::string_view sentence) {
            if (isMeant(text))
                add(Candidate::Kind::Keyword, std::string(text), std::string(text) + " ", sentence).isWhole = false;
        };
        if (m_place.mayJoin) {
            offer("OR", "either of both sides");
            offer("AND", "both sides; a space says the same");
        }
        if (m_place.mayNegate)
            offer("NOT", "what follows must not hold; - says the same");
    }

    /// A word that is no field may be the beginning of a value: `budget.thr` is a type.
    void valuesOfAnyField()
    {
        if (m_place.typed.size() < 2 || findField(m_place.typed) != nullptr)
            return;
        // Two letters stand inside of too much.
        const auto isMeantValue = [this](const Candidate& value) {
            return m_place.typed.size() > 2 || isMeant(value.shown);
        };
        for (const FieldName name : {FieldName::Type, FieldName::Agent, FieldName::Grant, FieldName::Principal,
                                     FieldName::Scope, FieldName::Dest}) {
            std::vector<Candidate> values;
            addValues(m_seen, Field{name, {}}, m_place.typed, true, values);
            std::erase_if(values, std::not_fn(isMeantValue));
            values.erase(values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), kMostOfAKind)),
                         values.end());
            for (Candidate& value : values) {
                const std::string prefix = std::string(infoOf(name).text) + ":";
                value.shown.insert(0, prefix);
                value.insert.insert(0, prefix);
                m_result.candidates.push_back(std::move(value));
            }
        }
    }

    /// What is inserted must not run into what follows.
    void keepApart()
    {
        const std::size_t end = m_place.replace.position + m_place.replace.length;
        if (end >= m_text.size() || !isWordByte(m_text[end]) || m_place.hasOperator)
            return;
        for (Candidate& candidate : m_result.candidates) {
            if (candidate.kind == Candidate::Kind::Literal && !candidate.insert.ends_with(' '))
                candidate.insert += ' ';
        }
    }

    std::string_view m_text;
    const SeenValues& m_seen;
    CursorPlace m_place;
    Completion m_result;
};

} // namespace

Completion complete(std::string_view text, std::size_t cursor, const SeenValues& seen)
{
    return Completer(text, cursor, seen).completion();
}

} // namespace grantex::filter
