// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace grantex::test {

/// The provider's side as the test tells it: `decide` judges each request by its event ids. Records what was accepted.
struct Provider
{
    using Ids = std::vector<std::string>;
    std::function<Verdict(const Ids&)> decide = [](const Ids&) {
        return Verdict{OutcomeKind::Delivered, "200", {}, {}, {}, false, {}};
    };
    std::vector<Ids> requests;
    std::map<std::string, std::string> bytes; ///< id → what was last sent of it
    std::vector<std::string> keys;            ///< batch id of each request
    std::string name;                         ///< what new batches are called; empty: nothing
    std::vector<std::string> names;           ///< under which each request's batch was frozen
    std::map<std::string, int> accepted;      ///< id → times
    std::deque<std::function<void()>> queue;  ///< answers under way
    bool hold = false;                        ///< answers wait until release()

    // A provider that confirms later, as Splunk's indexer acknowledgement does.
    bool givesReceipts = false;
    Millis patience = std::chrono::minutes(5); ///< until an unconfirmed batch is sent again
    std::string channel = "c1";
    std::int64_t nextReceipt = 0;
    std::set<std::pair<std::string, std::int64_t>> indexed;              ///< told "true" once, then forgotten
    bool indexes = true;                                                 ///< what is taken is indexed at once
    std::vector<std::pair<std::string, std::vector<std::int64_t>>> asks; ///< channel and ids of each question
    std::function<Verdict()> refuseAsk;                                  ///< when set: the provider cannot be asked

    /// Gives the answers under way (and those they lead to).
    void release()
    {
        while (!queue.empty()) {
            auto answer = std::move(queue.front());
            queue.pop_front();
            answer();
        }
    }
};

class ScriptedTransport final : public Transport
{
public:
    explicit ScriptedTransport(Provider& provider) : m_provider(provider) {}
    void send(Request request, std::function<void(Response)> done) override
    {
        Response response;
        response.kind = Response::Kind::Answered;
        response.body = std::move(request.body);
        m_provider.queue.push_back([done = std::move(done), response] { done(response); });
    }
    void cancelAll() override {}

private:
    Provider& m_provider;
};

class ScriptedDestination final : public Destination, private Receipts
{
public:
    ScriptedDestination(Provider& provider, Limits limits) : m_provider(provider), m_limits(limits) {}
    [[nodiscard]] Limits limits() const override { return m_limits; }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override { return event.event.json.size(); }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& context) const override
    {
        Request request;
        Provider::Ids ids;
        for (const auto& event : events) {
            ids.push_back(event.event.id);
            m_provider.bytes.insert_or_assign(event.event.id, event.event.json);
        }
        m_provider.requests.push_back(ids);
        m_provider.keys.push_back(context.batchId);
        m_provider.names.push_back(context.name);
        return request;
    }
    [[nodiscard]] std::string nameBatch(std::span<const StoredEvent>, const BatchContext&) const override
    {
        return m_provider.name;
    }
    [[nodiscard]] Verdict interpret(const Response&, std::span<const StoredEvent> events) const override
    {
        Provider::Ids ids;
        for (const auto& event : events)
            ids.push_back(event.event.id);
        Verdict verdict = m_provider.decide(ids);
        std::vector<OutcomeKind> kinds(ids.size(), verdict.kind);
        for (const auto& named : verdict.named)
            kinds[named.index] = named.kind;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (kinds[i] == OutcomeKind::Delivered)
                ++m_provider.accepted[ids[i]];
        }
        if (m_provider.givesReceipts && verdict.kind == OutcomeKind::Delivered && verdict.named.empty()) {
            verdict.receipt = Receipt{m_provider.channel, m_provider.nextReceipt};
            if (m_provider.indexes)
                m_provider.indexed.emplace(m_provider.channel, m_provider.nextReceipt);
            ++m_provider.nextReceipt;
        }
        return verdict;
    }
    [[nodiscard]] const Receipts* receipts() const override { return this; }
    [[nodiscard]] Millis patience() const override { return m_provider.patience; }
    [[nodiscard]] Request ask(const std::string& channel, std::span<const std::int64_t> ids) const override
    {
        m_provider.asks.emplace_back(channel, std::vector<std::int64_t>(ids.begin(), ids.end()));
        Request request;
        request.body = std::to_string(m_provider.asks.size() - 1);
        return request;
    }
    [[nodiscard]] Answer read(const Response& response) const override
    {
        if (m_provider.refuseAsk)
            return {m_provider.refuseAsk(), {}};
        Answer answer{{OutcomeKind::Delivered, "200", {}, {}, {}, false, {}}, {}};
        const auto& [channel, ids] = m_provider.asks.at(std::stoul(response.body));
        for (const auto id : ids) {
            if (m_provider.indexed.erase({channel, id}) > 0)
                answer.confirmed.push_back(id);
        }
        return answer;
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override { return {}; }
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<ScriptedTransport>(m_provider);
    }

private:
    Provider& m_provider;
    Limits m_limits;
};

} // namespace grantex::test
