// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers.h"

#include "tests/unit/net/test_certificate.h"

#include <arpa/inet.h>
#include <array>
#include <cinttypes>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <memory>
#include <netinet/tcp.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace grantex::bench {

namespace {

constexpr std::size_t kBurst = 64U * 1024U;

std::int64_t monotonic()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

/// A socket, plain or with TLS over it.
class Wire
{
public:
    Wire(int descriptor, SSL_CTX* tls) : m_descriptor(descriptor)
    {
        const int one = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (tls == nullptr)
            return;
        m_tls.reset(SSL_new(tls));
        SSL_set_fd(m_tls.get(), descriptor);
        SSL_accept(m_tls.get());
    }
    ~Wire() { ::close(m_descriptor); }
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    [[nodiscard]] bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const auto sent = m_tls ? SSL_write(m_tls.get(), bytes.data(), static_cast<int>(bytes.size()))
                                    : ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    [[nodiscard]] bool encrypted() const { return m_tls != nullptr; }
    /// Appends what comes; false at the end.
    [[nodiscard]] bool read(std::string& into) const
    {
        std::array<char, kBurst> slice{};
        const auto got = m_tls ? SSL_read(m_tls.get(), slice.data(), static_cast<int>(slice.size()))
                               : ::recv(m_descriptor, slice.data(), slice.size(), 0);
        if (got <= 0)
            return false;
        into.append(slice.data(), static_cast<std::size_t>(got));
        return true;
    }

private:
    int m_descriptor;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_tls{nullptr, SSL_free};
};

int listenLocally(int& port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener, 64) != 0)
        std::abort();
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    port = ntohs(address.sin_port);
    return listener;
}

std::string headerOf(const std::string& head, const std::string& name)
{
    const auto at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos)
        return {};
    const auto begin = at + name.size() + 4;
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

std::string acceptKey(const std::string& key)
{
    const std::string text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest{};
    SHA1(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
    std::array<unsigned char, 64> encoded{};
    const int length = EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(digest.size()));
    return {reinterpret_cast<const char*>(encoded.data()), static_cast<std::size_t>(length)};
}

void appendSse(std::string& out, const std::string& json)
{
    std::array<char, 16> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", json.size() + 8);
    out.append(size.data()).append("data: ").append(json).append("\n\n\r\n");
}

void appendFrame(std::string& out, const std::string& json)
{
    out += '\x81';
    out += '\x7E';
    out += static_cast<char>(json.size() >> 8U);
    out += static_cast<char>(json.size() & 0xFFU);
    out += json;
}

void stream(const Wire& wire, const Sending& sending)
{
    std::string head;
    while (head.find("\r\n\r\n") == std::string::npos) {
        if (!wire.read(head))
            return;
    }
    const bool webSocket = sending.stream == Stream::WebSocket || sending.stream == Stream::WebSocketTls;
    std::string out = webSocket
                          ? "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Accept: " +
                                acceptKey(headerOf(head, "Sec-WebSocket-Key")) + "\r\n\r\n"
                          : "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    // The real service writes each event by itself; without TLS the kernel joins what the reader leaves lying.
    const auto flush = [&wire, &out] {
        const bool sent = wire.write(out);
        out.clear();
        return sent;
    };
    const std::int64_t begin = monotonic();
    for (std::int64_t i = 0; i < sending.events; ++i) {
        if (sending.rate > 0) {
            const auto due = begin + static_cast<std::int64_t>(static_cast<double>(i) * 1e9 / sending.rate);
            if (const auto left = due - monotonic(); left > 0) {
                if (!flush())
                    return;
                ::usleep(static_cast<useconds_t>(left / 1000));
            }
        }
        const std::string json = eventJson(i, monotonic());
        webSocket ? appendFrame(out, json) : appendSse(out, json);
        if ((wire.encrypted() || out.size() > kBurst) && !flush())
            return;
    }
    if (!wire.write(out))
        return;
    ::pause();
}

void swallow(const Wire& wire, Latencies* latencies, const char* answer)
{
    std::string buffer;
    for (;;) {
        std::size_t head = 0;
        while ((head = buffer.find("\r\n\r\n")) == std::string::npos) {
            if (!wire.read(buffer))
                return;
        }
        const auto whole =
            head + 4 + std::strtoull(headerOf(buffer.substr(0, head + 2), "Content-Length").c_str(), nullptr, 10);
        while (buffer.size() < whole) {
            if (!wire.read(buffer))
                return;
        }
        if (latencies != nullptr) {
            const std::int64_t now = monotonic();
            static constexpr std::string_view kMark = "\"sent\":";
            for (auto at = buffer.find(kMark, head); at != std::string::npos; at = buffer.find(kMark, at + 1)) {
                const std::int64_t sent = std::strtoll(buffer.c_str() + at + kMark.size(), nullptr, 10);
                const auto slot = static_cast<std::size_t>(__atomic_fetch_add(&latencies->count, 1, __ATOMIC_RELAXED));
                if (slot < Latencies::kRoom)
                    latencies->nanoseconds[slot] = now - sent;
            }
        }
        buffer.erase(0, whole);
        if (!wire.write(answer))
            return;
    }
}

template <typename Serve>
pid_t serveInChild(int listener, Serve serve)
{
    const pid_t child = ::fork();
    if (child != 0) {
        ::close(listener);
        return child;
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) {
        const int descriptor = ::accept(listener, nullptr, nullptr);
        if (descriptor >= 0)
            std::thread([serve, descriptor] { serve(descriptor); }).detach();
    }
}

constexpr auto kAccepted = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 27\r\n\r\n"
                           "{\"text\":\"Success\",\"code\":0}";
constexpr auto kBusy =
    "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nContent-Length: 34\r\n\r\n"
    "{\"text\":\"Server is busy\",\"code\":9}\n";

} // namespace

Peer::Peer(Peer&& other) noexcept
    : m_process(std::exchange(other.m_process, -1)), m_port(other.m_port), m_certificate(std::move(other.m_certificate))
{
}

Peer::~Peer()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

Peer Peer::sender(const Sending& sending)
{
    Peer peer;
    const int listener = listenLocally(peer.m_port);
    SSL_CTX* tls = nullptr;
    if (sending.stream == Stream::SseTls || sending.stream == Stream::WebSocketTls) {
        const test::PemPair pair = test::makeCertificate();
        peer.m_certificate = pair.certificate.toStdString();
        tls = SSL_CTX_new(TLS_server_method());
        BIO* certificate = BIO_new_mem_buf(pair.certificate.constData(), static_cast<int>(pair.certificate.size()));
        BIO* key = BIO_new_mem_buf(pair.key.constData(), static_cast<int>(pair.key.size()));
        SSL_CTX_use_certificate(tls, PEM_read_bio_X509(certificate, nullptr, nullptr, nullptr));
        SSL_CTX_use_PrivateKey(tls, PEM_read_bio_PrivateKey(key, nullptr, nullptr, nullptr));
    }
    peer.m_process = serveInChild(listener, [sending, tls](int descriptor) { stream(Wire(descriptor, tls), sending); });
    return peer;
}

Peer Peer::http2(const Peer& backend, const std::string& directory)
{
    Peer peer;
    ::close(listenLocally(peer.m_port)); // only to learn a port that is free
    const test::PemPair pair = test::makeCertificate();
    peer.m_certificate = pair.certificate.toStdString();
    const std::string key = directory + "/proxy.key";
    const std::string certificate = directory + "/proxy.pem";
    std::ofstream(key) << pair.key.toStdString();
    std::ofstream(certificate) << peer.m_certificate;
    const std::string front = "--frontend=127.0.0.1," + std::to_string(peer.m_port);
    const std::string back = "--backend=127.0.0.1," + std::to_string(backend.port());
    peer.m_process = ::fork();
    if (peer.m_process == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::execlp("nghttpx", "nghttpx", front.c_str(), back.c_str(), "--errorlog-file=/dev/null", "--single-process",
                 "--no-ocsp", "--conf=/dev/null", "--log-level=FATAL", key.c_str(), certificate.c_str(), nullptr);
        std::perror("nghttpx");
        ::_exit(1);
    }
    return peer;
}

Peer Peer::sink(Latencies* latencies)
{
    Peer peer;
    const int listener = listenLocally(peer.m_port);
    peer.m_process = serveInChild(
        listener, [latencies](int descriptor) { swallow(Wire(descriptor, nullptr), latencies, kAccepted); });
    return peer;
}

Peer Peer::refusing()
{
    Peer peer;
    const int listener = listenLocally(peer.m_port);
    peer.m_process = serveInChild(listener, [](int descriptor) { swallow(Wire(descriptor, nullptr), nullptr, kBusy); });
    return peer;
}

Latencies* shareLatencies()
{
    void* memory = ::mmap(nullptr, sizeof(Latencies), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? nullptr : static_cast<Latencies*>(memory);
}

std::string eventJson(std::int64_t number, std::int64_t sentAt)
{
    std::array<char, 512> text{};
    const int length = std::snprintf(
        text.data(), text.size(),
        R"({"id":"evt_%026)" PRId64 R"(","type":"token.issued","createdAt":"2026-11-23T12:00:00.000Z","data":{)"
        R"("tokenId":"tok_%012)" PRId64
        R"(","grantId":"grnt_01JD8V3KX2","agentId":"ag_01JD8V3KX2N6","principalId":"user_4711",)"
        R"("scopes":["calendar:read","mail:send"],"expiresAt":"2026-11-23T13:00:00.000Z","sent":%)" PRId64 "}}",
        number, number, sentAt);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace grantex::bench
