// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace grantex {

/// The pages of a database that SQLite may refuse to open, as the last commits left them: the file, with the frames of
/// its WAL laid over it whose checksums hold. Nothing is written. One thread. Formats: sqlite.org/fileformat2.html.
class PageFile
{
public:
    /// Opens `path` and `path`-wal; neither needs to make sense. Fails with Io when `path` cannot be opened.
    [[nodiscard]] static Result<PageFile> open(const std::string& path);
    PageFile(PageFile&& other) noexcept;
    PageFile& operator=(PageFile&&) = delete;
    PageFile(const PageFile&) = delete;
    PageFile& operator=(const PageFile&) = delete;
    ~PageFile();

    [[nodiscard]] std::size_t pageSize() const { return m_pageSize; }
    [[nodiscard]] std::uint32_t pageCount() const { return m_pageCount; }
    /// The page with this number (from 1); empty when it cannot be read.
    [[nodiscard]] std::string read(std::uint32_t page) const;

    /// What the pointer map of an incrementally vacuumed file says a page is for.
    enum class Use { Unknown, Root, Free, OverflowFirst, OverflowNext, Tree, Map };
    [[nodiscard]] Use use(std::uint32_t page);

    /// Commits may be missing at the end: the WAL was damaged, or the file is shorter than it says.
    [[nodiscard]] bool isTailUncertain() const { return m_tailUncertain; }

private:
    PageFile() = default;
    void readHeader();
    void readWal();

    int m_file = -1;
    int m_wal = -1;
    std::size_t m_pageSize = 65536; ///< of every journal (FORMAT.md); a damaged header is not asked
    std::uint32_t m_pageCount = 0;
    bool m_tailUncertain = false;
    std::unordered_map<std::uint32_t, std::int64_t> m_frames; ///< page → offset of its newest content in the WAL
    std::uint32_t m_mapPage = 0;
    std::string m_map; ///< content of m_mapPage
};

/// Whether the WAL beside a database has lost commits: its header is garbage, or a frame is whose successors hold more
/// than one commit (a power cut tears the last one only). SQLite itself passes over such a WAL without a word.
[[nodiscard]] bool isWalDamaged(const std::string& database);

} // namespace grantex
