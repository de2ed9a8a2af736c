// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floors.h"

#include "tests/bench/usage.h"

#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <curl/curl.h>
#include <simdjson.h>
#include <sqlite3.h>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace grantex::bench {

namespace {

constexpr std::int64_t kGroup = 1000;
constexpr std::size_t kSlice = 256U * 1024U;
/// How every event begins: counted, they tell the end of a stream that has none.
constexpr std::string_view kMark = "evt_";

/// Counts events in slices. What a cut hides is not worth the care: the end is looked for in bytes.
class Counter
{
public:
    explicit Counter(std::int64_t events) : m_left(static_cast<std::int64_t>(eventJson(0, 0).size()) * events) {}
    /// False: all have come.
    bool take(std::size_t bytes)
    {
        m_left -= static_cast<std::int64_t>(bytes);
        return m_left > 0;
    }

private:
    std::int64_t m_left;
};

void readWithRecv(const Sending& sending, int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    constexpr std::string_view kRequest = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    if (::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
        ::send(descriptor, kRequest.data(), kRequest.size(), 0) > 0) {
        std::string slice(kSlice, '\0');
        Counter counter(sending.events);
        for (auto got = ::recv(descriptor, slice.data(), slice.size(), 0);
             got > 0 && counter.take(static_cast<std::size_t>(got));)
            got = ::recv(descriptor, slice.data(), slice.size(), 0);
    }
    ::close(descriptor);
}

std::size_t countBody(char* /*bytes*/, std::size_t size, std::size_t count, void* user)
{
    return static_cast<Counter*>(user)->take(size * count) ? size * count : 0;
}

void readWithCurl(const Sending& sending, const Peer& peer)
{
    Counter counter(sending.events);
    CURL* const easy = curl_easy_init();
    const bool tls = !peer.certificate().empty();
    const std::string url = (tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(peer.port());
    std::string authority = peer.certificate();
    curl_blob blob{authority.data(), authority.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, static_cast<long>(kSlice));
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &countBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &counter);
    curl_easy_perform(easy);
    curl_easy_cleanup(easy);
}

/// The processor time that making the events takes, which is none of the floor's.
double makingSeconds(std::int64_t events)
{
    const Usage before = Usage::now();
    std::size_t bytes = 0;
    for (std::int64_t i = 0; i < events; ++i)
        bytes += eventJson(i, i).size();
    return bytes == 0 ? 0 : (Usage::now() - before).seconds();
}

void parseAll(std::int64_t events)
{
    simdjson::dom::parser parser;
    for (std::int64_t i = 0; i < events; ++i) {
        std::string json = eventJson(i, i);
        json.reserve(json.size() + simdjson::SIMDJSON_PADDING);
        simdjson::dom::element element;
        std::string_view id;
        if (parser.parse(json.data(), json.size(), false).get(element) != simdjson::SUCCESS ||
            element["id"].get(id) != simdjson::SUCCESS || !id.starts_with(kMark))
            std::abort();
    }
}

void insertAll(std::int64_t events, const std::string& directory)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* insert = nullptr;
    sqlite3_open((directory + "/floor.db").c_str(), &database);
    sqlite3_exec(database,
                 "PRAGMA page_size=65536; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                 "CREATE TABLE events(sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, type TEXT,"
                 "created_at INTEGER, received_at INTEGER, json TEXT)",
                 nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO events VALUES(?,?,'token.issued',0,0,?)", -1, &insert, nullptr);
    for (std::int64_t i = 0; i < events; ++i) {
        if (i % kGroup == 0)
            sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        const std::string json = eventJson(i, i);
        const std::string id = json.substr(7, 30);
        sqlite3_bind_int64(insert, 1, i + 1);
        sqlite3_bind_text(insert, 2, id.data(), static_cast<int>(id.size()), SQLITE_STATIC);
        sqlite3_bind_text(insert, 3, json.data(), static_cast<int>(json.size()), SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE)
            std::abort();
        sqlite3_reset(insert);
        if (i % kGroup == kGroup - 1 || i + 1 == events)
            sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

} // namespace

bool runFloor(const std::string& name, const Sending& sending, const std::string& directory)
{
    const bool reads = name == "recv" || name == "curl";
    if (!reads && name != "parse" && name != "insert")
        return false;
    const double making = reads ? 0 : makingSeconds(sending.events);
    const Peer sender = Peer::sender(sending);
    const Usage before = Usage::now();
    if (name == "recv")
        readWithRecv(sending, sender.port());
    else if (name == "curl")
        readWithCurl(sending, sender);
    else if (name == "parse")
        parseAll(sending.events);
    else
        insertAll(sending.events, directory);
    const double used = (Usage::now() - before).seconds() - making;
    std::printf("floor_us_per_event[%s] %.3f\n", name.c_str(), used * 1e6 / static_cast<double>(sending.events));
    return true;
}

} // namespace grantex::bench
