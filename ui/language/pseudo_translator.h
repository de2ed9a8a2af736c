// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace grantex {

/// A made-up language that shows what a translation would meet: every text that goes through tr() gets accents,
/// brackets and two fifths more length: "Save" becomes "⟦Ŝávé ~~⟧". A text without brackets was not translated, or two
/// were put together; one whose closing bracket is missing does not have the room it needs.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
public:
    /// `isRightToLeft`: the windows are mirrored too.
    explicit PseudoTranslator(bool isRightToLeft, QObject* parent = nullptr);

    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation = nullptr,
                                    int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// Placeholders (%1, %Ln), markup, entities and the letter behind an & stay.
    [[nodiscard]] static QString pseudo(const QString& text);

private:
    bool m_isRightToLeft;
};

} // namespace grantex
