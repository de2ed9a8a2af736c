// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace grantex::test {

/// One of the strict receivers of receivers.py, or of a script that speaks like it, in a process of its own.
class ReceiverProcess
{
public:
    explicit ReceiverProcess(const QString& kind,
                             const QString& script = QStringLiteral(GRANTEX_SOURCE_DIR "/tests/gui/receivers.py"))
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), {script, kind});
        m_told = QJsonDocument::fromJson(readLine()).object();
    }
    ~ReceiverProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    ReceiverProcess(const ReceiverProcess&) = delete;
    ReceiverProcess& operator=(const ReceiverProcess&) = delete;

    [[nodiscard]] bool isReady() const { return !m_told.isEmpty(); }
    [[nodiscard]] QString told(const char* key) const
    {
        const QJsonValue value = m_told.value(QLatin1StringView(key));
        return value.isDouble() ? QString::number(value.toInt()) : value.toString();
    }
    /// The ids of what it has, and how often.
    [[nodiscard]] QHash<QString, int> held()
    {
        QHash<QString, int> held;
        const QJsonObject told = QJsonDocument::fromJson(ask("held")).object();
        for (auto it = told.begin(); it != told.end(); ++it)
            held.insert(it.key(), it->toInt());
        return held;
    }
    /// How often it refused a secret that is not (or no longer) right.
    [[nodiscard]] int refused() { return ask("refused").toInt(); }
    void rotate() { ask("rotate"); }
    [[nodiscard]] QByteArray complaints() { return ask("complaints"); }

private:
    QByteArray ask(const char* what)
    {
        m_process.write(QByteArray(what) + '\n');
        return readLine();
    }
    QByteArray readLine()
    {
        // The window under test lives in this thread.
        while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    QJsonObject m_told;
};

} // namespace grantex::test
