// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline_private.h"

#include <QJsonArray>
#include <QJsonObject>
#include <chrono>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

// What is done of a lane's letters in one turn of the writer: events come between two of them.
constexpr std::size_t kMostInATurn = 500;
constexpr std::size_t kMostBetweenLooks = 25;
constexpr std::chrono::milliseconds kLongestTurn{20};

QString commandOf(Pipeline::DeadLetterChange change)
{
    return change == Pipeline::DeadLetterChange::Retry ? u"dead-letters-retry"_s : u"dead-letters-drop"_s;
}

QJsonObject lettersRequest(const QString& command, const LaneId& lane, const std::vector<std::int64_t>& ids)
{
    QJsonArray numbers;
    for (const auto id : ids)
        numbers.append(static_cast<qint64>(id));
    QJsonObject json = laneRequest(command, lane);
    json.insert(u"ids"_s, numbers);
    return json;
}

Result<Pipeline::DeadLetterStep> takeStep(JournalStore& store, Pipeline::DeadLetterChange change, const LaneId& lane,
                                          const Pipeline::DeadLetterSpan& span)
{
    Pipeline::DeadLetterStep step{0, span.after, false};
    const auto end = std::chrono::steady_clock::now() + kLongestTurn;
    std::size_t looked = 0;
    do {
        const auto some = store.deadLettersAfter(lane, step.last, span.upTo, kMostBetweenLooks);
        if (!some)
            return tl::unexpected(some.error());
        std::vector<std::int64_t> ids;
        for (const auto& [sequence, id] : *some)
            ids.push_back(id);
        const auto done = change == Pipeline::DeadLetterChange::Retry ? store.retryDeadLetters(lane, ids)
                                                                      : store.dropDeadLetters(lane, ids);
        if (!done)
            return tl::unexpected(done.error());
        step.count += *done;
        step.isLast = some->size() < kMostBetweenLooks;
        if (!some->empty())
            step.last = some->back().first;
        looked += some->size();
    } while (!step.isLast && looked < kMostInATurn && std::chrono::steady_clock::now() < end);
    return step;
}

} // namespace

void Pipeline::retryDeadLetters(const LaneId& lane, const std::vector<std::int64_t>& ids)
{
    if (d->options.readerOnly)
        return d->askOwner(lettersRequest(u"dead-letters-retry"_s, lane, ids));
    changeDeadLetters(DeadLetterChange::Retry, lane, ids, [this](const Result<std::int64_t>& done) {
        if (!done)
            Q_EMIT warning(sentence(done.error()));
    });
}

void Pipeline::dropDeadLetters(const LaneId& lane, const std::vector<std::int64_t>& ids)
{
    if (d->options.readerOnly)
        return d->askOwner(lettersRequest(u"dead-letters-drop"_s, lane, ids));
    changeDeadLetters(DeadLetterChange::Drop, lane, ids, [this](const Result<std::int64_t>& done) {
        if (!done)
            Q_EMIT warning(sentence(done.error()));
    });
}

void Pipeline::changeDeadLetters(DeadLetterChange change, const LaneId& lane, const std::vector<std::int64_t>& ids,
                                 std::function<void(const Result<std::int64_t>&)> decided)
{
    if (!d->writer)
        return decided(stoppingError());
    const auto done = std::make_shared<Result<std::int64_t>>(stoppingError());
    d->writer->post(
        [change, lane, ids, done](JournalStore& store) -> Result<> {
            *done = change == DeadLetterChange::Retry ? store.retryDeadLetters(lane, ids)
                                                      : store.dropDeadLetters(lane, ids);
            return *done ? Result<>() : tl::unexpected(done->error());
        },
        [this, change, lane, done, decided = std::move(decided), delivery = d->delivery](bool durable) {
            if (!durable)
                *done = stoppingError();
            if (change == DeadLetterChange::Retry)
                Private::on(delivery, [delivery, lane] { delivery->reload(lane); });
            Private::on(this, [done, decided] { decided(*done); });
        });
}

void Pipeline::retryEdited(const LaneId& lane, std::int64_t letter, const std::string& json,
                           std::function<void(const Result<>&)> decided)
{
    if (d->options.readerOnly) {
        QJsonObject request = lettersRequest(u"dead-letters-retry"_s, lane, {letter});
        request.insert(u"with"_s, QString::fromStdString(json));
        if (d->link == nullptr)
            return decided(stoppingError());
        return d->askOwner(request, [this, decided = std::move(decided)](const Result<QJsonObject>& answer) {
            const Result<> done = answer ? Result<>() : tl::unexpected(answer.error());
            Private::on(this, [done, decided] { decided(done); });
        });
    }
    if (!d->writer)
        return decided(stoppingError());
    const auto done = std::make_shared<Result<>>(stoppingError());
    d->writer->post(
        [lane, letter, json, done, now = d->clock.utcNow()](JournalStore& store) -> Result<> {
            *done = store.retryEdited(lane, letter, json, now);
            return *done || !isOfFile(done->error()) ? Result<>() : *done;
        },
        [this, lane, done, decided = std::move(decided), delivery = d->delivery](bool durable) {
            if (!durable)
                *done = stoppingError();
            Private::on(delivery, [delivery, lane] { delivery->reload(lane); });
            Private::on(this, [done, decided] { decided(*done); });
        });
}

void Pipeline::changeDeadLetters(DeadLetterChange change, const LaneId& lane, const DeadLetterSpan& span,
                                 std::function<void(const Result<DeadLetterStep>&)> decided)
{
    if (d->options.readerOnly) {
        if (d->link == nullptr)
            return decided(stoppingError());
        QJsonObject request = laneRequest(commandOf(change), lane);
        request.insert(u"all"_s, true);
        request.insert(u"after"_s, static_cast<qint64>(span.after.value));
        request.insert(u"upTo"_s, static_cast<qint64>(span.upTo));
        return d->askOwner(request, [this, decided = std::move(decided)](const Result<QJsonObject>& answer) {
            Result<DeadLetterStep> step = stoppingError();
            if (answer)
                step = DeadLetterStep{answer->value("count"_L1).toInteger(),
                                      {answer->value("after"_L1).toInteger()},
                                      !answer->value("after"_L1).isDouble()};
            else
                step = tl::unexpected(answer.error());
            Private::on(this, [step, decided] { decided(step); });
        });
    }
    if (!d->writer)
        return decided(stoppingError());
    const auto done = std::make_shared<Result<DeadLetterStep>>(stoppingError());
    d->writer->post(
        [change, lane, span, done](JournalStore& store) -> Result<> {
            *done = takeStep(store, change, lane, span);
            return *done ? Result<>() : tl::unexpected(done->error());
        },
        [this, change, lane, done, decided = std::move(decided)](bool durable) {
            if (!durable)
                *done = stoppingError();
            Private::on(this, [this, change, lane, done, decided] {
                // Once, at the end: reading anew lets the lane wait for its open requests.
                if (change == DeadLetterChange::Retry && (!*done || (*done)->isLast)) {
                    takeUpRetried(lane);
                } else if (change == DeadLetterChange::Retry) {
                    d->retried.insert(lane);
                    d->retriedIdle.start();
                }
                decided(*done);
            });
        });
}

void Pipeline::takeUpRetried(const LaneId& lane)
{
    d->retried.erase(lane);
    if (d->delivery != nullptr)
        Private::on(d->delivery, [delivery = d->delivery, lane] { delivery->reload(lane); });
}

void Pipeline::changeAllDeadLetters(DeadLetterChange change, const LaneId& lane, std::int64_t upTo,
                                    std::function<void(const Result<std::int64_t>&)> decided)
{
    goOnWithDeadLetters(change, lane, {{}, upTo}, 0, std::move(decided));
}

void Pipeline::goOnWithDeadLetters(DeadLetterChange change, const LaneId& lane, const DeadLetterSpan& span,
                                   std::int64_t before, std::function<void(const Result<std::int64_t>&)> decided)
{
    changeDeadLetters(
        change, lane, span,
        [this, change, lane, span, before, decided = std::move(decided)](const Result<DeadLetterStep>& step) {
            if (!step)
                return decided(tl::unexpected(step.error()));
            if (step->isLast)
                return decided(before + step->count);
            goOnWithDeadLetters(change, lane, {step->last, span.upTo}, before + step->count, decided);
        });
}

} // namespace grantex
