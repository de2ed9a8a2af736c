// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/file/file_closed.h"

#include <memory>
#include <thread>

namespace grantex {

/// Tidies closed files on a thread of its own, so that packing a large file holds up no write. The destructor ends it
/// soon; a disk that does not answer is left to itself after FileTransport::kPatience, as the transport does.
class FileKeeper
{
public:
    explicit FileKeeper(ClosedFiles files);
    ~FileKeeper();
    FileKeeper(const FileKeeper&) = delete;
    FileKeeper& operator=(const FileKeeper&) = delete;

    /// Events up to `batch.newest` are written: tidies when a new period began, when a file was closed, and the first
    /// time (a crash may have left something to finish).
    void written(const OpenPeriods& batch, bool closed);

private:
    struct State;
    static void serve(State& state);

    std::shared_ptr<State> m_state;
    std::string m_period;
    UtcTime m_newest{}; ///< of all batches: a retried dead letter does not bring its day back
    std::thread m_worker;
};

} // namespace grantex
