// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace grantex {

/// SIGTERM, SIGINT and SIGHUP as Qt signals in the main thread's event loop. One object a process.
class UnixSignals final : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminate();
    void hangUp();

private:
    void readSignal();
    int m_descriptor = -1;
};

} // namespace grantex
