// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_summary.h"
#include "core/pipeline/pipeline_private.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

constexpr int kLookMs = 100;

} // namespace

Result<std::unique_ptr<Pipeline>> Pipeline::createViewer(std::unique_ptr<Private> priv)
{
    qRegisterMetaType<OwnerStatus>("grantex::OwnerStatus");
    const std::string& directory = priv->config.journal.directory;
    auto reader = JournalReader::open(directory);
    if (!reader)
        return tl::unexpected(reader.error());
    priv->reader = std::move(*reader);
    auto summary = readJournalSummary(directory);
    if (!summary)
        return tl::unexpected(summary.error());
    priv->counters = summary->counters;
    priv->published = summary->counters.last;
    priv->lanes = lanesWithoutOwner(*summary);
    if (auto gaps = priv->reader->gaps())
        priv->gaps = std::move(*gaps);
    return std::unique_ptr<Pipeline>(new Pipeline(std::move(priv)));
}

void Pipeline::startViewer()
{
    d->link = new OwnerLink(d->config.journal.directory);
    d->link->moveToThread(&d->linkThread);
    connect(&d->linkThread, &QThread::started, d->link, &OwnerLink::start);
    connect(&d->linkThread, &QThread::finished, d->link, &QObject::deleteLater);
    connect(d->link, &OwnerLink::told, this, &Pipeline::ownerTold);
    connect(d->link, &OwnerLink::gone, this, &Pipeline::ownerGone);
    connect(d->link, &OwnerLink::failed, this, &Pipeline::warning);
    d->linkThread.setObjectName(QStringLiteral("owner link"));
    d->linkThread.start();
    d->look.setInterval(kLookMs);
    connect(&d->look, &QTimer::timeout, this, &Pipeline::lookForEvents);
    d->look.start();
}

void Pipeline::lookForEvents()
{
    // Cheap while nothing happens; what has come is read by the beat, in slices.
    const auto version = d->reader->dataVersion();
    if (!version || std::exchange(d->versionSeen, *version) == *version)
        return;
    if (const auto last = d->reader->last(); last && *last > d->published) {
        d->catchingUp = true;
        if (!d->beat.isActive())
            d->beat.start();
    }
    auto gaps = d->reader->gaps();
    if (!gaps)
        return;
    const auto isSame = [](const Gap& one, const Gap& other) {
        return one.id == other.id && one.from == other.from && one.to == other.to && one.reason == other.reason;
    };
    if (std::equal(gaps->begin(), gaps->end(), d->gaps.begin(), d->gaps.end(), isSame))
        return;
    d->gaps = std::move(*gaps);
    Q_EMIT gapsChanged();
}

void Pipeline::ownerTold(const OwnerStatus& status)
{
    const bool isAnother = !d->owner || d->owner->pid != status.pid || d->owner->program != status.program;
    d->owner = status;
    d->sources = status.sources;
    d->lanes = status.lanes;
    d->counters = status.counters;
    if (isAnother)
        Q_EMIT ownerChanged();
    Q_EMIT sourcesChanged();
    Q_EMIT lanesChanged();
    Q_EMIT countersChanged();
}

void Pipeline::ownerGone(const std::vector<LaneStatus>& lanes)
{
    d->owner.reset();
    for (auto& source : d->sources) {
        const std::string endpoint = source.endpoint;
        source = {};
        source.endpoint = endpoint;
        source.state = SourceStatus::State::Stopped;
    }
    d->lanes = lanes;
    Q_EMIT ownerChanged();
    Q_EMIT sourcesChanged();
    Q_EMIT lanesChanged();
}

bool Pipeline::isViewer() const
{
    return d->options.readerOnly;
}

const std::optional<OwnerStatus>& Pipeline::owner() const
{
    return d->owner;
}

} // namespace grantex
