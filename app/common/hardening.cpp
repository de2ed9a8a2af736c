// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/hardening.h"

#include <csignal>
#include <openssl/crypto.h>
#include <sys/prctl.h>
#include <sys/stat.h>

namespace grantex {

void hardenProcess()
{
    ::prctl(PR_SET_DUMPABLE, 0);
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    // QThread::wait() returns before the thread has ended to the last: it still frees what OpenSSL keeps for it while
    // exit() would take OpenSSL down around it.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace grantex
