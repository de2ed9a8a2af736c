// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/hand_over.h"

#include "app/monitor/options.h"
#include "core/filter/parser.h"
#include "ui/window/file_sessions.h"
#include "ui/window/filter_feature.h"
#include "ui/window/main_window.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace grantex {

QJsonObject requestOf(const MonitorOptions& options)
{
    QJsonArray files;
    for (const QString& file : options.files)
        files.append(QFileInfo(file).absoluteFilePath());
    QJsonObject request{{u"profile"_s, options.profile}, {u"files"_s, files}};
    if (!options.filter.isEmpty())
        request.insert(u"filter"_s, options.filter);
    // Without it a Wayland desktop would not let the other window come forward.
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        request.insert(u"activationToken"_s, token);
    return request;
}

void takeRequest(MainWindow& window, const QJsonObject& request)
{
    if (const QString token = request.value(u"activationToken"_s).toString(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    QStringList files;
    for (const auto& file : request.value(u"files"_s).toArray())
        files.append(file.toString());
    window.fileSessions().open(files);
    const QString filter = request.value(u"filter"_s).toString();
    if (!filter.isEmpty() && filter::parse(filter.toStdString()))
        window.filter().show(filter);
    window.comeForward();
}

} // namespace grantex
