// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/hardening.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>

namespace grantex {

void hardenProcess()
{
    ::prctl(PR_SET_DUMPABLE, 0);
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace grantex
