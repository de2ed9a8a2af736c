// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_loader.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>

namespace grantex {

DeadLetterLoader::DeadLetterLoader(std::string directory, QObject* parent)
    : QObject(parent), m_directory(std::move(directory))
{
}

DeadLetterLoader::~DeadLetterLoader()
{
    stop();
}

void DeadLetterLoader::stop()
{
    ++m_request;
    if (m_thread.joinable())
        m_thread.join();
}

void DeadLetterLoader::load(const DeadLetterQuery& query)
{
    stop();
    m_thread = std::thread([this, query, request = m_request.load()] {
        Found found = read(query, request);
        QMetaObject::invokeMethod(
            this,
            [this, request, found = std::move(found)] {
                if (request == m_request)
                    Q_EMIT loaded(found);
            },
            Qt::QueuedConnection);
    });
}

DeadLetterLoader::Found DeadLetterLoader::read(const DeadLetterQuery& query, int request) const
{
    Found found;
    auto reader = DeadLetterReader::open(m_directory);
    if (!reader) {
        found.problem = reader.error().message;
        return found;
    }
    const bool isSingle = query.ids.size() == 1;
    std::deque<StoredDeadLetter> newest;
    const auto done = reader->each(query, [&](const StoredDeadLetter& letter) {
        ++found.total;
        newest.push_back(letter);
        if (!isSingle) {
            newest.back().json.clear();
            // That there is one is all a list shows.
            newest.back().edit.resize(std::min<std::size_t>(1, letter.edit.size()));
        }
        if (newest.size() > kMost)
            newest.pop_front();
        return request == m_request;
    });
    if (!done)
        found.problem = done.error().message;
    found.letters.assign(std::make_move_iterator(newest.rbegin()), std::make_move_iterator(newest.rend()));
    return found;
}

} // namespace grantex
