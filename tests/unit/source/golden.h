// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <string>
#include <vector>

namespace grantex::test {

/// The bytes of a file in tests/golden.
inline QByteArray golden(const QString& name)
{
    QFile file(qEnvironmentVariable("GRANTEX_FIXTURES") + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// What the `data: ` lines of the captured stream hold, in order: one event each.
inline std::vector<std::string> capturedEvents()
{
    std::vector<std::string> events;
    const QByteArrayList lines = golden(QStringLiteral("grantex-capture.sse")).split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("data: "))
            events.push_back(line.mid(6).toStdString());
    }
    return events;
}

} // namespace grantex::test
