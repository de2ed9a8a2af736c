// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"

#include <QRegularExpression>
#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// A path in which `%Y %m %d %H %M` stand for when an event was received (UTC), `%{type}` for its type, `%%` for a
/// percent sign. The same event always has the same path. Immutable.
class FileTemplate
{
public:
    /// Fails with Usage, naming what is no placeholder.
    [[nodiscard]] static Result<FileTemplate> parse(const std::string& text);

    [[nodiscard]] bool hasPlaceholders() const { return m_pieces.size() != 1 || m_pieces.front().code != 0; }
    [[nodiscard]] bool hasTime() const;
    [[nodiscard]] std::string pathFor(const StoredEvent& event) const;
    /// The path of the events received then, `%{type}` left open: what is written to now.
    [[nodiscard]] std::string periodOf(UtcTime time) const;
    /// The folder above the first placeholder: it must be there, those below are made.
    [[nodiscard]] std::string base() const;
    /// How many folders lie between base() and the files.
    [[nodiscard]] int depth() const;
    /// The file name's ending with its dot (".ndjson"); empty when it has none.
    [[nodiscard]] std::string ending() const;
    /// Matches the whole path of every file of this template: those of any time, closed or packed too.
    [[nodiscard]] QRegularExpression everyFile() const;
    /// Matches the files that are written to in `time`'s period, neither closed nor packed.
    [[nodiscard]] QRegularExpression currentFiles(UtcTime time) const;

private:
    struct Piece
    {
        char code = 0; ///< 0: `text` stands for itself; else Y m d H M, or t for the type
        std::string text = {};
    };

    [[nodiscard]] QString pattern(const std::optional<UtcTime>& time, const QString& beforeEnding) const;

    std::vector<Piece> m_pieces;
};

} // namespace grantex
