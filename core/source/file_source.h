// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config.h"
#include "core/source/line_splitter.h"
#include "core/source/source.h"
#include "core/source/sse_parser.h"

#include <QSocketNotifier>
#include <QTimer>
#include <memory>
#include <vector>

namespace grantex {

/// A file, a pipe or standard input with NDJSON or a captured event stream; its first line tells which. Read in slices,
/// so that the event loop goes on and stop() is heard.
class FileSource final : public Source, private SseSink
{
    Q_OBJECT
public:
    FileSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock);
    ~FileSource() override;

    void start() override;
    void stop() override;
    /// A file that could not be read is tried again.
    void reconnectNow() override;
    [[nodiscard]] SourceStatus status() const override { return m_status; }

private:
    void sseEvent(std::string_view type, std::string_view data) override;
    void sseOversized(std::size_t bytes) override;

    void readSlice();
    void feed(std::string_view bytes);
    [[nodiscard]] bool detect(bool atEnd);
    void end();
    void failed(int error);
    void close();
    void setState(SourceStatus::State state, std::string reason = {});
    void take(std::string_view json, std::string_view frameType);

    SourceListener& m_listener;
    const Clock& m_clock;
    std::string m_path;
    std::size_t m_maxEventBytes;
    SourceStatus m_status;

    int m_file = -1;
    bool m_owned = false;                        ///< m_file is ours to close; standard input is not
    std::unique_ptr<QSocketNotifier> m_readable; ///< pipes and terminals
    QTimer m_turn{this};                         ///< regular files, which are always readable
    std::vector<char> m_slice;
    UtcTime m_at{};
    std::string m_head; ///< what was read before the format was known
    std::unique_ptr<SseParser> m_stream;
    std::unique_ptr<LineSplitter> m_lines;
};

} // namespace grantex
