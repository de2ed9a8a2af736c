// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/completion.h"
#include "core/filter/notices.h"
#include "ui/filter/filter_session.h"
#include "ui/theme/colors.h"

#include <QString>

namespace grantex {

/// What stands beside a candidate: "412 events", "number, in 16 % of events", a field's sentence.
[[nodiscard]] QString candidateWords(const filter::Candidate& candidate);
/// A notice as a sentence.
[[nodiscard]] QString noticeWords(const filter::Notice& notice, std::int64_t eventsSeen);
/// "≈ 14,920 of 1,000,000" while it is still being counted.
[[nodiscard]] QString matchWords(std::int64_t matches, std::int64_t total, bool isComplete);

/// What a judgement says, and what would put it right.
struct FilterVerdictWords
{
    QString meaning; ///< the mistake, or what is shown, as a sentence; empty: nothing is typed
    QString notice;  ///< the first of them as a sentence; empty: there is none
    QString fix;     ///< on a button: "Mend: …", "Use …"; empty: nothing can be done
    QString fixed;   ///< the text with that done
};
[[nodiscard]] FilterVerdictWords verdictWords(const FilterSession::Judgement& judgement, const QString& typed,
                                              std::int64_t eventsSeen);

/// A piece of a text in characters, for bytes of its UTF-8 form.
struct TextPiece
{
    int begin = 0;
    int length = 0;
};
[[nodiscard]] TextPiece pieceOf(const std::string& utf8, filter::Span span);
/// The byte of `text` in UTF-8 that a cursor stands before.
[[nodiscard]] std::size_t byteOf(const QString& text, int cursor);

} // namespace grantex
