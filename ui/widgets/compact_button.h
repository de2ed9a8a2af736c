// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

class QBoxLayout;

namespace grantex {

/// A button with a picture that can do without its words where there is no room for them: they are its accessible name
/// and tooltip then, unless it has others.
class CompactButton final : public QPushButton
{
    Q_OBJECT
public:
    /// `all`: what it says by turns; it is as wide as the longest, so that toggling moves no neighbour.
    CompactButton(const QIcon& icon, const QStringList& all, QWidget* parent);
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }
    void setCompact(bool isCompact);
    /// Pixels it takes with its words, and without.
    [[nodiscard]] int fullWidth() const;
    [[nodiscard]] int compactWidth() const;

protected:
    bool event(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] int widthWith(const QString& words);
    void measure();

    QStringList m_all;
    QString m_words;
    int m_fullWidth = 0;
    int m_compactWidth = 0;
    bool m_isCompact = false;
    bool m_isNamed = false; ///< by its words
    bool m_isTold = false;  ///< its tooltip says the words
};

/// Lets the compact buttons among a row's widgets say their words if all of them and `room` pixels more fit into
/// `width`.
void fitCompactButtons(const QBoxLayout& row, int width, int room = 0);
/// Pixels the row needs at least.
[[nodiscard]] int leastWidthOf(const QBoxLayout& row);

} // namespace grantex
