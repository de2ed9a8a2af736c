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

    /// Before a batch is written: the files of its newest event's period, and of now, are open from here on.
    void opening(const OpenPeriods& batch);
    /// After it: tidies when a new period began, when a file was closed, and the first time (a crash may have left
    /// something to finish).
    void written(bool closed);

private:
    struct State;
    static void serve(State& state);

    std::shared_ptr<State> m_state;
    std::string m_period;
    bool m_isNew = true; ///< a period began that was not tidied for yet
    std::thread m_worker;
};

} // namespace grantex
