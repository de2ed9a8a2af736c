// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_job.h"
#include "ui/text/core_text.h"

#include "core/base/whole_file.h"

namespace grantex {

ExportJob::ExportJob(Request request, OpenReader openReader, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_openReader(std::move(openReader))
{
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ExportJob::start()
{
    m_thread = std::thread([this] { run(); });
}

void ExportJob::run()
{
    const auto events = write();
    QString error;
    if (!events)
        error = coreText(events.error());
    Q_EMIT finished(events.value_or(0), error, m_isCancelled);
}

Result<std::int64_t> ExportJob::write()
{
    auto reader = m_openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    if (m_request.path.isEmpty())
        return gather(**reader);
    WholeFile file(m_request.path.toStdString());
    if (auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    auto events = runExport(
        **reader, m_request.plan, [&file](std::string_view piece) { return file.write(piece); }, progress());
    if (!events || m_isCancelled)
        return events;
    if (auto done = file.finish(); !done)
        return tl::unexpected(done.error());
    return events;
}

Result<std::int64_t> ExportJob::gather(EventReader& reader)
{
    const auto sink = [this](std::string_view piece) -> Result<> {
        m_text.append(piece.data(), static_cast<qsizetype>(piece.size()));
        if (m_text.size() > kMostText)
            return fail(ErrorCode::NoRoom, "That is too much for the clipboard.",
                        "Export the events to a file instead (Ctrl+E).");
        return {};
    };
    return runExport(reader, m_request.plan, sink, progress());
}

ExportProgress ExportJob::progress()
{
    return [this](std::int64_t events) {
        Q_EMIT progressed(events);
        return !m_isCancelled;
    };
}

} // namespace grantex
