// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_template.h"

#include "core/base/time_text.h"
#include "core/destinations/file/file_closed.h"
#include "core/destinations/file/file_io.h"

#include <algorithm>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kTypeName = "%{type}";
constexpr std::size_t kLongestType = 64;

/// A type comes from outside: it must name neither another folder nor a hidden file.
std::string typeName(const std::string& type)
{
    std::string name = type.substr(0, kLongestType);
    for (char& c : name) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                           c == '_' || c == '.';
        if (!plain)
            c = '_';
    }
    if (name.empty() || name.front() == '.')
        name.insert(name.begin(), '_');
    return name;
}

/// The digits of `code` in 2026-03-01T12:00:00.000Z.
std::string timeText(char code, const std::string& iso)
{
    switch (code) {
    case 'Y':
        return iso.substr(0, 4);
    case 'm':
        return iso.substr(5, 2);
    case 'd':
        return iso.substr(8, 2);
    case 'H':
        return iso.substr(11, 2);
    default:
        return iso.substr(14, 2);
    }
}

} // namespace

Result<FileTemplate> FileTemplate::parse(const std::string& text)
{
    FileTemplate made;
    std::string literal;
    const auto flush = [&] {
        if (!literal.empty())
            made.m_pieces.push_back({0, std::exchange(literal, {})});
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            literal += text[at];
            continue;
        }
        if (text.compare(at, kTypeName.size(), kTypeName) == 0) {
            flush();
            made.m_pieces.push_back({'t'});
            at += kTypeName.size() - 1;
            continue;
        }
        const char code = at + 1 < text.size() ? text[at + 1] : '\0';
        if (code == '%') {
            literal += '%';
        } else if (code != '\0' && std::string_view("YmdHM").find(code) != std::string_view::npos) {
            flush();
            made.m_pieces.push_back({code});
        } else {
            return fail(ErrorCode::Usage, "`path` holds \"" + text.substr(at, 2) + "\", which is no placeholder.",
                        "Use %Y %m %d %H %M for the time of receipt (UTC), %{type}, or %% for a percent sign.");
        }
        ++at;
    }
    flush();
    if (made.m_pieces.empty())
        made.m_pieces.push_back({});
    return made;
}

bool FileTemplate::hasTime() const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(),
                       [](const Piece& piece) { return piece.code != 0 && piece.code != 't'; });
}

std::string FileTemplate::pathFor(const StoredEvent& event) const
{
    if (!hasPlaceholders())
        return m_pieces.front().text;
    const std::string iso = formatIso8601(event.receivedAt);
    std::string path;
    for (const auto& [code, text] : m_pieces)
        path += code == 0 ? text : code == 't' ? typeName(event.event.type) : timeText(code, iso);
    return path;
}

std::string FileTemplate::periodOf(UtcTime time) const
{
    const std::string iso = formatIso8601(time);
    std::string path;
    for (const auto& [code, text] : m_pieces)
        path += code == 0 ? text : code == 't' ? std::string(kTypeName) : timeText(code, iso);
    return path;
}

std::string FileTemplate::base() const
{
    return folderOf(m_pieces.front().text.empty() ? std::string("x") : m_pieces.front().text);
}

int FileTemplate::depth() const
{
    std::ptrdiff_t depth = 0;
    for (std::size_t i = 1; i < m_pieces.size(); ++i)
        depth += std::count(m_pieces[i].text.begin(), m_pieces[i].text.end(), '/');
    return static_cast<int>(depth);
}

std::string FileTemplate::ending() const
{
    const Piece& last = m_pieces.back();
    const std::string name = last.text.substr(last.text.rfind('/') + 1); // npos + 1 is 0
    const std::size_t dot = last.code != 0 ? std::string::npos : name.rfind('.');
    const bool hides = dot == 0 && (name.size() < last.text.size() || m_pieces.size() == 1);
    return dot == std::string::npos || hides ? std::string() : name.substr(dot);
}

QString FileTemplate::pattern(const std::optional<UtcTime>& time, const QString& beforeEnding) const
{
    const std::string iso = time ? formatIso8601(*time) : std::string();
    const std::string end = ending();
    QString made = u"^"_s;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const auto& [code, text] = m_pieces[i];
        if (code == 0) {
            const std::size_t kept = text.size() - (i + 1 == m_pieces.size() ? end.size() : 0);
            made += QRegularExpression::escape(QString::fromStdString(text.substr(0, kept)));
        } else if (code == 't') {
            made += u"[A-Za-z0-9_-][A-Za-z0-9._-]*"_s;
        } else {
            made += time ? QString::fromStdString(timeText(code, iso)) : code == 'Y' ? u"\\d{4}"_s : u"\\d\\d"_s;
        }
    }
    return made + beforeEnding + QRegularExpression::escape(QString::fromStdString(end));
}

QRegularExpression FileTemplate::everyFile() const
{
    return QRegularExpression(pattern({}, u"(?:"_s + QString::fromLatin1(kClosedMark) + u")?"_s) + u"(?:\\.gz)?$"_s);
}

QRegularExpression FileTemplate::currentFiles(UtcTime time) const
{
    return QRegularExpression(pattern(time, {}) + u"$"_s);
}

} // namespace grantex
