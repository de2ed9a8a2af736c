// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <memory>

namespace grantex {

/// One window for each profile: the first start holds a lock and listens on a local socket; a later one hands over
/// what it was asked for and ends. Both lie in `$XDG_RUNTIME_DIR/grantex-monitor`, without one in the profile's state
/// directory, for this user alone. The lock goes with its process, however that ends.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `key` stands for the profile or configuration; any text.
    SingleInstance(const QString& key, const QString& stateDirectory, QObject* parent = nullptr);

    /// True: this is the first, and requested() tells of later ones.
    [[nodiscard]] bool becomeFirst();
    /// Hands `request` to the first. False when it does not answer in `timeoutMs`: it hangs, or is just ending.
    [[nodiscard]] bool handOver(const QJsonObject& request, int timeoutMs) const;

Q_SIGNALS:
    void requested(const QJsonObject& request);

private:
    void answer(QLocalSocket* socket);

    QString m_directory;
    QString m_socket;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace grantex
