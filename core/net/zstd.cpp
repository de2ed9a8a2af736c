// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/zstd.h"

#include <memory>
#include <new>
#include <zstd.h>

namespace grantex {

std::string zstd(std::string_view data)
{
    // Kept by each thread: making one takes longer than packing a small batch.
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    if (!context)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::string out(ZSTD_compressBound(data.size()), '\0');
    const std::size_t size = ZSTD_compress2(context.get(), out.data(), out.size(), data.data(), data.size());
    // With room for the worst case nothing else can fail than memory.
    if (ZSTD_isError(size) != 0)
        throw std::bad_alloc();
    out.resize(size);
    return out;
}

} // namespace grantex
