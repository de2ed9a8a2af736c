// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/match_counter.h"

#include "ui/events/event_model.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"

namespace grantex {

MatchCounter::MatchCounter(const EventModel& model, QObject* parent) : QObject(parent), m_model(model) {}

MatchCounter::~MatchCounter() = default;

void MatchCounter::cancel()
{
    ++m_scanId;
    m_scan.reset();
    m_progress = {};
}

void MatchCounter::count(const filter::Query& query, const filter::Surroundings& at)
{
    cancel();
    FilterScan::Request request;
    request.rows = m_model.snapshot();
    request.plan = ColumnPlan(query, at, m_model.isInferring());
    const auto dictionary = m_model.dictionary();
    request.context = {dictionary, nullptr, at.now, m_model.facts()};
    request.lease = dictionary->lease();
    request.store = m_model.store();
    request.isCounting = true;
    request.firstMatches = 0;
    m_progress.total = request.rows.size();
    m_progress.isRunning = true;
    m_scan =
        std::make_unique<FilterScan>(std::move(request), WorkerPool::shared(), [this, id = m_scanId](ScanBatch batch) {
            QMetaObject::invokeMethod(
                this, [this, id, told = std::move(batch)] { receive(id, told); }, Qt::QueuedConnection);
        });
}

void MatchCounter::receive(std::uint64_t scan, const ScanBatch& batch)
{
    if (scan != m_scanId)
        return;
    m_progress.tested = batch.tested;
    m_progress.matches = batch.matches;
    m_progress.isRunning = !batch.isLast;
    if (batch.error)
        m_progress.error = safeCoreText(batch.error->message);
    Q_EMIT counted();
}

} // namespace grantex
