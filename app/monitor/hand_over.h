// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace grantex {

class MainWindow;
struct MonitorOptions;

/// What a later start of the program asks of the first: its files, its filter, and that the window comes forward.
[[nodiscard]] QJsonObject requestOf(const MonitorOptions& options);
/// Does it. The filter is a step that can be taken back; one that is not understood is passed over, as the later start
/// has told that already.
void takeRequest(MainWindow& window, const QJsonObject& request);

} // namespace grantex
