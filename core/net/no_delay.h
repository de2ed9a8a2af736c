// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grantex {

/// Lets every TCP connection of this process send at once what it is given (TCP_NODELAY). QNetworkAccessManager writes
/// a body in pieces of 16 KiB and offers no way to its sockets: the last piece would wait until the receiver
/// acknowledges those before, which it may put off for 40 ms, so four requests at a time would carry no more than a
/// hundred a second. Linux only; elsewhere it does nothing. Costs a system call for each open file. Any thread.
void sendWithoutDelay();

} // namespace grantex
