// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_loader.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace grantex {

std::int64_t DeadLetterLoader::Found::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0},
                           [](std::int64_t sum, const DeadLetterCount& count) { return sum + count.letters; });
}

DeadLetterLoader::DeadLetterLoader(std::string directory, QObject* parent)
    : QObject(parent), m_directory(std::move(directory))
{
}

DeadLetterLoader::~DeadLetterLoader()
{
    ++m_request;
    if (m_thread.joinable())
        m_thread.join();
}

void DeadLetterLoader::loadOne(std::int64_t id)
{
    load({{}, {}, id});
}

void DeadLetterLoader::loadNewest(const std::string& destination, Sequence wanted)
{
    load({destination, wanted, 0});
}

void DeadLetterLoader::load(const Asked& asked)
{
    const int request = ++m_request;
    if (m_isReading)
        m_next = asked;
    else
        read(asked, request);
}

void DeadLetterLoader::read(const Asked& asked, int request)
{
    m_isReading = true;
    if (m_thread.joinable())
        m_thread.join(); // it has ended: its answer came from there
    m_thread = std::thread([this, asked, request] {
        Found found = find(asked, request);
        QMetaObject::invokeMethod(
            this,
            [this, request, found = std::move(found)] {
                m_isReading = false;
                if (const auto next = std::exchange(m_next, std::nullopt))
                    read(*next, m_request);
                else if (request == m_request)
                    Q_EMIT loaded(found);
            },
            Qt::QueuedConnection);
    });
}

DeadLetterLoader::Found DeadLetterLoader::find(const Asked& asked, int request) const
{
    Found found;
    auto reader = DeadLetterReader::open(m_directory);
    if (!reader) {
        found.problem = reader.error().message;
        return found;
    }
    const auto take = [&](const StoredDeadLetter& letter) {
        found.letters.push_back(letter);
        return request == m_request;
    };
    Result<> done;
    if (asked.one != 0) {
        done = reader->each({{}, {}, {asked.one}, 0, {}}, take);
    } else if (auto counts = reader->counts(asked.destination)) {
        found.counts = std::move(*counts);
        done = reader->newest({asked.destination, {}, {}, 0, {}}, kMost, take);
        const bool isShown = std::ranges::any_of(
            found.letters, [&](const StoredDeadLetter& letter) { return letter.sequence == asked.wanted; });
        if (done && asked.wanted > Sequence{} && !isShown)
            done = reader->newest({asked.destination, {}, {}, 0, asked.wanted}, 1, take);
    } else {
        done = tl::unexpected(counts.error());
    }
    if (!done)
        found.problem = done.error().message;
    return found;
}

} // namespace grantex
