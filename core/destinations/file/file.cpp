// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file.h"

#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/common/judge.h"
#include "core/destinations/file/file_transport.h"

#include <cerrno>

namespace grantex {

namespace {

/// What a person must do about an error of the file system; empty when it passes by itself or by freeing space.
std::string remedyFor(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return "Give this program's user the right to write there, or choose another `path`.";
    case ENOENT:
    case ENOTDIR:
        return "Create the folder that `path` lies in, or choose another `path`.";
    case EISDIR:
    case EINVAL:
    case ENXIO:
    case ENODEV:
    case ELOOP:
    case ENAMETOOLONG:
        return "Let `path` name a file.";
    case EROFS:
        return "Choose a `path` on a file system that can be written to.";
    case EFBIG:
        return "The file has reached the largest size allowed: move it away or raise the limit.";
    default:
        return {};
    }
}

Verdict judgeFile(const Response& response)
{
    Verdict verdict;
    if (response.kind == Response::Kind::Answered) {
        verdict.kind = OutcomeKind::Delivered;
        return verdict;
    }
    if (response.kind != Response::Kind::LocalFailure)
        return *judgeTransport(response);
    verdict.remedy = remedyFor(response.systemError);
    verdict.kind = verdict.remedy.empty() ? OutcomeKind::Retry : OutcomeKind::Paused;
    if (response.systemError == ENOSPC || response.systemError == EDQUOT)
        verdict.remedy = "Free space on the disk; the events are kept and written then.";
    verdict.code = "error " + std::to_string(response.systemError);
    verdict.reason = presentable(response.message);
    return verdict;
}

class File final : public Destination
{
public:
    File(const SettingValues& values, EventRedactor redactor)
        : m_path(values.text("path")), m_timeout(timeoutFrom(values)), m_redactor(std::move(redactor))
    {
    }
    [[nodiscard]] Limits limits() const override
    {
        constexpr std::size_t kLargest = 16'000'000;
        return {100'000, kLargest, kLargest, false};
    }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        return eventBytes(event, m_redactor).size() + 1;
    }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& /*context*/) const override
    {
        Request request = to("APPEND");
        for (const auto& event : events)
            request.body += eventLine(event, m_redactor) + '\n';
        return request;
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> /*events*/) const override
    {
        return judgeFile(response);
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override
    {
        return {{"write", to("CHECK"), [](const Response& response) {
                     return judgementOf(judgeFile(response), "The file can be written to.");
                 }}};
    }
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<FileTransport>();
    }

private:
    [[nodiscard]] Request to(const char* method) const
    {
        Request request;
        request.method = method;
        request.url = m_path;
        request.timeout = m_timeout;
        return request;
    }

    std::string m_path;
    Millis m_timeout;
    EventRedactor m_redactor;
};

} // namespace

DestinationSchema fileSchema()
{
    DestinationSchema schema{.type = "file", .label = "File", .fields = {}};
    schema.fields = withCommonFields({{.key = "path",
                                       .label = "Path",
                                       .kind = FieldKind::File,
                                       .required = true,
                                       .help = "File that gets one event a line. It is created for its owner alone; a "
                                               "line torn by a crash is removed before the next write.",
                                       .target = true}},
                                     {.batchSize = 1000});
    schema.validate = checkRedactPaths;
    return schema;
}

Result<std::unique_ptr<Destination>> createFile(const SettingValues& values)
{
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    return std::make_unique<File>(values, *std::move(redactor));
}

} // namespace grantex
