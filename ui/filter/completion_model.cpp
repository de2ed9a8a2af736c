// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/completion_model.h"

#include "ui/filter/filter_words.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

Role roleOf(filter::Candidate::Kind kind)
{
    switch (kind) {
    case filter::Candidate::Kind::Field:
    case filter::Candidate::Kind::Path:
        return Role::JsonKey;
    case filter::Candidate::Kind::Keyword:
    case filter::Candidate::Kind::Operator:
        return Role::JsonKeyword;
    case filter::Candidate::Kind::Literal:
        return Role::Text;
    }
    Q_UNREACHABLE();
    return Role::Text;
}

} // namespace

void CompletionModel::setCandidates(const std::vector<filter::Candidate>& candidates)
{
    beginResetModel();
    m_candidates = candidates;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const filter::Candidate& candidate = m_candidates[static_cast<std::size_t>(index.row())];
    constexpr qsizetype longest = 200;
    switch (role) {
    case Qt::DisplayRole:
        return safeText(candidate.shown, longest);
    case WordsRole:
        return candidateWords(candidate);
    case KindRole:
        return static_cast<int>(candidate.kind);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(safeText(candidate.shown, longest), candidateWords(candidate));
    default:
        return {};
    }
}

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
    const int unit = option.fontMetrics.height();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent || isUnderMouse) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(isCurrent ? Role::Selection : Role::Hover));
        painter->drawRoundedRect(option.rect, unit / 4.0, unit / 4.0);
    }
    const QRect inside = option.rect.adjusted(unit / 2, 0, -unit / 2, 0);
    const auto kind = static_cast<filter::Candidate::Kind>(index.data(CompletionModel::KindRole).toInt());
    const QString words = index.data(CompletionModel::WordsRole).toString();
    const QFontMetrics metrics(option.font);
    // The candidate matters more: the words about it get what is left, but at least a third.
    const QFont mono = monospaceFont(option.font);
    const QFontMetrics monoMetrics(mono);
    const QString text = index.data().toString();
    const int wordsWidth = qMin(metrics.horizontalAdvance(words) + 2,
                                qMax(inside.width() / 3, inside.width() - monoMetrics.horizontalAdvance(text) - unit));
    const QRect left = inside.adjusted(0, 0, -wordsWidth - unit, 0);
    painter->setFont(mono);
    painter->setPen(
        theme.color(isCurrent && kind == filter::Candidate::Kind::Literal ? Role::SelectionText : roleOf(kind)));
    // Identifiers begin alike: their ends tell them apart.
    painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      monoMetrics.elidedText(text, Qt::ElideMiddle, left.width()));
    painter->setFont(option.font);
    painter->setPen(theme.color(Role::Muted));
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      metrics.elidedText(words, Qt::ElideRight, wordsWidth));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int unit = option.fontMetrics.height();
    const int words = option.fontMetrics.horizontalAdvance(index.data(CompletionModel::WordsRole).toString());
    const int text = QFontMetrics(monospaceFont(option.font)).horizontalAdvance(index.data().toString());
    return {qMax(unit * 16, text + words + unit * 3), unit + unit / 2};
}

} // namespace grantex
