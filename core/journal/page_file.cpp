// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/page_file.h"

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace grantex {

namespace {

constexpr std::int64_t kWalHeader = 32;
constexpr std::int64_t kFrameHeader = 24;
constexpr std::uint32_t kWalMagic = 0x377f0682;
constexpr std::size_t kMapEntry = 5;

std::uint32_t big32(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::string readAt(int file, std::int64_t offset, std::size_t size)
{
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const auto got = ::pread(file, bytes.data() + done, size - done, offset + static_cast<std::int64_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return {};
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

std::int64_t sizeOf(int file)
{
    struct stat info = {};
    return file >= 0 && ::fstat(file, &info) == 0 ? info.st_size : 0;
}

bool isPageSize(std::size_t size)
{
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

struct Checksum
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    friend bool operator==(const Checksum&, const Checksum&) = default;

    void add(std::string_view bytes, bool bigEndian)
    {
        for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
            // Programs of this house run on little-endian machines only; 64 MiB are summed at every start after a
            // crash.
            std::array<std::uint32_t, 2> words{};
            std::memcpy(words.data(), bytes.data() + i, 8);
            if (bigEndian)
                words = {__builtin_bswap32(words[0]), __builtin_bswap32(words[1])};
            a += words[0] + b;
            b += words[1] + a;
        }
    }
    static Checksum at(std::string_view bytes, std::size_t offset)
    {
        return {big32(bytes, offset), big32(bytes, offset + 4)};
    }
};

struct Frame
{
    std::uint32_t page = 0;
    bool commits = false;
    bool holds = false; ///< its checksum fits its content and its predecessor
    std::int64_t content = 0;
};

struct Wal
{
    bool headerHolds = false;
    std::size_t pageSize = 65536;
};

/// Each frame of this generation of the WAL. A frame's checksum continues its predecessor's, which stands in the
/// predecessor's header: so every frame can be judged alone, also behind a broken one.
Wal visitFrames(int file, std::size_t pageSize, const std::function<void(const Frame&)>& visit)
{
    Wal wal;
    wal.pageSize = pageSize;
    const std::int64_t size = sizeOf(file);
    const std::string header = readAt(file, 0, kWalHeader);
    if (header.empty())
        return wal;
    bool bigEndian = false;
    Checksum previous;
    std::string salt;
    if ((big32(header, 0) & ~1U) == kWalMagic) {
        bigEndian = (big32(header, 0) & 1U) != 0;
        previous.add(std::string_view(header).substr(0, 24), bigEndian);
        wal.headerHolds = previous == Checksum::at(header, 24) && isPageSize(big32(header, 8));
    }
    if (wal.headerHolds) {
        wal.pageSize = big32(header, 8);
        salt = header.substr(16, 8);
    }
    const auto step = kFrameHeader + static_cast<std::int64_t>(wal.pageSize);
    for (std::int64_t at = kWalHeader; at + step <= size; at += step) {
        const std::string bytes = readAt(file, at, static_cast<std::size_t>(step));
        if (bytes.empty())
            return wal;
        // With the header gone, the first frame tells the generation; it cannot be judged itself.
        if (salt.empty())
            salt = bytes.substr(8, 8);
        Checksum sum = previous;
        sum.add(std::string_view(bytes).substr(0, 8), bigEndian);
        sum.add(std::string_view(bytes).substr(kFrameHeader), bigEndian);
        previous = Checksum::at(bytes, 16);
        if (bytes.compare(8, 8, salt) == 0)
            visit({big32(bytes, 0), big32(bytes, 4) != 0, sum == previous, at + kFrameHeader});
    }
    return wal;
}

/// Whether the frames seen tell of lost commits.
struct WalJudge
{
    bool broken = false;
    int commitsBehind = 0;
    void see(const Frame& frame)
    {
        if (!frame.holds)
            broken = true;
        else if (broken && frame.commits)
            ++commitsBehind;
    }
    [[nodiscard]] bool isDamaged(const Wal& wal, std::int64_t size) const
    {
        const auto oneFrame = kWalHeader + kFrameHeader + static_cast<std::int64_t>(wal.pageSize);
        return wal.headerHolds ? commitsBehind > 1 : size >= oneFrame;
    }
};

} // namespace

Result<PageFile> PageFile::open(const std::string& path)
{
    PageFile file;
    file.m_file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file.m_file < 0)
        return fail(ErrorCode::Io, "Cannot open " + path + ": " + std::strerror(errno) + ".");
    file.m_wal = ::open((path + "-wal").c_str(), O_RDONLY | O_CLOEXEC);
    file.readHeader();
    file.readWal();
    return file;
}

PageFile::PageFile(PageFile&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_wal(std::exchange(other.m_wal, -1)), m_pageSize(other.m_pageSize),
      m_pageCount(other.m_pageCount), m_tailUncertain(other.m_tailUncertain), m_frames(std::move(other.m_frames)),
      m_mapPage(other.m_mapPage), m_map(std::move(other.m_map))
{
}

PageFile::~PageFile()
{
    for (const int file : {m_file, m_wal}) {
        if (file >= 0)
            ::close(file);
    }
}

void PageFile::readHeader()
{
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    const std::string header = readAt(m_file, 0, 100);
    const std::int64_t size = sizeOf(m_file);
    if (!header.starts_with(magic)) {
        m_tailUncertain = true;
        m_pageCount = static_cast<std::uint32_t>(size / static_cast<std::int64_t>(m_pageSize));
        return;
    }
    const std::int64_t pages = size / static_cast<std::int64_t>(m_pageSize);
    m_tailUncertain = pages < big32(header, 28);
    m_pageCount = static_cast<std::uint32_t>(pages);
}

void PageFile::readWal()
{
    const std::int64_t size = sizeOf(m_wal);
    if (size == 0)
        return;
    WalJudge judge;
    std::unordered_map<std::uint32_t, std::int64_t> open; // since the last commit
    const Wal wal = visitFrames(m_wal, m_pageSize, [&](const Frame& frame) {
        judge.see(frame);
        if (!frame.holds || frame.page == 0)
            return;
        open[frame.page] = frame.content;
        if (!frame.commits)
            return;
        for (const auto& [page, content] : open) {
            m_frames[page] = content;
            m_pageCount = std::max(m_pageCount, page);
        }
        open.clear();
    });
    m_tailUncertain = m_tailUncertain || judge.isDamaged(wal, size);
    if (wal.pageSize != m_pageSize)
        m_frames.clear();
}

std::string PageFile::read(std::uint32_t page) const
{
    if (page == 0)
        return {};
    const auto frame = m_frames.find(page);
    return frame != m_frames.end() ? readAt(m_wal, frame->second, m_pageSize)
                                   : readAt(m_file, static_cast<std::int64_t>(m_pageSize) * (page - 1), m_pageSize);
}

PageFile::Use PageFile::use(std::uint32_t page)
{
    if (page < 2)
        return page == 1 ? Use::Root : Use::Unknown;
    const auto entries = static_cast<std::uint32_t>(m_pageSize / kMapEntry);
    const auto lockPage = static_cast<std::uint32_t>(0x40000000 / m_pageSize + 1);
    std::uint32_t map = (page - 2) / (entries + 1) * (entries + 1) + 2;
    map += map == lockPage ? 1 : 0;
    if (page == map || page == lockPage)
        return Use::Map;
    if (map != m_mapPage) {
        m_mapPage = map;
        m_map = read(map);
    }
    const std::size_t at = kMapEntry * (page - map - 1);
    if (page < map || at + kMapEntry > m_map.size())
        return Use::Unknown;
    switch (m_map[at]) {
    case 1:
        return Use::Root;
    case 2:
        return Use::Free;
    case 3:
        return Use::OverflowFirst;
    case 4:
        return Use::OverflowNext;
    case 5:
        return Use::Tree;
    default:
        return Use::Unknown;
    }
}

bool isWalDamaged(const std::string& database)
{
    const int file = ::open((database + "-wal").c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    WalJudge judge;
    const Wal wal = visitFrames(file, 65536, [&](const Frame& frame) { judge.see(frame); });
    const bool damaged = judge.isDamaged(wal, sizeOf(file));
    ::close(file);
    return damaged;
}

} // namespace grantex
