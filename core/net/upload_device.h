// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/no_delay.h"

#include <QIODevice>
#include <algorithm>
#include <string>

namespace grantex {

/// A request body that can be read only once. Being sequential it cannot be rewound, which is what keeps Qt from
/// sending a request a second time when the server closes the connection without an answer.
class UploadDevice final : public QIODevice
{
public:
    explicit UploadDevice(std::string body) : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    /// Qt asks for a rewind before it repeats a request; the plain refusal keeps its warning out of the log.
    bool seek(qint64 /*pos*/) override { return false; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return static_cast<qint64>(m_body.size() - m_read) + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const std::size_t count = std::min(static_cast<std::size_t>(maxSize), m_body.size() - m_read);
        if (count == 0)
            return -1; // the only way a sequential device can say that no more will come
        if (m_read == 0)
            sendWithoutDelay(); // Qt asks for the body once it is connected
        m_body.copy(data, count, m_read);
        m_read += count;
        return static_cast<qint64>(count);
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    std::string m_body;
    std::size_t m_read = 0;
};

} // namespace grantex
