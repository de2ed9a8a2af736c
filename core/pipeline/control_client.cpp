// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/control_client.h"

#include "core/journal/journal_summary.h"
#include "core/pipeline/control_address.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <array>
#include <cerrno>
#include <poll.h>
#include <system_error>
#include <unistd.h>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestAnswer = 16 * 1024 * 1024;

/// A descriptor that closes itself.
struct Socket
{
    int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    Socket() = default;
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    /// A signal cuts no wait short.
    [[nodiscard]] bool waitFor(short event, const QDeadlineTimer& end) const
    {
        pollfd waiting{descriptor, event, 0};
        while (!end.hasExpired()) {
            const int ready = ::poll(&waiting, 1, static_cast<int>(end.remainingTime()));
            if (ready >= 0 || errno != EINTR)
                return ready == 1;
        }
        return false;
    }
};

/// Nothing went over the socket yet, and nothing is wrong with it.
bool isToBeRepeated(int error)
{
    return error == EAGAIN || error == EINTR;
}

tl::unexpected<Error> nobody()
{
    return fail(ErrorCode::NotFound, "No program owns this journal now.");
}

tl::unexpected<Error> silence()
{
    return fail(ErrorCode::Timeout, "The program that owns the journal does not answer.",
                "Look at its log, or try again.");
}

tl::unexpected<Error> closed()
{
    return fail(ErrorCode::Unavailable, "The program that owns the journal closed the connection.",
                "It may have ended, or too many programs ask it at once: try again.");
}

} // namespace

Result<QJsonObject> ControlClient::call(const std::string& journalDirectory, QJsonObject request, Millis timeout)
{
    const QDeadlineTimer end(timeout);
    const auto address = ControlAddress::of(journalDirectory);
    if (!address)
        return tl::unexpected(address.error());
    const Socket socket;
    // A local connection is made at once or not at all; EAGAIN is a full queue of connections.
    if (::connect(socket.descriptor, address->get(), address->size()) != 0) {
        if (errno == EACCES)
            return tl::unexpected(noJournal(journalDirectory, std::make_error_code(std::errc::permission_denied)));
        return errno == EAGAIN ? silence() : nobody();
    }

    request.insert(u"version"_s, kControlVersion);
    QByteArray out = QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    while (!out.isEmpty()) {
        if (!socket.waitFor(POLLOUT, end))
            return silence();
        const auto sent =
            ::send(socket.descriptor, out.constData(), static_cast<std::size_t>(out.size()), MSG_NOSIGNAL);
        if (sent < 0 && isToBeRepeated(errno))
            continue;
        // Somebody listened: this journal has an owner, or had one a moment ago.
        if (sent < 0)
            return closed();
        out.remove(0, sent);
    }
    QByteArray in;
    while (!in.endsWith('\n')) {
        if (in.size() > kLargestAnswer || !socket.waitFor(POLLIN, end))
            return silence();
        std::array<char, 65536> slice{};
        const auto got = ::recv(socket.descriptor, slice.data(), slice.size(), 0);
        if (got < 0 && isToBeRepeated(errno))
            continue;
        if (got <= 0)
            return closed();
        in.append(slice.data(), got);
    }
    const QJsonObject answer = QJsonDocument::fromJson(in).object();
    if (!answer.value("ok"_L1).toBool())
        return fail(ErrorCode::Usage,
                    answer.value("error"_L1).toString(u"The answer is not understood."_s).toStdString(),
                    answer.value("remedy"_L1).toString().toStdString());
    return answer;
}

} // namespace grantex
