// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to open a file of events: files_bench [EVENTS] [FILE]. Without FILE a file of the service's own
// kind of events is made in TMPDIR and removed again.
#include "core/files/file_events.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

using namespace grantex;
using Clock_ = std::chrono::steady_clock;

namespace {

void makeFile(const std::string& path, long events)
{
    std::ofstream out(path, std::ios::binary);
    for (long n = 0; n < events; ++n) {
        const std::string number = std::to_string(10'000'000 + n);
        out << R"({"id":"evt_01M842EC5Y9MV5H9)" << number << R"(","type":")"
            << (n % 6 == 0 ? "budget.threshold" : "token.issued")
            << R"(","createdAt":"2026-11-23T11:25:15.838Z","data":{"tokenId":"tok_01M842EC5PNBCF9F)" << number
            << R"(","grantId":"grnt_01M842EC5P7VVRJ2N531GHE)" << n % 2000
            << R"(","agentId":"ag_01M842EC568DVBG0VNDNHX4)" << n % 50
            << R"(","principalId":"alice@example.com","scopes":["calendar:read","payments:initiate"],"pct":)" << n % 100
            << "}}\n";
    }
}

double milliseconds(Clock_::time_point since)
{
    return std::chrono::duration<double, std::milli>(Clock_::now() - since).count();
}

} // namespace

int main(int argc, char* argv[])
{
    const long events = argc > 1 ? std::atol(argv[1]) : 1'000'000;
    const std::string made = std::filesystem::temp_directory_path() / "grantex-files-bench.ndjson";
    const std::string path = argc > 2 ? argv[2] : made;
    if (argc <= 2)
        makeFile(path, events);
    const auto begin = Clock_::now();
    const auto file = FileEvents::open(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", file.error().message.c_str());
        return 1;
    }
    double first = 0;
    while ((*file)->progress().state == FileEvents::State::Reading) {
        if (first == 0 && (*file)->progress().events > 0)
            first = milliseconds(begin);
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    const double all = milliseconds(begin);
    const auto progress = (*file)->progress();
    std::printf("%lld events, %llu bytes, %lld bad\nfirst rows   %7.1f ms\nall indexed  %7.1f ms\n",
                static_cast<long long>(progress.events), static_cast<unsigned long long>(progress.bytesRead),
                static_cast<long long>(progress.badLines), first, all);
    const auto scan = Clock_::now();
    long long visited = 0;
    const auto raw = (*file)->store()->openRaw();
    (void)(*raw)->visitBefore({progress.events + 1}, static_cast<std::size_t>(progress.events),
                              [&](const RawEvent& event) {
                                  visited += event.json.empty() ? 0 : 1;
                                  return true;
                              });
    std::printf("rows read    %7.1f ms (%lld)\n", milliseconds(scan), visited);
    if (argc <= 2)
        std::filesystem::remove(made);
    return 0;
}
