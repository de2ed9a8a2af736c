// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_text.h"

#include "ui/text/display.h"
#include "ui/text/phrasing.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr const char* context = "core";
/// Sentences hold sentences: "The plug-in fails: There is no …". Deeper than this nothing is looked for.
constexpr int deepest = 4;
/// What is longer is no sentence of ours.
constexpr qsizetype longest = 4000;
constexpr int mostSentences = 12;
constexpr int mostColons = 3;
/// A pattern with fewer letters ("%1 or %2") would be found where it is not meant; it is for corePhrase() only.
constexpr qsizetype fewestLetters = 8;

constexpr auto texts = std::to_array<const char*>({
#include "core_texts.inc"
});

/// "No file %1." in its pieces: "No file ", ".".
struct Pattern
{
    const char* source;
    QStringList pieces;
    qsizetype weight = 0; ///< letters that must be there: the more, the surer
};

QStringList piecesOf(const QString& source)
{
    QStringList pieces;
    QString rest = source;
    for (int number = 1; number <= 9; ++number) {
        const auto at = rest.indexOf(u"%%1"_s.arg(number));
        if (at < 0)
            break;
        pieces.append(rest.left(at));
        rest = rest.mid(at + 2);
    }
    pieces.append(rest);
    return pieces;
}

class Catalogue
{
public:
    Catalogue()
    {
        std::vector<Pattern> patterns;
        for (const char* source : texts) {
            const QString text = QString::fromUtf8(source);
            Pattern pattern{source, piecesOf(text)};
            for (const QString& piece : pattern.pieces)
                pattern.weight += piece.size() - piece.count(u' ');
            if (pattern.pieces.size() == 1)
                m_whole.insert(text, source);
            else if (pattern.weight >= fewestLetters)
                patterns.push_back(std::move(pattern));
        }
        std::ranges::stable_sort(patterns, std::ranges::greater(), &Pattern::weight);
        for (Pattern& pattern : patterns) {
            const QString& first = pattern.pieces.constFirst();
            m_patterns[first.isEmpty() ? QChar() : first.front()].push_back(std::move(pattern));
        }
    }

    /// Bounded work whatever the text: at most so many sentences, and in each so many colons, are looked at.
    [[nodiscard]] QString translated(const QString& english, int depth) const
    {
        if (depth > deepest || english.isEmpty() || english.size() > longest)
            return english;
        if (auto known = find(english, depth, Values::WithinSentence))
            return *known;
        if (auto sentences = inSentences(english, depth))
            return *sentences;
        if (auto parts = atColon(english, depth))
            return *parts;
        return find(english, depth, Values::Any).value_or(english);
    }

private:
    /// Whether a value may hold the end of a sentence: then it is more likely that the sentence ended there.
    enum class Values { WithinSentence, Any };

    [[nodiscard]] std::optional<QString> find(const QString& english, int depth, Values allowed) const
    {
        if (const auto whole = m_whole.constFind(english); whole != m_whole.constEnd())
            return QCoreApplication::translate(context, *whole);
        for (const QChar bucket : {english.isEmpty() ? QChar() : english.front(), QChar()}) {
            const auto patterns = m_patterns.constFind(bucket);
            if (patterns == m_patterns.constEnd())
                continue;
            for (const Pattern& pattern : *patterns) {
                const auto values = valuesIn(english, pattern.pieces);
                if (values && (allowed == Values::Any || std::ranges::none_of(*values, holdsSentenceEnd)))
                    return filled(QCoreApplication::translate(context, pattern.source), *values, depth);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] static bool holdsSentenceEnd(const QString& value)
    {
        return value.contains(u". "_s) || value.contains(u'\n');
    }

    /// What stands in the places of the pattern; nothing when the text is another one.
    [[nodiscard]] static std::optional<QStringList> valuesIn(const QString& english, const QStringList& pieces)
    {
        const QString& last = pieces.constLast();
        if (!english.startsWith(pieces.constFirst()) || !english.endsWith(last))
            return std::nullopt;
        QStringList values;
        qsizetype at = pieces.constFirst().size();
        for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
            const auto next = english.indexOf(pieces[i], at);
            if (next < 0)
                return std::nullopt;
            values.append(english.mid(at, next - at));
            at = next + pieces[i].size();
        }
        if (at > english.size() - last.size())
            return std::nullopt;
        values.append(english.mid(at, english.size() - last.size() - at));
        return values;
    }

    /// Values are filled in in one go: what looks like a place inside of a value stays what it is.
    [[nodiscard]] QString filled(const QString& pattern, const QStringList& values, int depth) const
    {
        QString text;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
            if (number < 1 || number > values.size()) {
                text += pattern[i];
                continue;
            }
            const QString& value = values[number - 1];
            // One word is a name: of a destination, a file, a field.
            const auto length = inUnits(value);
            text += length ? *length : value.contains(u' ') ? translated(value, depth + 1) : value;
            ++i;
        }
        return text;
    }

    /// Sentence by sentence and line by line, when at least one is known.
    [[nodiscard]] std::optional<QString> inSentences(const QString& english, int depth) const
    {
        QString result;
        bool isAnyKnown = false;
        bool isAfterBlank = false;
        qsizetype begin = 0;
        for (int count = 0; count < mostSentences && begin < english.size(); ++count) {
            const auto stop = english.indexOf(u". "_s, begin);
            const auto line = english.indexOf(u'\n', begin);
            const bool isLine = line >= 0 && (stop < 0 || line < stop);
            const auto end = isLine ? line : (stop < 0 ? english.size() : stop + 1);
            if (begin == 0 && end == english.size())
                return std::nullopt; // one sentence
            const QString sentence = english.mid(begin, end - begin);
            auto words = find(sentence, depth + 1, Values::WithinSentence);
            if (!words)
                words = atColon(sentence, depth + 1);
            isAnyKnown = isAnyKnown || words;
            result = isAfterBlank ? withNext(result, words.value_or(sentence)) : result + words.value_or(sentence);
            begin = end;
            isAfterBlank = begin < english.size() && english[begin] == u' ';
            if (begin < english.size() && !isAfterBlank)
                result += english[begin];
            ++begin; // the blank or the line's end
        }
        if (!isAnyKnown)
            return std::nullopt;
        const QString rest = english.mid(begin);
        return isAfterBlank ? withNext(result, rest) : result + rest;
    }

    /// At the first colon or semicolon one of whose sides is known: a name may stand before it, a reason behind.
    [[nodiscard]] std::optional<QString> atColon(const QString& english, int depth) const
    {
        qsizetype at = 0;
        for (int count = 0; count < mostColons; ++count) {
            const auto colon = english.indexOf(u": "_s, at);
            const auto semicolon = english.indexOf(u"; "_s, at);
            at = colon < 0 || (semicolon >= 0 && semicolon < colon) ? semicolon : colon;
            if (at < 0)
                return std::nullopt;
            const QString head = english.left(at);
            const QString tail = english.mid(at + 2);
            const auto knownHead = find(head, depth + 1, Values::WithinSentence);
            const auto knownTail = find(tail, depth + 1, Values::Any);
            if (knownHead || knownTail) {
                const QString before = knownHead.value_or(head);
                const QString behind = knownTail.value_or(tail);
                return at == colon ? withColon(before, behind) : inClauses({before, behind});
            }
            at += 2;
        }
        return std::nullopt;
    }

    QHash<QString, const char*> m_whole;
    QHash<QChar, std::vector<Pattern>> m_patterns; ///< by their first letter, none for a value; the longest first
};

} // namespace

QString coreText(const QString& english)
{
    static const Catalogue catalogue;
    return catalogue.translated(english, 0);
}

QString coreText(std::string_view english)
{
    return coreText(QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size())));
}

QString safeCoreText(std::string_view english, qsizetype limit)
{
    return safeText(QStringView(coreText(english)), limit);
}

QString coreText(const Error& error)
{
    const QString message = coreText(error.message);
    return withNext(message, coreText(error.remedy));
}

QString safeCoreText(const Error& error, qsizetype limit)
{
    return safeText(QStringView(coreText(error)), limit);
}

std::string corePhrase(const char* phrase)
{
    return QCoreApplication::translate(context, phrase).toStdString();
}

} // namespace grantex
