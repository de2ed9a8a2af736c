// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_job.h"

#include <QSaveFile>
#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t readAtOnce = 1000;

tl::unexpected<Error> cannotWrite(const QSaveFile& file)
{
    return fail(ErrorCode::Io, "Cannot write the file: " + file.errorString().toStdString(),
                "Choose another place or free some space.");
}

} // namespace

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
    std::int64_t events = 0;
    const auto done = write(events);
    const QString error = done ? QString() : QString::fromStdString(done.error().message);
    Q_EMIT finished(events, error, m_isCancelled);
}

Result<> ExportJob::write(std::int64_t& events)
{
    auto reader = m_openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    QSaveFile file(m_request.path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    for (const Range& range : m_request.ranges) {
        Sequence after{range.first.value - 1};
        while (after < range.last && !m_isCancelled) {
            const auto some = (*reader)->readAfter(after, readAtOnce);
            if (!some)
                return tl::unexpected(some.error());
            if (some->empty())
                break;
            for (const StoredEvent& event : *some) {
                if (range.last < event.sequence)
                    break;
                const std::string line = oneLine(event.event.json) + '\n';
                if (file.write(line.data(), static_cast<qint64>(line.size())) != static_cast<qint64>(line.size()))
                    return cannotWrite(file);
                ++events;
            }
            after = some->back().sequence;
            Q_EMIT progressed(events);
        }
    }
    if (m_isCancelled)
        file.cancelWriting();
    else if (!file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace grantex
