// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/syntax_error.h"

#include <QByteArray>
#include <QJsonDocument>
#include <algorithm>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace grantex {

namespace {

struct Mistake
{
    std::size_t offset = 0;
    std::string what;
};

std::size_t sequenceLength(unsigned char lead)
{
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}

std::optional<Mistake> firstBadUtf8(const std::string& bytes)
{
    std::size_t length = 0;
    for (std::size_t at = 0; at < bytes.size(); at += length) {
        length = sequenceLength(static_cast<unsigned char>(bytes[at]));
        if (at + length > bytes.size() || !simdjson::validate_utf8(bytes.data() + at, length))
            return Mistake{at, "a byte that is not UTF-8"};
    }
    return std::nullopt;
}

/// The end of the string that begins at `begin`, behind its closing quote or at the end of the text.
std::size_t endOfString(const std::string& bytes, std::size_t begin)
{
    for (std::size_t at = begin + 1; at < bytes.size(); ++at) {
        if (bytes[at] == '\\')
            ++at;
        else if (bytes[at] == '"')
            return at + 1;
    }
    return bytes.size();
}

/// What is wrong with the string at [begin, end), and where in it.
Mistake mistakeInString(const std::string& bytes, std::size_t begin, std::size_t end)
{
    for (std::size_t at = begin + 1; at < end; ++at) {
        if (static_cast<unsigned char>(bytes[at]) < 0x20)
            return {at, "a line end or control character inside a text, perhaps because its closing quote is missing"};
        if (bytes[at] != '\\')
            continue;
        if (at + 1 < end && std::string_view("\"\\/bfnrtu").find(bytes[at + 1]) == std::string_view::npos)
            return {at, "an escape that JSON does not know; a backslash itself is written \\\\"};
        ++at;
    }
    if (end - begin < 2 || bytes[end - 1] != '"')
        return {begin, "a text without closing quote"};
    return {begin, "a text with a \\u escape that is no character"};
}

Mistake mistakeInWord(const std::string& bytes, std::size_t at)
{
    if (bytes[at] == '/' || bytes[at] == '#')
        return {at, "JSON has no comments"};
    return {at, "neither a number nor true, false or null; a text needs double quotes"};
}

/// The first string, number or word that is none by itself. Qt's parser is more lenient there than simdjson.
std::optional<Mistake> firstBadToken(const std::string& bytes)
{
    static constexpr std::string_view separators = " \t\r\n{}[],:";
    simdjson::dom::parser parser;
    std::size_t end = 0;
    for (std::size_t at = 0; at < bytes.size(); at = end) {
        end = at + 1;
        if (separators.find(bytes[at]) != std::string_view::npos)
            continue;
        end = bytes[at] == '"' ? endOfString(bytes, at)
                               : std::min(bytes.find_first_of(" \t\r\n{}[],:\"", at + 1), bytes.size());
        if (simdjson::dom::element ignored; parser.parse(bytes.data() + at, end - at).get(ignored) != simdjson::SUCCESS)
            return bytes[at] == '"' ? mistakeInString(bytes, at, end) : mistakeInWord(bytes, at);
    }
    return std::nullopt;
}

std::optional<Mistake> firstBadStructure(const std::string& bytes)
{
    QJsonParseError error;
    QJsonDocument::fromJson(QByteArray::fromStdString(bytes), &error);
    if (error.error == QJsonParseError::NoError)
        return std::nullopt;
    return Mistake{std::min(static_cast<std::size_t>(std::max(error.offset, 0)), bytes.size()),
                   error.errorString().toStdString()};
}

std::string place(const std::string& bytes, std::size_t offset)
{
    const auto begin = bytes.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(offset);
    const auto newline = offset == 0 ? std::string::npos : bytes.rfind('\n', offset - 1);
    const auto lineBegin = newline == std::string::npos ? begin : begin + static_cast<std::ptrdiff_t>(newline) + 1;
    // Editors count characters: the continuation bytes of UTF-8 are not columns of their own.
    const auto column =
        std::count_if(lineBegin, end, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return "line " + std::to_string(std::count(begin, end, '\n') + 1) + ", column " + std::to_string(column + 1);
}

} // namespace

std::string describeSyntaxError(const std::string& bytes)
{
    // Bytes that are no characters come first: the other searches cannot tell them from wrong ones.
    auto mistake = firstBadUtf8(bytes);
    if (!mistake) {
        mistake = firstBadToken(bytes);
        const auto structure = firstBadStructure(bytes);
        if (structure && (!mistake || structure->offset < mistake->offset))
            mistake = structure;
    }
    return mistake ? place(bytes, mistake->offset) + ": " + mistake->what : "not valid JSON";
}

} // namespace grantex
