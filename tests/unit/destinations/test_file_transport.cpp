// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/file/file_transport.h"

#include <QElapsedTimer>
#include <QTest>
#include <future>
#include <new>
#include <optional>
#include <vector>

using namespace grantex;

namespace {

using Kind = Response::Kind;

/// A disk that begins a write and does not come back before release().
class DeadDisk
{
public:
    ~DeadDisk() { release(); }
    [[nodiscard]] FileTransport::Work work()
    {
        return [state = m_state](const Request& request) {
            {
                const std::lock_guard lock(state->mutex);
                state->begun.push_back(request.body);
            }
            state->gate.wait();
            Response response;
            response.kind = Kind::Answered;
            response.status = 200;
            return response;
        };
    }
    void release()
    {
        if (!std::exchange(m_released, true))
            m_state->open.set_value();
    }
    [[nodiscard]] std::vector<std::string> begun() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->begun;
    }

private:
    struct State
    {
        std::promise<void> open;
        std::shared_future<void> gate = open.get_future().share();
        std::mutex mutex;
        std::vector<std::string> begun;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>(); ///< shared with workers that outlive their transport
    bool m_released = false;
};

Request append(const std::string& body, Millis timeout = Millis(60'000))
{
    Request request;
    request.method = "APPEND";
    request.body = body;
    request.timeout = timeout;
    return request;
}

} // namespace

class TestFileTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeadDiskHoldsUpNobody()
    {
        DeadDisk disk;
        FileTransport transport(disk.work());
        std::optional<Kind> got;
        transport.send(append("a"), [&](const Response& response) { got = response.kind; });
        QTRY_COMPARE(disk.begun().size(), 1U); // this thread's loop runs meanwhile
        QVERIFY(!got);
        disk.release();
        QTRY_VERIFY(got.has_value());
        QCOMPARE(*got, Kind::Answered);
    }

    void whatTimedOutInTheQueueIsNotWrittenLater()
    {
        DeadDisk disk;
        FileTransport transport(disk.work());
        std::vector<Kind> got;
        const auto note = [&](const Response& response) { got.push_back(response.kind); };
        transport.send(append("a"), note);
        QTRY_COMPARE(disk.begun().size(), 1U);
        transport.send(append("b", Millis(1)), note);
        QTRY_COMPARE(got, std::vector{Kind::TimedOut});
        transport.send(append("c"), note);
        disk.release();
        QTRY_COMPARE(got, (std::vector{Kind::TimedOut, Kind::Answered, Kind::Answered}));
        QCOMPARE(disk.begun(), (std::vector<std::string>{"a", "c"}));
    }

    void anAnswerAfterTheTimeoutIsNotTold()
    {
        DeadDisk disk;
        FileTransport transport(disk.work());
        std::vector<Kind> got;
        const auto note = [&](const Response& response) { got.push_back(response.kind); };
        transport.send(append("a", Millis(1)), note);
        QTRY_COMPARE(got, std::vector{Kind::TimedOut});
        disk.release();
        transport.send(append("b"), note);
        QTRY_COMPARE(got, (std::vector{Kind::TimedOut, Kind::Answered}));
    }

    void aDeadDiskDoesNotKeepTheTransportFromGoing()
    {
        DeadDisk disk;
        auto transport = std::make_unique<FileTransport>(disk.work());
        int calls = 0;
        transport->send(append("a"), [&](const Response&) { ++calls; });
        transport->send(append("b"), [&](const Response&) { ++calls; });
        QTRY_COMPARE(disk.begun().size(), 1U);
        QElapsedTimer timer;
        timer.start();
        transport.reset();
        QVERIFY(timer.elapsed() >= FileTransport::kPatience.count() - 1);
        disk.release();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
        QCOMPARE(disk.begun(), std::vector<std::string>{"a"});
    }

    void theTransportMayGoInsideDone()
    {
        DeadDisk disk;
        disk.release();
        auto transport = std::make_unique<FileTransport>(disk.work());
        transport->send(append("a"), [&](const Response&) { transport.reset(); });
        QTRY_VERIFY(!transport);
    }

    void aLackOfMemoryIsAnAnswer()
    {
        FileTransport transport([](const Request&) -> Response { throw std::bad_alloc(); });
        std::optional<Response> got;
        transport.send(append("a"), [&](Response response) { got = std::move(response); });
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->kind, Kind::LocalFailure);
        QCOMPARE(got->systemError, ENOMEM);
        QVERIFY(!got->message.empty());
    }
};

QTEST_GUILESS_MAIN(TestFileTransport)
#include "test_file_transport.moc"
