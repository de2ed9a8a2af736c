// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_work.h"

#include "core/base/time_text.h"
#include "core/destinations/file/file_keeper.h"

#include <cstdlib>

namespace grantex {

namespace {

UtcTime timeOf(const Request& request, std::string_view name)
{
    for (const auto& header : request.headers) {
        if (header.name == name)
            return parseIso8601(header.value).value_or(UtcTime{});
    }
    return {};
}

/// Writes to one file after the other until one fails.
Response writeFiles(const Request& request, const Rotation& rotation)
{
    std::string_view rest = request.body;
    std::size_t written = 0;
    std::optional<Response> last;
    for (const auto& [name, value] : request.headers) {
        if (name != kFileHeader)
            continue;
        const std::size_t blank = value.find(' ');
        const std::string_view lines = rest.substr(0, std::strtoull(value.c_str(), nullptr, 10));
        rest.remove_prefix(lines.size());
        Response response = appendLines(value.substr(blank + 1), lines, rotation);
        if (response.kind != Response::Kind::Answered) {
            response.headers.push_back({kWrittenHeader, std::to_string(written)});
            return response;
        }
        ++written;
        last = std::move(response);
    }
    return last ? *std::move(last) : appendLines(request.url, request.body, rotation);
}

} // namespace

FileTransport::Work fileWork(Rotation rotation, ClosedFiles closed)
{
    // Begun with the first write, on the worker: a destination that writes nothing needs no thread for it.
    auto keeper = std::make_shared<std::unique_ptr<FileKeeper>>();
    return [rotation = std::move(rotation), closed = std::move(closed), keeper](const Request& request) {
        if (request.method == "CHECK")
            return checkAppendable(request.url);
        Rotation now = rotation;
        now.now = timeOf(request, kNowHeader);
        bool renamed = false;
        now.closed = &renamed;
        if (!closed.pack && closed.keep == 0)
            return writeFiles(request, now);
        if (!*keeper)
            *keeper = std::make_unique<FileKeeper>(closed);
        (*keeper)->opening({timeOf(request, kNewestHeader), now.now});
        Response response = writeFiles(request, now);
        if (response.kind == Response::Kind::Answered)
            (*keeper)->written(renamed);
        return response;
    };
}

} // namespace grantex
