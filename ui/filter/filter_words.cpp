// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_words.h"

#include "core/filter/edit.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::FilterWords)
};

/// The bar's words, wherever else a filter is judged.
class BarWords
{
    Q_DECLARE_TR_FUNCTIONS(grantex::FilterBar)
};

QString kindWords(filter::JsonKind kind)
{
    switch (kind) {
    case filter::JsonKind::Text:
        return Words::tr("text");
    case filter::JsonKind::Number:
        return Words::tr("number");
    case filter::JsonKind::Truth:
        return Words::tr("yes/no");
    case filter::JsonKind::Null:
        return Words::tr("null");
    case filter::JsonKind::Object:
        return Words::tr("object");
    case filter::JsonKind::List:
        return Words::tr("list");
    case filter::JsonKind::Mixed:
        return Words::tr("several kinds");
    }
    Q_UNREACHABLE();
    return {};
}

QString pathWords(const filter::Candidate& candidate)
{
    const double percent = candidate.share * 100;
    if (percent >= 1)
        return Words::tr("%1, in %2 % of events").arg(kindWords(candidate.json)).arg(qRound(percent));
    return Words::tr("%1, in less than 1 % of events").arg(kindWords(candidate.json));
}

} // namespace

QString candidateWords(const filter::Candidate& candidate)
{
    if (candidate.kind == filter::Candidate::Kind::Path)
        return pathWords(candidate);
    if (!candidate.sentence.empty())
        return coreText(candidate.sentence);
    if (candidate.kind == filter::Candidate::Kind::Literal)
        return candidate.events > 0 ? grouped(candidate.events) : Words::tr("none yet");
    return {};
}

QString noticeWords(const filter::Notice& notice, std::int64_t eventsSeen)
{
    const QString path = safeText(notice.path, 80);
    const QString fix = safeText(notice.fix, 80);
    if (notice.kind == filter::Notice::Kind::BetterField)
        return Words::tr("“%1:” finds this in every kind of event, “%2” only where it has this name.").arg(fix, path);
    const QString sentence =
        Words::tr("None of the %Ln event(s) looked at so far has “%1”", nullptr, plural(eventsSeen)).arg(path);
    return fix.isEmpty() ? sentence + u'.' : Words::tr("%1: did you mean “%2”?").arg(sentence, fix);
}

QString matchWords(std::int64_t matches, std::int64_t total, bool isComplete)
{
    return isComplete ? Words::tr("%1 of %2").arg(grouped(matches), grouped(total))
                      : Words::tr("≈ %1 of %2").arg(grouped(matches), grouped(total));
}

FilterVerdictWords verdictWords(const FilterSession::Judgement& judgement, const QString& typed,
                                std::int64_t eventsSeen)
{
    const std::string text = typed.toStdString();
    FilterVerdictWords words;
    if (judgement.verdict == FilterSession::Verdict::Invalid) {
        words.meaning = safeCoreText(judgement.mistake->sentence);
        if (const auto mended = filter::repaired(text, *judgement.mistake)) {
            words.fix = BarWords::tr("Mend: %1").arg(safeText(*mended, 60));
            words.fixed = QString::fromStdString(*mended);
        }
        return words;
    }
    if (judgement.verdict != FilterSession::Verdict::Empty)
        words.meaning = withCapital(safeText(QStringView(judgement.explanation)));
    if (judgement.notices.empty())
        return words;
    const filter::Notice& notice = judgement.notices.front();
    words.notice = noticeWords(notice, eventsSeen);
    if (!notice.fix.empty()) {
        words.fix = BarWords::tr("Use %1").arg(safeText(notice.fix, 60));
        words.fixed = QString::fromStdString(filter::replaced(text, notice.span, notice.fix));
    }
    return words;
}

TextPiece pieceOf(const std::string& utf8, filter::Span span)
{
    const auto charactersBefore = [&utf8](std::size_t byte) {
        return static_cast<int>(
            QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(byte, utf8.size()))).size());
    };
    const int begin = charactersBefore(span.position);
    return {begin, charactersBefore(span.position + span.length) - begin};
}

std::size_t byteOf(const QString& text, int cursor)
{
    return static_cast<std::size_t>(text.left(cursor).toUtf8().size());
}

} // namespace grantex
