// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/object_reader.h"

#include "core/settings/credential.h"

#include <algorithm>
#include <map>
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

std::string inQuotes(std::string_view text)
{
    return "\"" + shortened(text, kLongestQuoted) + "\"";
}

/// A key as part of a path: shortened when it is absurdly long.
std::string keyName(const std::string& key)
{
    return key.size() > kLongestQuoted ? inQuotes(key) : key;
}

bool isVariableName(const std::string& name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&isLetter](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::string describe(element value)
{
    switch (value.type()) {
    case element_type::STRING: {
        std::string_view text;
        return value.get(text) == simdjson::SUCCESS ? inQuotes(text) : "a text";
    }
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return simdjson::minify(value);
    case element_type::BOOL: {
        bool flag = false;
        return value.get(flag) == simdjson::SUCCESS && flag ? "true" : "false";
    }
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
    // A very long key is no typing mistake, and would make this quadratic in sizes that somebody else chose.
    if (word.size() > kLongestQuoted)
        return best;
    std::size_t bestDistance = word.size() < 4 ? 2 : std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto& candidate : candidates) {
        const std::size_t distance = editDistance(lowerCase(word), lowerCase(candidate));
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

std::optional<std::string> ObjectReader::textOf(const std::string& where, element value)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS) {
        m_problems.add(where, "must be a text (found " + describe(value) + ")", "Put it in double quotes.");
        return std::nullopt;
    }
    // It would cut short every path and header that it gets into.
    if (text.find('\0') != std::string_view::npos) {
        m_problems.add(where, "must not contain the character U+0000", "Remove \\u0000.");
        return std::nullopt;
    }
    return std::string(text);
}

std::string ObjectReader::text(const std::string& key, const std::string& fallback)
{
    const auto value = take(key);
    return value ? textOf(at(key), *value).value_or(fallback) : fallback;
}

std::string ObjectReader::requiredText(const std::string& key)
{
    const auto value = take(key);
    if (!value) {
        m_problems.addMissing(at(key), "Add \"" + key + "\" with a text.");
        return {};
    }
    const auto text = textOf(at(key), *value);
    if (text && text->empty())
        m_problems.add(at(key), "must not be empty", "Write a text there.");
    return text.value_or(std::string());
}

std::int64_t ObjectReader::integer(const std::string& key, std::int64_t fallback, std::int64_t least, std::int64_t most)
{
    const auto value = take(key);
    if (!value)
        return fallback;
    std::int64_t number = 0;
    if (value->get(number) != simdjson::SUCCESS || number < least || number > most) {
        m_problems.add(at(key),
                       "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most) +
                           " (found " + describe(*value) + ")",
                       value->is_string() ? "Write the number without quotes." : "Choose a number in that range.");
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
        auto text = textOf(at(key) + "[" + std::to_string(list.size()) + "]", item);
        if (!text)
            return list;
        list.push_back(std::move(*text));
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
        auto text = textOf(at(key) + "." + keyName(name), field.value);
        if (!text)
            return map;
        if (name.find('\0') != std::string::npos)
            m_problems.add(at(key), "has a name that contains the character U+0000", "Remove \\u0000.");
        else if (!map.emplace(name, std::move(*text)).second)
            m_problems.add(at(key) + "." + keyName(name), "is given twice",
                           "Remove one of the two: only one could count.");
    }
    return map;
}

std::map<std::string, std::variant<std::string, SecretRef>> ObjectReader::secretMap(const std::string& key)
{
    std::map<std::string, std::variant<std::string, SecretRef>> map;
    const auto value = take(key);
    if (!value)
        return map;
    simdjson::dom::object object;
    if (value->get(object) != simdjson::SUCCESS) {
        m_problems.add(at(key), "must be an object of texts and secret references (found " + describe(*value) + ")",
                       R"(Write {"NAME": "value", "OTHER": {"env": "VARIABLE"}}.)");
        return map;
    }
    ObjectReader inner(m_problems, at(key), *value);
    for (const auto field : object) {
        const std::string name(field.key);
        std::optional<std::variant<std::string, SecretRef>> entry;
        if (field.value.is_object()) {
            if (auto ref = inner.secret(name))
                entry = std::move(*ref);
        } else if (auto text = textOf(at(key) + "." + keyName(name), field.value)) {
            entry = std::move(*text);
        }
        if (!entry)
            return map;
        if (name.find('\0') != std::string::npos)
            m_problems.add(at(key), "has a name that contains the character U+0000", "Remove \\u0000.");
        else if (!map.emplace(name, std::move(*entry)).second)
            m_problems.add(at(key) + "." + keyName(name), "is given twice",
                           "Remove one of the two: only one could count.");
    }
    return map;
}

// No branch repeats what it found: it may well be the secret itself.
std::optional<SecretRef> ObjectReader::secret(const std::string& key)
{
    static const std::map<std::string_view, SecretRef::Kind> kinds{{"env", SecretRef::Kind::Environment},
                                                                   {"file", SecretRef::Kind::File},
                                                                   {"keychain", SecretRef::Kind::Keychain}};
    static const std::string remedy =
        R"(Write {"env": "NAME"}, {"file": "/path"} or {"keychain": "name"} and keep the secret there.)";
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    simdjson::dom::object object;
    if (value->get(object) != simdjson::SUCCESS) {
        m_problems.add(at(key), R"(a secret must be a reference, e.g. {"env": "DD_API_KEY"})", remedy);
        return std::nullopt;
    }
    std::optional<SecretRef> ref;
    for (const auto field : object) {
        std::string_view name;
        const auto kind = kinds.find(field.key);
        if (ref || kind == kinds.end() || field.value.get(name) != simdjson::SUCCESS || name.empty() ||
            name.find('\0') != std::string_view::npos) {
            m_problems.add(at(key), R"(must hold exactly one of "env", "file" and "keychain" with a text)", remedy);
            return std::nullopt;
        }
        ref = SecretRef{kind->second, std::string(name)};
    }
    if (!ref) {
        m_problems.add(at(key), "is an empty reference", remedy);
    } else if (ref->kind == SecretRef::Kind::File && !isCredential(*ref)) {
        ref->name = m_problems.absolute(ref->name);
    } else if (ref->kind == SecretRef::Kind::Environment && !isVariableName(ref->name)) {
        m_problems.add(at(key) + ".env", "must be the name of an environment variable",
                       "Write the variable's name, for example DD_API_KEY, not its content.");
    }
    return ref;
}

void ObjectReader::finish()
{
    if (!m_object)
        return;
    std::set<std::string> seen;
    for (const auto field : *m_object) {
        if (m_problems.hasMistake())
            return;
        const std::string key(field.key);
        if (!seen.insert(key).second) {
            m_problems.add(at(key), "is given twice", "Remove one of the two: only one could count.");
        } else if (std::find(m_known.begin(), m_known.end(), key) == m_known.end()) {
            const std::string meant = closest(key, m_known);
            m_problems.add(at(keyName(key)), "is not a known key",
                           meant.empty() ? "Remove it, or look for its right name."
                                         : "Did you mean \"" + meant + "\"?");
        }
    }
}

} // namespace grantex
