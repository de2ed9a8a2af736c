// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/destinations/registry.h"
#include "core/pipeline/pipeline_private.h"
#include "core/settings/config_changes.h"
#include "core/settings/config_edit.h"

#include <algorithm>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

QJsonObject replayRequest(const ReplayRequest& request)
{
    QJsonObject json = laneRequest(u"replay"_s, request.lane);
    if (request.from)
        json.insert(u"from"_s, static_cast<qint64>(request.from->value));
    if (request.to)
        json.insert(u"to"_s, static_cast<qint64>(request.to->value));
    if (request.since)
        json.insert(u"since"_s, QString::fromStdString(formatIso8601(*request.since)));
    if (request.until)
        json.insert(u"until"_s, QString::fromStdString(formatIso8601(*request.until)));
    return json;
}

/// A destination that runs, or is to run, must not stop for a secret that cannot be read just now.
Result<> checkSecrets(const Config& before, const Config& after)
{
    const auto refuse = [&after](const std::string& where, const MissingSecret& missing) {
        return fail(ErrorCode::Unavailable, after.file + ": " + where + "." + missing.field + ": " + missing.what,
                    missing.remedy);
    };
    const auto isMissing = [](const auto& settings) { return settings.missing.has_value(); };
    const bool wasMissing = std::any_of(before.sources.begin(), before.sources.end(), isMissing);
    for (const auto& source : after.sources) {
        if (source.missing && !wasMissing)
            return refuse("source", *source.missing);
    }
    for (const auto& destination : after.destinations) {
        const auto known = std::find_if(before.destinations.begin(), before.destinations.end(),
                                        [&](const auto& one) { return one.id == destination.id; });
        const bool isNews = known == before.destinations.end() || !known->missing;
        if (destination.missing && destination.enabled && isNews)
            return refuse(destination.name, *destination.missing);
    }
    return {};
}

/// What a running program cannot take over is refused as a whole, before anything is changed.
Result<> checkReload(const Config& before, const Config& after)
{
    if (before.journal.directory != after.journal.directory)
        return fail(ErrorCode::Usage, after.file + ": journal.directory cannot change while the program runs.",
                    "Restart it, or write the old one back: " + before.journal.directory);
    if (auto there = checkSecrets(before, after); !there)
        return there;
    for (const auto& destination : after.destinations) {
        if (destination.missing)
            continue;
        if (auto made = createDestination(destination); !made)
            return fail(made.error().code, after.file + ": " + destination.name + ": " + made.error().message,
                        made.error().remedy);
    }
    return {};
}

} // namespace

void Pipeline::setConnected(bool connected)
{
    if (d->options.readerOnly) // the owner's connection is not this program's to end
        return;
    Private::on(d->ingest, [ingest = d->ingest, connected] { ingest->setConnected(connected); });
}

void Pipeline::reconnectNow()
{
    if (d->options.readerOnly)
        return d->askOwner({{u"command"_s, u"reconnect"_s}});
    const auto& sources = d->config.sources;
    if (std::any_of(sources.begin(), sources.end(), [](const auto& source) { return source.missing.has_value(); }))
        lookForSecrets();
    Private::on(d->ingest, [ingest = d->ingest] { ingest->reconnectNow(); });
}

void Pipeline::setDestinationEnabled(const LaneId& lane, bool enabled)
{
    if (d->options.readerOnly)
        return d->askOwner(laneRequest(enabled ? u"enable"_s : u"disable"_s, lane));
    Private::on(d->delivery, [delivery = d->delivery, lane, enabled] { delivery->setEnabled(lane, enabled); });
    for (auto& destination : d->config.destinations) {
        if (destination.id == lane)
            destination.enabled = enabled;
    }
    if (d->writer) {
        d->writer->post([lane, enabled](JournalStore& store) -> Result<> {
            const auto done = store.setLaneEnabled(lane, enabled);
            return done || !isOfFile(done.error()) ? Result<>() : done;
        });
    }
    const auto& known = d->config.destinations;
    const bool isConfigured =
        std::any_of(known.begin(), known.end(), [&](const auto& destination) { return destination.id == lane; });
    if (d->config.file.empty() || !isConfigured)
        return;
    if (const auto written = writeDestinationEnabled(d->config.file, lane, enabled); !written)
        Q_EMIT warning(QString::fromStdString(written.error().message));
}

void Pipeline::startFromNow(const LaneId& lane)
{
    if (d->options.readerOnly)
        return d->askOwner(laneRequest(u"from-now"_s, lane));
    Private::on(d->delivery, [delivery = d->delivery, lane] { delivery->skipToEnd(lane); });
}

void Pipeline::startReplay(const ReplayRequest& request)
{
    if (d->options.readerOnly)
        return d->askOwner(replayRequest(request));
    startReplay(request, [this](const Result<LaneId>& replay) {
        if (!replay)
            Q_EMIT warning(sentence(replay.error()));
    });
}

void Pipeline::startReplay(const ReplayRequest& request, std::function<void(const Result<LaneId>&)> decided)
{
    if (!d->writer || d->delivery == nullptr)
        return decided(stoppingError());
    // The task may run several times; a refusal is an answer, not a failure of the disk.
    const auto made = std::make_shared<Result<LaneId>>(stoppingError());
    d->writer->post(
        [request, made, now = d->clock.utcNow()](JournalStore& store) -> Result<> {
            *made = store.startReplay(request, now);
            if (!*made && isOfFile(made->error()))
                return tl::unexpected(made->error());
            return {};
        },
        [this, made, decided = std::move(decided), delivery = d->delivery](bool durable) {
            if (!durable)
                *made = stoppingError();
            if (*made)
                Private::on(delivery, [delivery, made] { delivery->addReplay(**made); });
            Private::on(this, [this, made, decided] {
                if (*made)
                    Q_EMIT replayStarted(**made);
                decided(*made);
            });
        });
}

void Pipeline::lookForSecrets()
{
    // A keychain may be waited for: not inside the call of whoever pressed a button.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const auto changes = reload(); !changes)
                Q_EMIT warning(sentence(changes.error()));
        },
        Qt::QueuedConnection);
}

void Pipeline::retryNow(const LaneId& lane)
{
    if (d->options.readerOnly)
        return d->askOwner(laneRequest(u"retry"_s, lane));
    const LaneId original = d->records.originalOf(lane);
    for (const auto& destination : d->config.destinations) {
        if (destination.id == original && destination.missing)
            return lookForSecrets();
    }
    Private::on(d->delivery, [delivery = d->delivery, lane] { delivery->retryNow(lane); });
}

void Pipeline::discardLane(const LaneId& lane)
{
    if (d->options.readerOnly)
        return d->askOwner(laneRequest(u"discard-lane"_s, lane));
    discardLane(lane, [this](const Result<>& done) {
        if (!done)
            Q_EMIT warning(sentence(done.error()));
    });
}

void Pipeline::discardLane(const LaneId& lane, std::function<void(const Result<>&)> decided)
{
    if (!d->writer)
        return decided(stoppingError());
    const auto done = std::make_shared<Result<>>(stoppingError());
    d->writer->post(
        [lane, done](JournalStore& store) -> Result<> {
            *done = store.discardLane(lane);
            return *done || !isOfFile(done->error()) ? Result<>() : *done;
        },
        [this, done, decided = std::move(decided)](bool durable) {
            if (!durable)
                *done = stoppingError();
            Private::on(this, [this, done, decided] {
                decided(*done);
                Q_EMIT lanesChanged();
            });
        });
}

void Pipeline::setReloadGuard(std::function<Result<>(const Config&)> guard)
{
    d->reloadGuard = std::move(guard);
}

Result<std::vector<std::string>> Pipeline::reload()
{
    if (d->options.readerOnly) {
        d->askOwner({{u"command"_s, u"reload"_s}});
        return std::vector<std::string>();
    }
    if (!d->options.reread || d->config.file.empty())
        return fail(ErrorCode::Usage, "This run has no configuration file to read again.");
    if (d->stopping || d->ingest == nullptr)
        return stoppingError();
    // Keychains are waited for in an event loop, in which the next request may come.
    if (std::exchange(d->reloading, true))
        return fail(ErrorCode::Busy, "The configuration is being read already.", "Try again.");
    auto next = d->options.reread();
    d->reloading = false;
    if (!next)
        return tl::unexpected(next.error());
    if (d->stopping || d->ingest == nullptr)
        return stoppingError();
    if (auto checked = checkReload(d->config, *next); !checked)
        return tl::unexpected(checked.error());
    if (auto agreed = d->reloadGuard ? d->reloadGuard(*next) : Result<>(); !agreed)
        return tl::unexpected(agreed.error());

    const auto changes = describeChanges(d->config, *next);
    d->config = std::move(*next);
    Private::on(d->delivery, [delivery = d->delivery, destinations = d->config.destinations] {
        delivery->reconfigure(destinations);
    });
    Private::on(d->ingest, [ingest = d->ingest, sources = d->config.sources] { ingest->setSources(sources); });
    d->writer->setPolicy(retentionPolicyOf(d->config.journal));
    QStringList told;
    for (const auto& change : changes)
        told.append(QString::fromStdString(change));
    Q_EMIT reloaded(told);
    Q_EMIT lanesChanged();
    return changes;
}

} // namespace grantex
