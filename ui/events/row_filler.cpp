// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/row_filler.h"

#include "core/index/worker_pool.h"

#include <QObject>
#include <algorithm>
#include <mutex>

namespace grantex {

namespace {

/// Events whose values are read before the dictionary is locked once for all of them.
constexpr std::size_t kDrafts = 512;

} // namespace

struct RowFiller::State
{
    std::shared_ptr<const EventStore> store;
    std::shared_ptr<RowDictionary> dictionary;
    RowDictionary::Lease lease;          ///< what is under way to the table must not lose its numbers
    std::unique_ptr<RawScan> raw;        ///< for older events
    std::unique_ptr<EventReader> reader; ///< for newer ones
    std::vector<RowDictionary::Draft> drafts;

    std::mutex mutex;           ///< held while something is posted to `context`
    QObject* context = nullptr; ///< null: nobody takes anything any more
    std::function<void(const Portion&)> take;

    [[nodiscard]] Portion older(Sequence before, std::size_t limit);
    [[nodiscard]] Portion newer(Sequence after, std::size_t limit);
};

RowFiller::Portion RowFiller::State::older(Sequence before, std::size_t limit)
{
    Portion portion;
    if (!raw) {
        auto opened = store->openRaw();
        if (!opened) {
            portion.isFailed = true;
            return portion;
        }
        raw = std::move(*opened);
    }
    portion.rows.reserve(limit);
    drafts.resize(kDrafts);
    std::size_t count = 0;
    const auto done = raw->visitBefore(before, limit, [&](const RawEvent& event) {
        RowDictionary::Draft& draft = drafts[count++];
        draft.row = {};
        draft.row.sequence = event.sequence;
        draft.row.receivedMs = event.receivedMs;
        draft.row.createdMs = event.createdMs.value_or(EventRow::kNoTime);
        draft.type = event.type;
        readRowFields(event.json, draft.fields);
        if (count == kDrafts)
            dictionary->complete(drafts, std::exchange(count, 0), portion.rows);
        return true;
    });
    dictionary->complete(drafts, count, portion.rows);
    portion.isFailed = !done;
    portion.isStart = done && portion.rows.size() < limit;
    std::ranges::reverse(portion.rows);
    return portion;
}

RowFiller::Portion RowFiller::State::newer(Sequence after, std::size_t limit)
{
    Portion portion;
    portion.isFailed = true;
    if (!reader) {
        auto opened = store->openReader();
        if (!opened)
            return portion;
        reader = std::move(*opened);
    }
    auto read = reader->readAfter(after, limit);
    if (!read)
        return portion;
    portion.isFailed = false;
    portion.rows.reserve(read->size());
    for (const StoredEvent& event : *read)
        portion.rows.push_back(dictionary->rowOf(event));
    portion.events = std::make_shared<const std::vector<StoredEvent>>(std::move(*read));
    return portion;
}

RowFiller::RowFiller(std::shared_ptr<const EventStore> store, std::shared_ptr<RowDictionary> dictionary,
                     QObject* context, std::function<void(const Portion&)> take)
    : m_state(std::make_shared<State>())
{
    m_state->store = std::move(store);
    m_state->lease = dictionary->lease();
    m_state->dictionary = std::move(dictionary);
    m_state->context = context;
    m_state->take = std::move(take);
}

RowFiller::~RowFiller()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->context = nullptr;
}

void RowFiller::post(std::function<Portion(State&)> read)
{
    WorkerPool::shared().post([state = m_state, read = std::move(read)] {
        auto portion = std::make_shared<const Portion>(read(*state));
        const std::lock_guard lock(state->mutex);
        if (state->context == nullptr)
            return;
        QMetaObject::invokeMethod(
            state->context,
            [state, portion] {
                // On the thread of the context, as is the destructor.
                if (state->context != nullptr)
                    state->take(*portion);
            },
            Qt::QueuedConnection);
    });
}

void RowFiller::readOlder(Sequence before, std::size_t limit)
{
    post([before, limit](State& state) { return state.older(before, limit); });
}

void RowFiller::readNewer(Sequence after, std::size_t limit)
{
    post([after, limit](State& state) { return state.newer(after, limit); });
}

} // namespace grantex
