// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace grantex {

/// One document of docs/guide or docs/reference, as it is compiled into the program.
struct HelpChapter
{
    QString file;  ///< "guide/filters.md"
    QString title; ///< its first heading
    QString text;  ///< Markdown
};

/// A chapter in which something was found.
struct HelpHit
{
    const HelpChapter* chapter = nullptr;
    QString excerpt; ///< the line that says most of it, without markup
};

/// The guide's chapters in the order in which its index names them. Immutable.
class HelpBook
{
public:
    /// The one in the program's resources.
    [[nodiscard]] static const HelpBook& instance();

    [[nodiscard]] const std::vector<HelpChapter>& chapters() const { return m_chapters; }
    /// nullptr: there is none.
    [[nodiscard]] const HelpChapter* find(const QString& file) const;
    /// The chapters that hold every word, those with all of them in the title first, then those that say them most.
    [[nodiscard]] std::vector<HelpHit> search(const QString& words) const;

private:
    HelpBook();

    std::vector<HelpChapter> m_chapters;
};

/// The file that a link of `from` means ("../reference/metrics.md" in "guide/alerts.md" is "reference/metrics.md"); the
/// part behind # stays out. A link of # alone is `from` itself.
[[nodiscard]] QString helpTarget(const QString& from, const QString& link);
/// The anchor that a heading has, as on the web: lower case, hyphens for blanks, nothing but letters, digits and _.
[[nodiscard]] QString helpAnchor(const QString& heading);

} // namespace grantex
