// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/no_delay.h"

#ifdef __linux__
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace grantex {

#ifdef __linux__

void sendWithoutDelay()
{
    const std::unique_ptr<DIR, int (*)(DIR*)> files(::opendir("/proc/self/fd"), ::closedir);
    if (!files)
        return;
    // A descriptor that another thread closes or opens meanwhile does no harm: the option suits all our connections.
    while (const dirent* file = ::readdir(files.get())) { // NOLINT(concurrency-mt-unsafe): a stream of our own
        if (file->d_name[0] == '.')
            continue;
        const int descriptor = static_cast<int>(std::strtol(file->d_name, nullptr, 10));
        const int one = 1;
        (void)::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    }
}

#else

void sendWithoutDelay() {}

#endif

} // namespace grantex
