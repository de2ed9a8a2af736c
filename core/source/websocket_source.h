// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/network_source.h"

#include <QTimer>
#include <QWebSocket>

namespace grantex {

/// `GET /v1/events/ws`: one text message an event, the type filter sent after opening.
class WebSocketSource final : public NetworkSource
{
    Q_OBJECT
public:
    WebSocketSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock,
                    std::optional<UtcTime> since, const SourceTuning& tuning = {});
    ~WebSocketSource() override;

private:
    Result<> openConnection(const QUrl& service) override;
    void closeConnection() override;

    void opened();
    void message(std::string_view json);
    void socketEnded();
    [[nodiscard]] ConnectionEnd endOf(const QWebSocket& socket) const;

    QWebSocket* m_socket = nullptr; ///< a child, deleted later once closed
    QTimer m_ping{this};
    QList<QSslError> m_tlsErrors;
    bool m_failed = false; ///< an error was signalled for m_socket
    bool m_burst = false;  ///< messages came whose burst was not ended yet
};

} // namespace grantex
