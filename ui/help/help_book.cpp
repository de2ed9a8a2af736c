// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_book.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qsizetype longestExcerpt = 160;

QString textOf(const QString& file)
{
    QFile chapter(u":/grantex/help/"_s + file);
    return chapter.open(QIODevice::ReadOnly) ? QString::fromUtf8(chapter.readAll()) : QString();
}

QString titleOf(const QString& text)
{
    const QString first = text.section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.mid(2).trimmed() : first.trimmed();
}

/// A line of Markdown as it reads.
QString plain(QString line)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"[`*#]+"_s);
    line.replace(link, u"\\1"_s);
    line.remove(marks);
    line.replace(u'|', u' ');
    line.replace(u"&lt;"_s, u"<"_s);
    line = line.simplified();
    return line.size() > longestExcerpt ? line.left(longestExcerpt).trimmed() + u'…' : line;
}

qsizetype countOf(const QString& text, const QStringList& words)
{
    qsizetype count = 0;
    for (const QString& word : words) {
        const qsizetype found = text.count(word, Qt::CaseInsensitive);
        if (found == 0)
            return 0;
        count += found;
    }
    return count;
}

QString excerptOf(const QString& text, const QStringList& words)
{
    QString best;
    qsizetype most = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        const auto held = std::ranges::count_if(
            words, [&line](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
        if (held > most && !line.startsWith("# "_L1)) {
            most = held;
            best = line;
        }
    }
    return plain(best);
}

} // namespace

const HelpBook& HelpBook::instance()
{
    static const HelpBook book;
    return book;
}

HelpBook::HelpBook()
{
    const QString index = u"guide/index.md"_s;
    static const QRegularExpression link(u"\\]\\(([^)#]+\\.md)\\)"_s);
    QStringList files{index};
    for (auto match = link.globalMatch(textOf(index)); match.hasNext();) {
        const QString file = helpTarget(index, match.next().captured(1));
        if (!files.contains(file))
            files.append(file);
    }
    for (const QString& file : std::as_const(files)) {
        QString text = textOf(file);
        if (!text.isEmpty())
            m_chapters.push_back({file, titleOf(text), std::move(text)});
    }
}

const HelpChapter* HelpBook::find(const QString& file) const
{
    const auto found = std::ranges::find(m_chapters, file, &HelpChapter::file);
    return found == m_chapters.end() ? nullptr : &*found;
}

std::vector<HelpHit> HelpBook::search(const QString& words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    struct Found
    {
        HelpHit hit;
        bool isInTitle;
        qsizetype count;
    };
    std::vector<Found> found;
    for (const HelpChapter& chapter : m_chapters) {
        if (const qsizetype count = countOf(chapter.text, wanted); count > 0)
            found.push_back({{&chapter, excerptOf(chapter.text, wanted)}, countOf(chapter.title, wanted) > 0, count});
    }
    std::ranges::stable_sort(found, [](const Found& one, const Found& other) {
        return one.isInTitle != other.isInTitle ? one.isInTitle : one.count > other.count;
    });
    std::vector<HelpHit> hits;
    hits.reserve(found.size());
    for (Found& one : found)
        hits.push_back(std::move(one.hit));
    return hits;
}

QString helpTarget(const QString& from, const QString& link)
{
    const QString path = link.section(u'#', 0, 0);
    return path.isEmpty() ? from : QDir::cleanPath(from.section(u'/', 0, -2) + u'/' + path);
}

QString helpAnchor(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'_' || c == u'-')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace grantex
