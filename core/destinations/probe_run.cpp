// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/judge.h"
#include "core/destinations/registry.h"

namespace grantex {

namespace {

using Kind = Response::Kind;

struct Run
{
    Transport* transport = nullptr;
    std::vector<ProbeStep> steps;
    std::function<void(ProbeReport)> done;
    ProbeReport report;
    std::size_t at = 0;

    void add(const std::string& name, bool ok, const std::string& detail, const std::string& remedy = {})
    {
        report.steps.push_back({name, ok, detail, remedy});
    }
};

std::string remedyFor(Kind kind)
{
    switch (kind) {
    case Kind::NameNotFound:
        return "Check the address for mistakes, and this machine's connection to the network.";
    case Kind::ConnectFailed:
        return "Check host and port, `proxy` if one is used, and that no firewall is in between.";
    case Kind::TlsFailed:
        return "Check that the port speaks TLS 1.2 or newer.";
    case Kind::TimedOut:
        return "Check host and port, or raise `timeoutMs`.";
    default:
        return {};
    }
}

/// Which of the steps before the destination's own a failed first request got stuck at.
std::size_t stuckAt(Kind kind)
{
    switch (kind) {
    case Kind::NameNotFound:
        return 0;
    case Kind::ConnectFailed:
    case Kind::TimedOut:
        return 1;
    case Kind::CertificateRefused:
    case Kind::TlsFailed:
        return 2;
    default:
        return 3;
    }
}

/// "name", "connect" and "TLS" as the first request shows them. False when one of them failed.
bool reportWay(Run& run, const Response& response)
{
    const std::string& url = run.steps.front().request.url;
    const bool encrypted = url.starts_with("https:");
    if (response.kind == Kind::LocalFailure || (!encrypted && !url.starts_with("http:")))
        return true;
    const auto verdict = judgeTransport(response);
    const std::size_t stuck = stuckAt(response.kind);
    std::size_t index = 0;
    for (const char* name : {"name", "connect", "TLS"}) {
        if (index == 2 && !encrypted)
            break;
        const bool ok = index != stuck;
        const std::string& known = verdict ? verdict->remedy : std::string();
        run.add(name, ok, ok ? "" : verdict->reason, ok ? "" : known.empty() ? remedyFor(response.kind) : known);
        if (!ok)
            return false;
        ++index;
    }
    return true;
}

void next(const std::shared_ptr<Run>& run);

void answered(const std::shared_ptr<Run>& run, const Response& response)
{
    const ProbeStep& step = run->steps[run->at];
    bool going = run->at > 0 || reportWay(*run, response);
    if (going && response.kind != Kind::Answered && response.systemError == 0) {
        const auto verdict = judgeTransport(response);
        const bool ours = response.kind == Kind::LocalFailure;
        run->add(ours ? "settings" : step.name, false, verdict->reason,
                 verdict->remedy.empty() ? remedyFor(response.kind) : verdict->remedy);
        going = false;
    } else if (going) {
        const auto judgement = step.judge(response); // `step` is gone once the answer's own steps are in
        run->add(step.name, judgement.ok, presentable(judgement.detail), judgement.remedy);
        going = judgement.ok;
        run->steps.insert(run->steps.begin() + static_cast<std::ptrdiff_t>(run->at) + 1, judgement.then.begin(),
                          judgement.then.end());
    }
    if (going && ++run->at < run->steps.size())
        return next(run);
    const auto done = std::move(run->done);
    done(std::move(run->report));
}

void next(const std::shared_ptr<Run>& run)
{
    if (run->steps[run->at].request.method.empty()) {
        Response none;
        none.kind = Kind::Answered;
        return answered(run, none);
    }
    run->transport->send(run->steps[run->at].request, [run](const Response& response) { answered(run, response); });
}

} // namespace

void runProbe(const Destination& destination, Transport& transport, std::function<void(ProbeReport)> done)
{
    runProbeSteps(destination.probe(), transport, std::move(done));
}

void runProbeSteps(std::vector<ProbeStep> steps, Transport& transport, std::function<void(ProbeReport)> done)
{
    auto run = std::make_shared<Run>();
    run->transport = &transport;
    run->steps = std::move(steps);
    run->done = std::move(done);
    next(run);
}

} // namespace grantex
