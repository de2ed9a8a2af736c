// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_stream.h"
#include "core/source/network_source.h"
#include "core/source/sse_parser.h"

namespace grantex {

/// `GET /v1/events/stream`, read as fast as bytes come.
class SseSource final : public NetworkSource, private HttpStreamReader, private SseSink
{
    Q_OBJECT
public:
    SseSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock,
              std::optional<UtcTime> since, const SourceTuning& tuning = {});
    ~SseSource() override;

private:
    Result<> openConnection(const QUrl& service) override;
    void closeConnection() override;
    void requestSent() override { NetworkSource::requestSent(); }
    void headersCame() override;
    void bodyCame(std::string_view bytes) override;
    void turnEnded() override;
    void streamEnded(const HttpStreamEnd& end) override;
    void sseEvent(std::string_view type, std::string_view data) override;
    void sseOversized(std::size_t bytes) override;

    [[nodiscard]] QUrl streamUrl(const QUrl& service) const;
    [[nodiscard]] Result<> get(const QUrl& url);
    [[nodiscard]] bool isEventStream() const;
    void refusalCame(std::string_view bytes);
    void judge();
    void redirected();

    SseParser m_parser;
    UtcTime m_at{};
    bool m_timed = false; ///< m_at is of this turn
    HttpStream::Pointer m_stream;
    bool m_answered = false; ///< headers came
    std::string m_refusal;   ///< body of an answer that is no stream
    int m_redirects = 0;
};

} // namespace grantex
