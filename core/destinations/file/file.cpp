// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file.h"

#include "core/base/time_text.h"
#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/common/judge.h"
#include "core/destinations/file/file_settings.h"
#include "core/destinations/file/file_transport.h"
#include "core/destinations/file/file_work.h"

#include <algorithm>
#include <cerrno>
#include <map>

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
    File(const SettingValues& values, FileTemplate where, EventRedactor redactor)
        : m_where(std::move(where)),
          m_plan(fileRotationFrom(values, m_where)), m_closed{m_where, m_plan.packs,
                                                              static_cast<std::size_t>(
                                                                  std::max<std::int64_t>(0, values.integer("keep")))},
          m_timeout(timeoutFrom(values)), m_redactor(std::move(redactor))
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
                                         const BatchContext& context) const override
    {
        Request request = to("APPEND", m_where.pathFor(events.front()));
        std::string& body = request.body;
        if (!m_where.hasPlaceholders()) {
            for (const auto& event : events)
                body += eventLine(event, m_redactor) + '\n';
        } else {
            for (const auto& [path, members] : filesOf(events)) {
                const std::size_t begin = body.size();
                for (const std::size_t index : members)
                    body += eventLine(events[index], m_redactor) + '\n';
                request.headers.push_back({kFileHeader, std::to_string(body.size() - begin) + " " + path});
            }
        }
        const bool tidies = m_closed.pack || m_closed.keep > 0;
        if (m_plan.every.count() > 0 || m_plan.bytes > 0 || tidies)
            request.headers.push_back({kNowHeader, formatIso8601(context.now)});
        const auto newest = std::max_element(events.begin(), events.end(),
                                             [](const auto& a, const auto& b) { return a.receivedAt < b.receivedAt; });
        if (tidies)
            request.headers.push_back({kNewestHeader, formatIso8601(newest->receivedAt)});
        return request;
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> events) const override
    {
        Verdict verdict = judgeFile(response);
        const auto written = response.header(kWrittenHeader);
        if (verdict.kind == OutcomeKind::Delivered || written.empty())
            return verdict;
        // The files before the one that failed are written: only the rest comes again.
        const auto files = filesOf(events);
        const auto count = std::min(files.size(), static_cast<std::size_t>(std::stoul(std::string(written))));
        std::vector<std::size_t> done;
        for (std::size_t i = 0; i < count; ++i)
            done.insert(done.end(), files[i].second.begin(), files[i].second.end());
        std::sort(done.begin(), done.end());
        for (const std::size_t index : done)
            verdict.named.push_back({index, OutcomeKind::Delivered, {}});
        return verdict;
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override
    {
        return {
            {"write", to("CHECK", m_where.depth() > 0 ? m_where.base() + "/x" : probePath()),
             [](const Response& response) { return judgementOf(judgeFile(response), "The file can be written to."); }}};
    }
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<FileTransport>(fileWork(m_plan, m_closed));
    }

private:
    using Members = std::vector<std::size_t>;

    /// The files the events go to, in the order of their first ones, with the events' places.
    [[nodiscard]] std::vector<std::pair<std::string, Members>> filesOf(std::span<const StoredEvent> events) const
    {
        std::vector<std::pair<std::string, Members>> files;
        std::map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto [it, isNew] = places.try_emplace(m_where.pathFor(events[i]), files.size());
            if (isNew)
                files.emplace_back(it->first, Members());
            files[it->second].second.push_back(i);
        }
        return files;
    }
    [[nodiscard]] std::string probePath() const
    {
        StoredEvent event;
        event.receivedAt = SystemClock().utcNow();
        return m_where.pathFor(event);
    }
    [[nodiscard]] Request to(const char* method, std::string path) const
    {
        Request request;
        request.method = method;
        request.url = std::move(path);
        request.timeout = m_timeout;
        return request;
    }

    FileTemplate m_where;
    Rotation m_plan; ///< without its time
    ClosedFiles m_closed;
    Millis m_timeout;
    EventRedactor m_redactor;
};

} // namespace

DestinationSchema fileSchema()
{
    DestinationSchema schema{.type = "file", .label = "File", .fields = {}};
    schema.fields = withCommonFields(fileFields(), {.batchSize = 1000, .compressions = {"none", "gzip"}});
    schema.validate = checkFileSettings;
    return schema;
}

Result<std::unique_ptr<Destination>> createFile(const SettingValues& values)
{
    if (auto checked = checkFileSettings(values); !checked)
        return tl::unexpected(checked.error());
    auto where = FileTemplate::parse(values.text("path"));
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!where || !redactor)
        return tl::unexpected(where ? redactor.error() : where.error());
    return std::make_unique<File>(values, *std::move(where), *std::move(redactor));
}

} // namespace grantex
