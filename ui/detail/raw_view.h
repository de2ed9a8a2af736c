// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <functional>
#include <span>

namespace grantex {

/// JSON in a monospace font. What is copied out of it is exactly what was put in, although some characters (line ends,
/// no-break spaces, bidirectional overrides) are shown by a stand-in.
class RawView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    struct Place
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    explicit RawView(QWidget* parent = nullptr);
    /// Texts beyond the limit are shown up to it; isCut() tells.
    void setSource(const QString& text, qsizetype limit = kShown);
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// The characters behind the selection, or behind everything shown when nothing is selected.
    [[nodiscard]] QString selectedSource() const;

    /// Marks what was found; `current` (an index, or -1) stands out. Places beyond what is shown are left out.
    void setMarks(std::span<const Place> places, int current);
    /// Scrolls to the place without moving the cursor or the selection.
    void scrollTo(qsizetype place);
    /// What to say about the character under the mouse; an empty text says nothing. Shown as rich text: escaped.
    void setToolTips(std::function<QString(qsizetype place)> about) { m_about = std::move(about); }

    static constexpr qsizetype kShown = 128 * 1024;

protected:
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    bool viewportEvent(QEvent* event) override;

private:
    void paintMarks();

    QString m_source;
    std::vector<Place> m_marks;
    int m_currentMark = -1;
    std::function<QString(qsizetype)> m_about;
    bool m_isCut = false;
};

} // namespace grantex
