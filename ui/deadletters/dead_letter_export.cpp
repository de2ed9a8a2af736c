// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_export.h"

#include "core/base/whole_file.h"
#include "core/event/event.h"
#include "ui/text/core_text.h"

namespace grantex {

DeadLetterExport::DeadLetterExport(std::string directory, QObject* parent)
    : QObject(parent), m_directory(std::move(directory))
{
}

DeadLetterExport::~DeadLetterExport()
{
    m_isUnwanted = true;
    if (m_thread.joinable())
        m_thread.join();
}

void DeadLetterExport::start(const DeadLetterQuery& query, const QString& path, std::int64_t expected)
{
    if (m_isRunning)
        return;
    if (m_thread.joinable())
        m_thread.join();
    m_isRunning = true;
    m_thread = std::thread([this, query, path, expected] {
        const Outcome outcome = write(query, path, expected);
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_isRunning = false;
                Q_EMIT finished(outcome.written, outcome.problem);
            },
            Qt::QueuedConnection);
    });
}

DeadLetterExport::Outcome DeadLetterExport::write(const DeadLetterQuery& query, const QString& path,
                                                  std::int64_t expected) const
{
    Outcome outcome;
    WholeFile file(path.toStdString());
    auto reader = DeadLetterReader::open(m_directory);
    Result<> done = reader ? file.open() : tl::unexpected(reader.error());
    if (done) {
        const auto read = reader->each(query, [&](const StoredDeadLetter& letter) {
            done = file.write(oneLine(letter.json) + '\n');
            outcome.written += done ? 1 : 0;
            return done && !m_isUnwanted;
        });
        if (done && !read)
            done = read;
    }
    if (done && !m_isUnwanted && outcome.written == expected)
        done = file.finish();
    if (!done)
        outcome.problem = safeCoreText(done.error().message);
    else if (m_isUnwanted)
        outcome.problem = tr("it was given up");
    else if (outcome.written != expected)
        outcome.problem = tr("some of them were retried or discarded meanwhile");
    return outcome;
}

} // namespace grantex
