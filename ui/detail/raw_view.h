// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace grantex {

/// JSON in a monospace font. What is copied out of it is exactly what was put in, although some characters (line ends,
/// no-break spaces, bidirectional overrides) are shown by a stand-in.
class RawView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RawView(QWidget* parent = nullptr);
    /// Texts beyond the limit are shown up to it; isCut() tells.
    void setSource(const QString& text, qsizetype limit = kShown);
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// The characters behind the selection, or behind everything shown when nothing is selected.
    [[nodiscard]] QString selectedSource() const;

    static constexpr qsizetype kShown = 128 * 1024;

protected:
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    QString m_source;
    bool m_isCut = false;
};

} // namespace grantex
