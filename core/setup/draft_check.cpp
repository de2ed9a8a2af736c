// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/draft_check.h"

#include "core/settings/object_reader.h"
#include "core/settings/schema_reader.h"
#include "core/settings/source_reader.h"
#include "core/setup/connection_fields.h"

#include <utility>

namespace grantex {

namespace {

/// What stands for a secret that has no name yet while the rest is checked.
constexpr const char* kUnnamed = "new";

void nameSecret(SecretDraft& secret)
{
    if (secret.name.empty() && !secret.typed.isEmpty())
        secret.name = kUnnamed;
}

/// The draft with a name for each typed secret, so that the parser finds a reference where one will stand.
Draft withNames(Draft draft)
{
    for (auto& [key, value] : draft.values) {
        if (auto* secret = std::get_if<SecretDraft>(&value))
            nameSecret(*secret);
        if (auto* map = std::get_if<SecretMapDraft>(&value)) {
            for (auto& [name, entry] : *map) {
                if (auto* inside = std::get_if<SecretDraft>(&entry))
                    nameSecret(*inside);
            }
        }
    }
    return draft;
}

/// `list[2]` and `map.name` are problems of the field they stand in.
DraftProblem problemOf(const ConfigProblems::Place& place, const std::vector<SettingField>& fields)
{
    DraftProblem problem{place.where, place.what, place.remedy, place.isMissing};
    for (const SettingField& field : fields) {
        if (!place.where.starts_with(field.key))
            continue;
        const char next = place.where.size() == field.key.size() ? '\0' : place.where[field.key.size()];
        if (next == '\0' || next == '[' || (next == '.' && field.kind != FieldKind::Text)) {
            problem.field = field.key;
            if (next == '\0')
                break;
        }
    }
    return problem;
}

/// The parser reads addresses last; a person fills in the form from its top.
DraftProblem firstMissing(DraftProblem problem, const Draft& draft, const std::vector<SettingField>& fields)
{
    if (!problem.isMissing)
        return problem;
    for (const SettingField& field : fields) {
        const auto found = draft.values.find(field.key);
        const bool isThere = found != draft.values.end() && !std::holds_alternative<std::monostate>(found->second);
        if (field.required && field.defaultValue.empty() && !isThere)
            return {field.key, problem.what, field.help, true};
    }
    return problem;
}

template <typename Read>
std::optional<ConfigProblems::Place> read(const std::string& object, const std::string& file, const Read& take)
{
    simdjson::dom::parser parser;
    simdjson::dom::element element;
    if (parser.parse(object).get(element) != simdjson::SUCCESS)
        return ConfigProblems::Place{{}, "holds characters that no configuration can hold", "Type it again.", false};
    ConfigProblems problems(file);
    take(problems, element);
    return problems.firstPlace();
}

void putTyped(const Draft& draft, SettingValues& values)
{
    for (const auto& [key, value] : draft.values) {
        if (const auto* secret = std::get_if<SecretDraft>(&value); secret != nullptr && !secret->typed.isEmpty())
            values.set(key, secret->typed);
        const auto* map = std::get_if<SecretMapDraft>(&value);
        if (map == nullptr)
            continue;
        for (const auto& [name, entry] : *map) {
            const auto* inside = std::get_if<SecretDraft>(&entry);
            if (inside != nullptr && !inside->typed.isEmpty())
                values.set(std::string(key).append(".").append(name), inside->typed);
        }
    }
}

} // namespace

tl::expected<DestinationSettings, DraftProblem> checkDestination(const Draft& draft, const std::string& file,
                                                                 const SchemaLookup& schemas)
{
    const DestinationSchema* schema = schemas(draft.type);
    if (schema == nullptr)
        return tl::unexpected(DraftProblem{"type", "is not known", "Choose another type.", false});
    DestinationSettings settings;
    const auto place = read(configObject(withNames(draft), schema->fields).toJson(), file,
                            [&](ConfigProblems& problems, simdjson::dom::element element) {
                                settings = readDestination(problems, {}, element, schemas);
                            });
    if (place)
        return tl::unexpected(firstMissing(problemOf(*place, schema->fields), draft, schema->fields));
    putTyped(draft, settings.values);
    return settings;
}

tl::expected<SourceSettings, DraftProblem> checkConnection(const Draft& draft, const std::string& file)
{
    SourceSettings source;
    const auto place =
        read(connectionObject(withNames(draft)).toJson(), file,
             [&](ConfigProblems& problems, simdjson::dom::element e) { source = readSource(problems, {}, e); });
    if (place)
        return tl::unexpected(firstMissing(problemOf(*place, connectionFields()), draft, connectionFields()));
    const auto key = draft.values.find("apiKey");
    const auto* secret = key == draft.values.end() ? nullptr : std::get_if<SecretDraft>(&key->second);
    if (secret != nullptr)
        source.apiKey = secret->typed;
    return source;
}

} // namespace grantex
