// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"
#include "core/net/message.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace grantex {

/// What the provider accepts in one request. The lane cuts batches to these and to the user's smaller wishes.
struct Limits
{
    std::size_t maxEvents = 1000;
    std::size_t maxBytes = 5'000'000;      ///< sum of encodedSize() plus framing
    std::size_t maxEventBytes = 1'000'000; ///< encodedSize() of one event; above it the event is dead-lettered unsent
    bool hasIdentity = false; ///< the request has an identity (Idempotency-Key, object key): freeze batches
};

/// What a request is made for; the same for every attempt of one batch.
struct BatchContext
{
    std::string journalId;
    std::string laneId;
    std::string batchId; ///< with limits().hasIdentity: the same over retries and restarts; else empty
    UtcTime now{};
    std::string name = {}; ///< what nameBatch() gave when the batch was frozen; else any text
};

enum class OutcomeKind { Delivered, Retry, Throttled, Paused, Split, Rejected };

/// What a provider gives for events it has taken but may still lose: they are delivered once it confirms the receipt.
struct Receipt
{
    std::string channel; ///< in which `id` means something
    std::int64_t id = 0;
};

/// The answer of one request, mapped to what the lane does next (the six outcomes of the design).
struct Verdict
{
    OutcomeKind kind = OutcomeKind::Retry; ///< for every event that `named` does not list
    std::string code;                      ///< "503", "HEC code 7", "timeout"
    std::string reason;                    ///< the provider's own words, plain text, without secrets, at most 1 KiB
    std::string remedy;                    ///< what a person can do; for Paused always set
    std::optional<Millis> retryAfter;      ///< for Throttled and Retry: a floor
    bool immediate = false;                ///< Retry at once without backoff: the answer settled part of the batch

    struct Named
    {
        std::size_t index = 0;                     ///< into the events of the batch
        OutcomeKind kind = OutcomeKind::Delivered; ///< Delivered, Rejected or Retry
        std::string reason = {};
    };
    std::vector<Named> named; ///< events the answer speaks of one by one, ascending by index
    /// With Delivered: taken, but delivered only when Destination::receipts() says so.
    std::optional<Receipt> receipt = {};
};

/// One step of "Test connection". Transport failures are judged before `judge` sees the response. A request without a
/// method is not sent: `judge` gets an answered response at once.
struct ProbeStep
{
    std::string name; ///< "credentials", "permission", "write"
    Request request;
    struct Judgement
    {
        bool ok = false;
        std::string detail;
        std::string remedy;
        std::vector<ProbeStep> then = {}; ///< steps that the answer calls for, done before the others that are left
    };
    std::function<Judgement(const Response&)> judge;
};

/// How a provider that confirms later is asked. Both calls are pure.
class Receipts
{
public:
    struct Answer
    {
        /// Delivered: the provider answered, and whatever `confirmed` does not list is not confirmed (yet). Anything
        /// else: it could not be asked; nothing is known.
        Verdict verdict;
        std::vector<std::int64_t> confirmed;
    };
    virtual ~Receipts() = default;
    /// What is not confirmed for so long is lost, and is sent again.
    [[nodiscard]] virtual Millis patience() const { return Millis(5 * 60'000); }
    [[nodiscard]] virtual Request ask(const std::string& channel, std::span<const std::int64_t> ids) const = 0;
    [[nodiscard]] virtual Answer read(const Response& response) const = 0;
};

/// A destination: knows its provider's format and answers, nothing of queues, threads or time. encode() and interpret()
/// are pure. One object serves one lane, on the delivery thread.
class Destination
{
public:
    virtual ~Destination() = default;
    [[nodiscard]] virtual Limits limits() const = 0;
    /// Bytes this event takes inside a request body, uncompressed.
    [[nodiscard]] virtual std::size_t encodedSize(const StoredEvent& event) const = 0;
    /// With limits().hasIdentity: the name of a new batch (an object's key). It is frozen with the batch's members and
    /// comes back in BatchContext::name, also after a restart with other settings, and when only a part of the batch
    /// is left. Empty: the members alone are enough.
    [[nodiscard]] virtual std::string nameBatch(std::span<const StoredEvent> /*events*/,
                                                const BatchContext& /*context*/) const
    {
        return {};
    }
    /// The request for these events (never empty). Fails only for reasons a person must repair.
    [[nodiscard]] virtual Result<Request> encode(std::span<const StoredEvent> events,
                                                 const BatchContext& context) const = 0;
    [[nodiscard]] virtual Verdict interpret(const Response& response, std::span<const StoredEvent> events) const = 0;
    /// For providers that confirm later; nullptr: an accepted event is a delivered one. Owned by the destination.
    [[nodiscard]] virtual const Receipts* receipts() const { return nullptr; }
    /// Ordered steps of "Test connection"; each proves one thing and leaves no litter at the provider.
    [[nodiscard]] virtual std::vector<ProbeStep> probe() const = 0;
    /// A transport for this destination's requests, to live on the calling thread.
    [[nodiscard]] virtual std::unique_ptr<Transport> openTransport() const = 0;
};

/// The verdict for a response that is not Answered (the same for all HTTP destinations); nullopt when it is.
[[nodiscard]] std::optional<Verdict> judgeTransport(const Response& response);

} // namespace grantex
