// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/unix_signals.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace grantex {

UnixSignals::UnixSignals(QObject* parent) : QObject(parent)
{
    // Blocked before any thread is made, so that all threads inherit it and only the descriptor sees these signals.
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    auto* notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &UnixSignals::readSignal);
}

UnixSignals::~UnixSignals()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void UnixSignals::readSignal()
{
    signalfd_siginfo info = {};
    while (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        if (info.ssi_signo == SIGHUP)
            Q_EMIT hangUp();
        else
            Q_EMIT terminate();
    }
}

} // namespace grantex
