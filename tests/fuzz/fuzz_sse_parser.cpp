// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/sse_parser.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

using namespace grantex;
using grantex::fuzz::require;

namespace {

/// All that a parser said, as one text.
class Transcript final : public SseSink
{
public:
    explicit Transcript(std::size_t maxEventBytes) : m_max(maxEventBytes) {}

    void sseEvent(std::string_view type, std::string_view data) override
    {
        require(data.size() <= m_max, "no event is larger than the limit");
        add('E', type);
        add('D', data);
    }
    void sseOversized(std::size_t bytes) override
    {
        require(bytes > m_max, "only an event beyond the limit is left out");
        add('O', std::to_string(bytes));
    }
    void add(char kind, std::string_view text)
    {
        m_text += kind + std::to_string(text.size()) + ':';
        m_text += text;
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::size_t m_max;
    std::string m_text;
};

/// `sizes` is asked for the length of each next piece.
template <typename Sizes>
std::string parse(std::string_view bytes, std::size_t maxEventBytes, Sizes sizes)
{
    Transcript transcript(maxEventBytes);
    SseParser parser(transcript, maxEventBytes);
    while (!bytes.empty()) {
        const std::size_t size = std::min(bytes.size(), sizes());
        // Of its own, so that a read beyond the piece is seen.
        const std::vector<char> piece(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
        parser.feed({piece.data(), piece.size()});
        bytes.remove_prefix(size);
    }
    transcript.add('I', parser.lastEventId());
    transcript.add('R', parser.retry() ? std::to_string(parser.retry()->count()) : "-");
    return transcript.text();
}

std::vector<std::string_view> wholeLines(std::string_view bytes)
{
    std::vector<std::string_view> lines;
    while (true) {
        const std::size_t end = bytes.find_first_of("\r\n");
        if (end == std::string_view::npos)
            return lines;
        lines.push_back(bytes.substr(0, end));
        const bool pair = bytes[end] == '\r' && end + 1 < bytes.size() && bytes[end + 1] == '\n';
        bytes.remove_prefix(end + (pair ? 2 : 1));
    }
}

/// The standard's algorithm word by word, slow and without limits.
std::string standard(std::string_view bytes)
{
    Transcript transcript(bytes.size());
    std::string data;
    std::string type;
    std::string id;
    std::string lastId;
    std::string retry = "-";
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    for (const std::string_view line : wholeLines(bytes)) {
        if (line.empty()) {
            lastId = id;
            if (!data.empty())
                transcript.sseEvent(type, std::string_view(data).substr(0, data.size() - 1));
            data.clear();
            type.clear();
            continue;
        }
        const std::size_t colon = line.find(':');
        const std::string_view name = line.substr(0, colon);
        std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
        if (value.starts_with(' '))
            value.remove_prefix(1);
        if (name == "data") {
            data += value;
            data += '\n';
        } else if (name == "event") {
            type = value;
        } else if (name == "id" && value.find('\0') == std::string_view::npos) {
            id = value;
        } else if (name == "retry" && !value.empty() &&
                   value.find_first_not_of("0123456789") == std::string_view::npos) {
            const std::size_t first = std::min(value.find_first_not_of('0'), value.size() - 1);
            const std::string digits(value.substr(first));
            retry = digits.size() > 8 ? "86400000" : std::to_string(std::min(std::stoll(digits), 86'400'000LL));
        }
    }
    transcript.add('I', lastId);
    transcript.add('R', retry);
    return transcript.text();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // The first byte chooses the limit and the cuts; no change of the stream is needed to try another.
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t limit = data[0];
    std::mt19937 random(data[0]);
    std::uniform_int_distribution<std::size_t> upToNine(1, 9);

    const std::string whole = parse(bytes, limit, [&] { return bytes.size(); });
    require(whole == parse(bytes, limit, [] { return std::size_t(1); }), "byte by byte gives the same events");
    require(whole == parse(bytes, limit, [&] { return upToNine(random); }), "any cut gives the same events");
    require(standard(bytes) == parse(bytes, bytes.size(), [&] { return bytes.size(); }),
            "without a limit the events are those of the standard");
    return 0;
}
