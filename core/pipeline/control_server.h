// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <functional>
#include <memory>
#include <set>
#include <string>

namespace grantex {

/// The owner's ear in the journal's directory: `control.sock`, mode 0600, for programs of the same user. One JSON
/// object a line each way, as CONTROL.md beside this says. What clients send is bounded in size, number and time, so
/// that none can hurt the owner. Lives on the thread that made it; handlers run there and must return soon.
class ControlServer final : public QObject
{
    Q_OBJECT
public:
    /// Takes the answer to one request, at once or later, on the server's thread; an error becomes `{"ok":false,…}`.
    using Reply = std::function<void(Result<QJsonObject>)>;
    /// Never called inside itself, even if it runs an event loop: what comes meanwhile waits.
    using Handler = std::function<void(const QJsonObject& request, Reply reply)>;

    /// Takes the place of a socket that an earlier owner left behind: only the holder of the journal's lock may call
    /// this.
    [[nodiscard]] static Result<std::unique_ptr<ControlServer>> start(const std::string& directory, Handler handler);
    ~ControlServer() override;

private:
    ControlServer(std::string directory, Handler handler);
    void admit();
    void read(QLocalSocket& socket);
    void readAll();
    void handle(QLocalSocket& socket, const QByteArray& line);
    void reply(QLocalSocket& socket, const QJsonObject& answer);

    std::string m_directory;
    Handler m_handler;
    QLocalServer m_server;
    int m_clients = 0;
    std::set<const QLocalSocket*> m_unanswered; ///< clients whose next request waits for the answer to the last
    bool m_handling = false;
};

} // namespace grantex
