// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/message.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace grantex {

/// Whether `error` only says what the HTTP status says: the server did answer.
[[nodiscard]] bool isStatusError(QNetworkReply::NetworkError error);

/// The response for a reply that did not bring a whole answer. `tlsErrors` are those the reply reported on its way.
[[nodiscard]] Response failureOf(const QNetworkReply& reply, const QList<QSslError>& tlsErrors);

/// A LocalFailure in redacted words.
[[nodiscard]] Response localFailure(const std::string& message, const std::string& remedy);

} // namespace grantex
