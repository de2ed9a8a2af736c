// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_store.h"
#include "core/index/row_dictionary.h"
#include "core/journal/records.h"

#include <functional>
#include <memory>
#include <vector>

class QObject;

namespace grantex {

/// Reads events of a store on a thread of the pool and makes rows of them, a portion at a time when asked. GUI thread;
/// ends itself when destroyed: no call comes afterwards.
class RowFiller
{
public:
    struct Portion
    {
        std::vector<EventRow> rows; ///< ascending
        EventBlock events;          ///< what the rows were made of; readNewer() only
        bool isStart = false;       ///< there are none before these
        bool isFailed = false;      ///< the store cannot be read: none will come
    };
    /// `take` is called on the thread of `context`.
    RowFiller(std::shared_ptr<const EventStore> store, std::shared_ptr<RowDictionary> dictionary, QObject* context,
              std::function<void(const Portion&)> take);
    ~RowFiller();
    RowFiller(const RowFiller&) = delete;
    RowFiller& operator=(const RowFiller&) = delete;

    /// Up to `limit` events before that one.
    void readOlder(Sequence before, std::size_t limit);
    /// Up to `limit` events behind that one.
    void readNewer(Sequence after, std::size_t limit);

private:
    struct State;
    void post(std::function<Portion(State&)> read);
    std::shared_ptr<State> m_state;
};

} // namespace grantex
