// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <functional>
#include <memory>
#include <string>

namespace grantex {

/// The owner's ear in the journal's directory: `control.sock`, mode 0600, for programs of the same user. One JSON
/// object a line each way, as CONTROL.md beside this says. What clients send is bounded in size, number and time, so
/// that none can hurt the owner. Lives on the thread that made it; handlers run there and must return soon.
class ControlServer final : public QObject
{
    Q_OBJECT
public:
    /// Answers one request; an error becomes `{"ok":false,…}`.
    using Handler = std::function<Result<QJsonObject>(const QJsonObject& request)>;

    /// Takes the place of a socket that an earlier owner left behind: only the holder of the journal's lock may call
    /// this.
    [[nodiscard]] static Result<std::unique_ptr<ControlServer>> start(const std::string& directory, Handler handler);
    ~ControlServer() override;

private:
    ControlServer(std::string directory, Handler handler);
    void admit();
    void read(QLocalSocket& socket);
    [[nodiscard]] QJsonObject answer(const QByteArray& line) const;

    std::string m_directory;
    Handler m_handler;
    QLocalServer m_server;
    int m_clients = 0;
};

} // namespace grantex
