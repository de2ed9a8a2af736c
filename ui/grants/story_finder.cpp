// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/story_finder.h"

#include "ui/events/event_model.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"

#include <QCoreApplication>
#include <QPointer>
#include <algorithm>
#include <iterator>
#include <set>

namespace grantex {

namespace {

/// Events about any of the grants, named exactly.
filter::Query queryOf(const std::vector<std::string>& grants)
{
    filter::Node leaf;
    leaf.test.field.name = filter::FieldName::Grant;
    leaf.test.op = filter::Operator::Equal;
    for (const std::string& grant : grants)
        leaf.test.values.emplace_back(filter::Scalar{grant, true, {}});
    return {leaf};
}

} // namespace

struct StoryFinder::Search
{
    std::string root;
    std::vector<std::string> generation;
    std::set<std::string> known;
    std::set<std::int64_t> sequences; ///< of the events taken
    std::vector<StoredEvent> events;
    std::vector<RowNumber> rows; ///< of the scan under way
    RowSnapshot snapshot;
    std::shared_ptr<RowDictionary> dictionary;
    std::shared_ptr<const EventStore> store;
    GrantStory story;
    std::string trouble; ///< why the events cannot be read
    int depth = 0;
    bool isCut = false;
    bool isDone = false;

    /// Reads the events of `rows`; then either `generation` is the next one to look for, or the story is told.
    void read();
};

void StoryFinder::Search::read()
{
    const auto reader = store ? store->openReader() : fail(ErrorCode::NotFound, "There is no journal.");
    if (!reader) {
        trouble = reader.error().message;
        return;
    }
    std::vector<StoredEvent> fresh;
    for (const RowNumber row : rows) {
        const std::int64_t sequence = snapshot.row(row).sequence;
        if (sequences.size() >= kMostEvents) {
            isCut = true;
            break;
        }
        if (!sequences.insert(sequence).second)
            continue;
        if (auto event = (*reader)->read({sequence})) // else it has left the journal meanwhile
            fresh.push_back(std::move(*event));
    }
    std::vector<std::string> next;
    for (std::string& child : childrenIn(fresh, generation)) {
        if (known.insert(child).second)
            next.push_back(std::move(child));
    }
    std::ranges::move(fresh, std::back_inserter(events));
    generation = std::move(next);
    isDone = generation.empty() || ++depth >= GrantStory::kDeepest;
    if (isDone)
        story = GrantStory::of(root, std::move(events));
}

StoryFinder::StoryFinder(QObject* parent) : QObject(parent) {}

StoryFinder::~StoryFinder() = default;

void StoryFinder::find(const std::string& grant, const EventModel& model)
{
    m_scan.reset();
    m_search = std::make_shared<Search>();
    m_search->root = grant;
    m_search->generation = {grant};
    m_search->known = {grant};
    m_search->snapshot = model.snapshot();
    m_search->dictionary = model.dictionary();
    m_search->store = model.store();
    scan();
}

void StoryFinder::scan()
{
    Search& search = *m_search;
    search.rows.clear();
    FilterScan::Request request;
    request.rows = search.snapshot;
    request.plan = ColumnPlan(queryOf(search.generation), {}, false);
    request.context = {search.dictionary, nullptr, {}, nullptr};
    request.lease = search.dictionary->lease();
    request.store = search.store;
    m_scan.reset();
    m_scan = std::make_unique<FilterScan>(std::move(request), WorkerPool::shared(),
                                          [this, id = ++m_scanId](const ScanBatch& batch) {
                                              QMetaObject::invokeMethod(
                                                  this,
                                                  [this, id, batch] {
                                                      if (id == m_scanId)
                                                          take(batch);
                                                  },
                                                  Qt::QueuedConnection);
                                          });
}

void StoryFinder::take(const ScanBatch& batch)
{
    Search& search = *m_search;
    if (batch.error) {
        Q_EMIT failed(safeCoreText(batch.error->message));
        return;
    }
    // Batches come newest first; what is too much is at the front.
    search.rows.insert(search.rows.begin(), batch.rows.begin(), batch.rows.end());
    if (search.rows.size() > kMostEvents) {
        search.rows.erase(search.rows.begin(), search.rows.end() - static_cast<std::ptrdiff_t>(kMostEvents));
        search.isCut = true;
    }
    if (batch.isLast)
        finish();
}

void StoryFinder::finish()
{
    // Thousands of events are read one by one: not on this thread.
    WorkerPool::shared().post([finder = QPointer(this), id = m_scanId, search = m_search] {
        search->read();
        QCoreApplication* app = QCoreApplication::instance();
        if (app == nullptr)
            return; // the program ends
        QMetaObject::invokeMethod(
            app,
            [finder, id] {
                if (finder && finder->m_scanId == id)
                    finder->goOn();
            },
            Qt::QueuedConnection);
    });
}

void StoryFinder::goOn()
{
    if (!m_search->trouble.empty())
        Q_EMIT failed(safeCoreText(m_search->trouble));
    else if (!m_search->isDone)
        scan();
    else
        Q_EMIT found(m_search->story, m_search->isCut);
}

} // namespace grantex
