// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"

#include <QFile>
#include <QSaveFile>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace grantex {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::string_view kWhitespace = " \t\r\n";
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// A piece of the text and what takes its place.
struct Edit
{
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text;
};

/// The text of one destination's object and where in the file it begins.
struct Piece
{
    std::size_t offset = 0;
    std::string text;
};

/// The objects in the list "destinations"; empty when there is no such list.
std::vector<Piece> destinationPieces(const simdjson::padded_string& json)
{
    std::vector<Piece> pieces;
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array list;
    if (parser.iterate(json).get(document) != simdjson::SUCCESS ||
        document.find_field_unordered("destinations").get_array().get(list) != simdjson::SUCCESS)
        return pieces;
    for (auto item : list) {
        ondemand::object object;
        std::string_view raw;
        if (item.get_object().get(object) != simdjson::SUCCESS || object.raw_json().get(raw) != simdjson::SUCCESS)
            return {};
        pieces.push_back({static_cast<std::size_t>(raw.data() - json.data()), std::string(raw)});
    }
    return pieces;
}

/// The change that switches the destination in `piece`; nullopt when it is not the one that is meant. An empty text
/// stands for a value of "enabled" that is neither true nor false.
std::optional<Edit> editOf(const Piece& piece, const LaneId& destination, bool enabled)
{
    const simdjson::padded_string json(piece.text);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(json).get(document) != simdjson::SUCCESS ||
        document.get_object().get(object) != simdjson::SUCCESS)
        return std::nullopt;
    std::optional<std::string> id;
    std::string name;
    std::optional<Edit> edit;
    for (auto field : object) {
        std::string_view key;
        ondemand::value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
            return std::nullopt;
        std::string_view text;
        if (key == "enabled") {
            const std::string_view token = value.raw_json_token();
            const std::string_view word = token.substr(0, token.find_last_not_of(kWhitespace) + 1);
            const bool isSwitch = word == "true" || word == "false";
            edit = Edit{piece.offset + static_cast<std::size_t>(word.data() - json.data()), word.size(),
                        isSwitch ? (enabled ? "true" : "false") : ""};
        } else if (key == "id" && value.get_string().get(text) == simdjson::SUCCESS) {
            id = text;
        } else if (key == "name" && value.get_string().get(text) == simdjson::SUCCESS) {
            name = text;
        }
    }
    if (id.value_or(name) != destination.value)
        return std::nullopt;
    if (!edit) {
        // The new key gets the same distance from the brace as the key that was first until now.
        const auto firstKey = piece.text.find_first_not_of(kWhitespace, 1);
        edit = Edit{piece.offset + 1, 0,
                    piece.text.substr(1, firstKey - 1) + "\"enabled\": " + (enabled ? "true" : "false") + ","};
    }
    return edit;
}

Result<> writeFile(const std::string& file, const std::string& bytes)
{
    QSaveFile next(QString::fromStdString(file));
    const auto size = static_cast<qint64>(bytes.size());
    if (!next.open(QIODevice::WriteOnly) || !next.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        next.write(bytes.data(), size) != size || !next.commit())
        return fail(ErrorCode::Io, file + ": cannot be written: " + next.errorString().toStdString() + ".",
                    "Check that this user may write in its directory.");
    return {};
}

} // namespace

Result<> writeDestinationEnabled(const std::string& file, const LaneId& destination, bool enabled)
{
    auto bytes = readConfigFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::size_t start = bytes->starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const simdjson::padded_string json(std::string_view(*bytes).substr(start));
    simdjson::dom::parser checker;
    if (simdjson::dom::element ignored; checker.parse(json).get(ignored) != simdjson::SUCCESS)
        return fail(ErrorCode::Malformed, file + ": is not valid JSON any more; the switch was not written to it.",
                    "Mend the file, then switch again.");

    std::optional<Edit> edit;
    for (const Piece& piece : destinationPieces(json)) {
        auto found = editOf(piece, destination, enabled);
        if (found && edit)
            return fail(ErrorCode::Malformed, file + ": names the destination \"" + destination.value + "\" twice.",
                        "Give each destination its own name and id.");
        if (found)
            edit = std::move(found);
    }
    if (!edit)
        return fail(ErrorCode::NotFound, file + ": names no destination \"" + destination.value + "\" any more.",
                    "Load the configuration again.");
    if (edit->text.empty())
        return fail(ErrorCode::Malformed, file + ": \"enabled\" of \"" + destination.value + "\" is not a switch.",
                    "Write true or false there.");
    if (bytes->compare(start + edit->offset, edit->length, edit->text) == 0)
        return {};
    bytes->replace(start + edit->offset, edit->length, edit->text);
    return writeFile(file, *bytes);
}

} // namespace grantex
