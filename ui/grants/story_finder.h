// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/filter_scan.h"
#include "ui/grants/grant_story.h"

#include <QObject>
#include <memory>

namespace grantex {

class EventModel;

/// Finds what a list of events holds about a grant and those delegated from it: one scan for each generation, on the
/// threads of the pool. GUI thread.
class StoryFinder final : public QObject
{
    Q_OBJECT
public:
    explicit StoryFinder(QObject* parent = nullptr);
    ~StoryFinder() override;

    /// Ends a search that is under way.
    void find(const std::string& grant, const EventModel& model);

    /// A story of more events than this is cut: the newest are shown.
    static constexpr std::size_t kMostEvents = 5000;

Q_SIGNALS:
    void found(const grantex::GrantStory& story, bool isCut);
    /// The events cannot be read; a sentence.
    void failed(const QString& sentence);

private:
    struct Search;
    void scan();
    void take(const ScanBatch& batch);
    void finish();
    void goOn();

    std::shared_ptr<Search> m_search; ///< shared with the thread that reads its events
    std::unique_ptr<FilterScan> m_scan;
    std::uint64_t m_scanId = 0;
};

} // namespace grantex
