// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzy_match.h"

#include <QStringList>
#include <algorithm>
#include <limits>

namespace grantex {

namespace {

constexpr int kMatch = 4;
constexpr int kWordStart = 10;
constexpr int kNeighbour = 8;
constexpr int kTextStart = 6;
constexpr int kSkipped = 1;
constexpr int kNone = std::numeric_limits<int>::min() / 2;
constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestWord = 40;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

/// The best way to find the letters of `word` in order; nullopt: there is none.
std::optional<FuzzyMatch> matchWord(const QString& word, const QString& text)
{
    const auto letters = static_cast<std::size_t>(qMin(word.size(), kLongestWord));
    const auto length = static_cast<std::size_t>(qMin(text.size(), kLongestText));
    // best[i][j]: the score when letter i is at place j.
    std::vector<std::vector<int>> best(letters, std::vector<int>(length, kNone));
    std::vector<std::vector<int>> from(letters, std::vector<int>(length, -1));
    for (std::size_t i = 0; i < letters; ++i) {
        int running = kNone; // the best of the letters before, less what was skipped since
        int runningAt = -1;
        for (std::size_t j = i; j < length; ++j) {
            if (i > 0 && j > 0) {
                running -= kSkipped;
                if (best[i - 1][j - 1] > running) {
                    running = best[i - 1][j - 1];
                    runningAt = static_cast<int>(j) - 1;
                }
            }
            if (word[static_cast<qsizetype>(i)].toCaseFolded() != text[static_cast<qsizetype>(j)].toCaseFolded())
                continue;
            const int own =
                kMatch + (startsWord(text, static_cast<qsizetype>(j)) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
            if (i == 0) {
                best[i][j] = own;
                continue;
            }
            const int beside = best[i - 1][j - 1] == kNone ? kNone : best[i - 1][j - 1] + kNeighbour;
            if (qMax(beside, running) <= kNone / 2)
                continue;
            best[i][j] = own + qMax(beside, running);
            from[i][j] = beside >= running ? static_cast<int>(j) - 1 : runningAt;
        }
    }
    const auto& last = best.back();
    const auto top = std::ranges::max_element(last);
    if (top == last.end() || *top <= kNone / 2)
        return std::nullopt;
    FuzzyMatch match{*top, {}};
    auto place = static_cast<int>(top - last.begin());
    for (std::size_t i = letters; i-- > 0; place = from[i][static_cast<std::size_t>(place)])
        match.positions.insert(match.positions.begin(), place);
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text)
{
    FuzzyMatch all;
    for (const QString& word : query.split(u' ', Qt::SkipEmptyParts)) {
        const auto match = matchWord(word, text);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.positions.insert(all.positions.end(), match->positions.begin(), match->positions.end());
    }
    std::ranges::sort(all.positions);
    all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
    return all;
}

} // namespace grantex
