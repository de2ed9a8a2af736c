// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/page_rows.h"

#include <bit>
#include <optional>

namespace grantex {

namespace {

constexpr std::uint64_t kMaxPayload = 64ULL * 1024 * 1024; ///< far above what an event may take
constexpr int kInteriorIndex = 2;
constexpr int kInteriorTable = 5;
constexpr int kLeafIndex = 10;
constexpr int kLeafTable = 13;

/// Reads from bytes; past their end everything is zero and `bad`.
class Bytes
{
public:
    explicit Bytes(std::string_view bytes, std::size_t at = 0) : m_bytes(bytes), m_at(at) {}
    std::uint64_t big(std::size_t size)
    {
        std::uint64_t value = 0;
        for (const char byte : take(size))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 9 && !bad; ++i) {
            const auto byte = static_cast<unsigned>(big(1));
            if (i == 8)
                return value << 8 | byte;
            value = value << 7 | (byte & 0x7fU);
            if (byte < 0x80)
                break;
        }
        return value;
    }
    std::string_view take(std::size_t size)
    {
        if (m_at > m_bytes.size() || size > m_bytes.size() - m_at) {
            bad = true;
            return {};
        }
        const auto taken = m_bytes.substr(m_at, size);
        m_at += size;
        return taken;
    }
    [[nodiscard]] std::size_t at() const { return m_at; }
    bool bad = false;

private:
    std::string_view m_bytes;
    std::size_t m_at;
};

std::optional<RawValue> readValue(Bytes& body, std::uint64_t type)
{
    constexpr std::size_t sizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return RawValue();
    if (type <= 6) {
        const std::size_t size = sizes[type];
        // Sign extension: shifted up to the top and back down.
        const auto up = 64 - 8 * size;
        return RawValue(static_cast<std::int64_t>(body.big(size) << up) >> up);
    }
    if (type == 7)
        return RawValue(std::bit_cast<double>(body.big(8)));
    if (type == 8 || type == 9)
        return RawValue(static_cast<std::int64_t>(type - 8));
    if (type < 12)
        return std::nullopt;
    const std::string bytes(body.take((type - 12) / 2));
    return type % 2 == 0 ? RawValue(RawBlob{bytes}) : RawValue(bytes);
}

bool readRecord(std::string_view payload, std::vector<RawValue>& values)
{
    Bytes header(payload);
    const std::uint64_t headerSize = header.varint();
    if (header.bad || headerSize > payload.size())
        return false;
    Bytes body(payload, headerSize);
    while (header.at() < headerSize) {
        auto value = readValue(body, header.varint());
        if (!value || header.bad || body.bad)
            return false;
        values.push_back(std::move(*value));
    }
    return header.at() == headerSize && body.at() == payload.size();
}

/// A cell's payload, with what overflowed onto other pages.
std::optional<std::string> readPayload(PageFile& file, Bytes& cell, std::uint64_t size, bool isTable)
{
    const std::uint64_t usable = file.pageSize();
    const std::uint64_t most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= most) {
        const std::string_view local = cell.take(size);
        return cell.bad ? std::nullopt : std::optional(std::string(local));
    }
    if (size > kMaxPayload)
        return std::nullopt;
    const std::uint64_t least = (usable - 12) * 32 / 255 - 23;
    const std::uint64_t fitting = least + (size - least) % (usable - 4);
    std::string payload(cell.take(fitting <= most ? fitting : least));
    auto next = static_cast<std::uint32_t>(cell.big(4));
    // Every page of the chain brings bytes, so that a chain in a circle ends too.
    while (!cell.bad && payload.size() < size) {
        const auto use = file.use(next);
        if (use == PageFile::Use::Root || use == PageFile::Use::Free || use == PageFile::Use::Tree)
            return std::nullopt;
        const std::string page = file.read(next);
        if (page.empty())
            return std::nullopt;
        next = static_cast<std::uint32_t>(Bytes(page).big(4));
        payload.append(page, 4, std::min<std::size_t>(page.size() - 4, size - payload.size()));
    }
    return cell.bad ? std::nullopt : std::optional(std::move(payload));
}

std::optional<RawRow> readCell(PageFile& file, std::string_view page, std::size_t at, int kind)
{
    RawRow row;
    row.isTable = kind == kLeafTable;
    row.isInterior = kind == kInteriorIndex;
    Bytes cell(page, at);
    if (kind == kInteriorIndex)
        (void)cell.take(4); // the left child
    const std::uint64_t size = cell.varint();
    if (row.isTable)
        row.rowid = static_cast<std::int64_t>(cell.varint());
    if (cell.bad)
        return std::nullopt;
    const auto payload = readPayload(file, cell, size, row.isTable);
    if (!payload || !readRecord(*payload, row.values))
        return std::nullopt;
    return row;
}

} // namespace

Result<PageRowsReport> eachRow(PageFile& file, const std::function<Result<>(RawRow&)>& visit)
{
    using Use = PageFile::Use;
    PageRowsReport report;
    for (std::uint32_t number = 1; number <= file.pageCount(); ++number) {
        const Use use = file.use(number);
        if (use == Use::Free || use == Use::Map || use == Use::OverflowFirst || use == Use::OverflowNext)
            continue;
        const std::string page = file.read(number);
        Bytes header(page, number == 1 ? 100 : 0);
        const auto kind = static_cast<int>(header.big(1));
        (void)header.take(2);
        const auto cells = header.big(2);
        (void)header.take(kind == kInteriorIndex || kind == kInteriorTable ? 7 : 3);
        if (kind == kInteriorTable && !header.bad)
            continue; // keys only
        if (header.bad || (kind != kLeafTable && kind != kLeafIndex && kind != kInteriorIndex) ||
            cells * 2 > page.size()) {
            // A page whose use is not known may be a part of a long row.
            report.damagedPages += use == Use::Unknown ? 0 : 1;
            continue;
        }
        for (std::uint64_t i = 0; i < cells; ++i) {
            const auto at = static_cast<std::size_t>(header.big(2));
            auto row = readCell(file, page, at, kind);
            if (!row) {
                ++report.damagedRows;
                continue;
            }
            if (auto done = visit(*row); !done)
                return tl::unexpected(done.error());
        }
    }
    return report;
}

} // namespace grantex
