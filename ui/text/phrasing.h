// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace grantex {

// Parts put together to one text in the language of the window: French writes a blank before a colon, Chinese and
// Japanese marks of their own without any blank.

/// "label: text".
[[nodiscard]] QString withColon(const QString& label, const QString& text);
/// "a, b, c".
[[nodiscard]] QString inList(const QStringList& items);
/// "a; b; c".
[[nodiscard]] QString inClauses(const QStringList& clauses);
/// "A. B": none of them has its full stop, but the last may.
[[nodiscard]] QString inSentences(const QStringList& sentences);
/// Puts a finished sentence behind another, with a blank between where the language has one.
[[nodiscard]] QString withNext(const QString& sentence, const QString& next);

/// The same text as a sentence begins; a type or a path ("budget.exhausted events") keeps its own spelling.
[[nodiscard]] QString withCapital(const QString& text);

/// "Invoice bot for erin@example.com": whose grant something is, of what is known of it; nothing of nothing.
[[nodiscard]] QString actingFor(const QString& agent, const QString& principal);

/// A length of time as core writes it ("1 min 29 s") in the units of the language; nothing when it is none.
[[nodiscard]] std::optional<QString> inUnits(const QString& english);

/// What a button or an item of a menu says, without its key: "Save" of "&Save", "保存" of "保存(&S)".
[[nodiscard]] QString plainLabel(const QString& label);

} // namespace grantex
