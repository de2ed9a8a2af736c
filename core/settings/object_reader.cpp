// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/object_reader.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <set>

namespace grantex {

using simdjson::dom::element;
using simdjson::dom::element_type;

namespace {

constexpr std::size_t kLongestQuoted = 60;

std::size_t editDistance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

std::string textOf(element value)
{
    std::string_view view;
    return value.get(view) == simdjson::SUCCESS ? std::string(view) : std::string();
}

} // namespace

ConfigProblems::ConfigProblems(std::string file) : m_file(std::move(file)) {}

void ConfigProblems::add(const std::string& where, const std::string& what, const std::string& remedy)
{
    if (!m_first)
        m_first = Error{ErrorCode::Usage, m_file + ": " + (where.empty() ? "" : where + ": ") + what, remedy};
}

std::string ConfigProblems::absolute(const std::string& path) const
{
    if (path.empty() || path.front() == '/')
        return path;
    return (std::filesystem::path(m_file).parent_path() / path).lexically_normal().string();
}

std::string describe(element value)
{
    switch (value.type()) {
    case element_type::STRING: {
        const std::string text = textOf(value);
        return "\"" + (text.size() > kLongestQuoted ? text.substr(0, kLongestQuoted) + "…" : text) + "\"";
    }
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return simdjson::minify(value);
    case element_type::BOOL:
        return bool(value) ? "true" : "false";
    case element_type::NULL_VALUE:
        return "null";
    case element_type::OBJECT:
        return "an object";
    case element_type::ARRAY:
        return "a list";
    }
    return "something else";
}

std::string closest(const std::string& word, const std::vector<std::string>& candidates)
{
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    // A very long key is no typing mistake, and would make this quadratic in attacker-chosen sizes.
    if (word.size() > 64)
        return best;
    for (const auto& candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

ObjectReader::ObjectReader(ConfigProblems& problems, std::string path, element value)
    : m_problems(problems), m_path(std::move(path))
{
    simdjson::dom::object object;
    if (value.get(object) == simdjson::SUCCESS)
        m_object = object;
    else
        m_problems.add(m_path, "must be an object (found " + describe(value) + ")", "Write { … } here.");
}

std::string ObjectReader::at(const std::string& key) const
{
    return m_path.empty() ? key : m_path + "." + key;
}

std::optional<element> ObjectReader::take(const std::string& key)
{
    m_known.push_back(key);
    element value;
    if (!m_object || m_object->at_key(key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::string ObjectReader::text(const std::string& key, const std::string& fallback)
{
    const auto value = take(key);
    if (!value)
        return fallback;
    if (!value->is_string()) {
        m_problems.add(at(key), "must be a text (found " + describe(*value) + ")", "Put it in double quotes.");
        return fallback;
    }
    return textOf(*value);
}

std::string ObjectReader::requiredText(const std::string& key)
{
    const std::string value = text(key);
    if (value.empty())
        m_problems.add(at(key), "is missing", "Add \"" + key + "\" with a text.");
    return value;
}

std::int64_t ObjectReader::integer(const std::string& key, std::int64_t fallback, std::int64_t least, std::int64_t most)
{
    const auto value = take(key);
    if (!value)
        return fallback;
    std::int64_t number = 0;
    if (value->is_bool() || value->get(number) != simdjson::SUCCESS || number < least || number > most) {
        m_problems.add(at(key),
                       "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most) +
                           " (found " + describe(*value) + ")",
                       "Write the number without quotes.");
        return fallback;
    }
    return number;
}

bool ObjectReader::boolean(const std::string& key, bool fallback)
{
    const auto value = take(key);
    if (!value)
        return fallback;
    bool flag = fallback;
    if (value->get(flag) != simdjson::SUCCESS)
        m_problems.add(at(key), "must be true or false (found " + describe(*value) + ")", "Write it without quotes.");
    return flag;
}

TextList ObjectReader::textList(const std::string& key)
{
    TextList list;
    const auto value = take(key);
    if (!value)
        return list;
    simdjson::dom::array array;
    if (value->get(array) != simdjson::SUCCESS) {
        m_problems.add(at(key), "must be a list of texts (found " + describe(*value) + ")", "Write [\"…\", \"…\"].");
        return list;
    }
    for (const element item : array) {
        if (!item.is_string()) {
            m_problems.add(at(key) + "[" + std::to_string(list.size()) + "]",
                           "must be a text (found " + describe(item) + ")", "Put it in double quotes.");
            return list;
        }
        list.push_back(textOf(item));
    }
    return list;
}

TextMap ObjectReader::textMap(const std::string& key)
{
    TextMap map;
    const auto value = take(key);
    if (!value)
        return map;
    simdjson::dom::object object;
    if (value->get(object) != simdjson::SUCCESS) {
        m_problems.add(at(key), "must be an object of texts (found " + describe(*value) + ")",
                       "Write {\"name\": \"value\"}.");
        return map;
    }
    for (const auto field : object) {
        const std::string name(field.key);
        if (!field.value.is_string())
            m_problems.add(at(key) + "." + name, "must be a text (found " + describe(field.value) + ")",
                           "Put it in double quotes.");
        else if (!map.emplace(name, textOf(field.value)).second)
            m_problems.add(at(key) + "." + name, "is given twice", "Remove one of the two.");
    }
    return map;
}

std::optional<SecretRef> ObjectReader::secret(const std::string& key)
{
    static const std::string remedy =
        "Write a reference: {\"env\": \"NAME\"}, {\"file\": \"/path\"} or {\"keychain\": \"name\"}.";
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    simdjson::dom::object object;
    // The found text is not quoted: it may well be the secret itself.
    if (value->get(object) != simdjson::SUCCESS) {
        m_problems.add(at(key), "is a secret and must be a reference, never the secret itself", remedy);
        return std::nullopt;
    }
    std::optional<SecretRef> ref;
    for (const auto field : object) {
        const std::string kind(field.key);
        const std::string name = textOf(field.value);
        if (ref || name.empty() || (kind != "env" && kind != "file" && kind != "keychain")) {
            m_problems.add(at(key), "must hold exactly one of \"env\", \"file\" and \"keychain\" with a text", remedy);
            return std::nullopt;
        }
        ref = SecretRef{kind == "env"    ? SecretRef::Kind::Environment
                        : kind == "file" ? SecretRef::Kind::File
                                         : SecretRef::Kind::Keychain,
                        kind == "file" ? m_problems.absolute(name) : name};
    }
    if (!ref)
        m_problems.add(at(key), "is an empty reference", remedy);
    return ref;
}

void ObjectReader::finish()
{
    if (!m_object)
        return;
    std::set<std::string> seen;
    for (const auto field : *m_object) {
        const std::string key(field.key);
        if (!seen.insert(key).second) {
            m_problems.add(at(key), "is given twice", "Remove one of the two: only one could count.");
        } else if (std::find(m_known.begin(), m_known.end(), key) == m_known.end()) {
            const std::string meant = closest(key, m_known);
            m_problems.add(at(key), "is not a known key",
                           meant.empty() ? "Remove it." : "Did you mean \"" + meant + "\"?");
        }
    }
}

} // namespace grantex
