// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/session.h"

#include "app/common/startup.h"
#include "app/monitor/first_start.h"
#include "core/settings/profiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Without a stream the pipeline has nothing to do; its journal is empty and goes with the window.
Result<> openFilesOnly(Session& session, const MonitorOptions& options)
{
    if (!session.scratch.isValid())
        return fail(ErrorCode::Io,
                    "No temporary directory can be made: " + session.scratch.errorString().toStdString());
    session.config.journal.directory = session.scratch.filePath(u"journal"_s).toStdString();
    const QString first = options.files.first() == u"-"_s ? u"stdin"_s : QFileInfo(options.files.first()).fileName();
    const auto more = options.files.size() - 1;
    session.window.title = more == 0 ? first : u"%1 +%2"_s.arg(first).arg(more);
    session.window.isFilesOnly = true;
    return {};
}

Result<> openConfiguration(Session& session, const MonitorOptions& options)
{
    const std::string file = configurationFile(options);
    session.reread = [file] { return loadReadableConfig(file); };
    session.window = {options.profile, WindowSettings::fileFor(options.profile)};
    auto config = session.reread();
    if (!config)
        return tl::unexpected(config.error());
    session.config = std::move(*config);
    return {};
}

} // namespace

std::string configurationFile(const MonitorOptions& options)
{
    return options.configFile.isEmpty() ? configPath(options.profile.toStdString())
                                        : QFile::encodeName(options.configFile).toStdString();
}

Result<> openDemo(Session& session, double rate)
{
    auto demo = startDemo(rate);
    if (!demo)
        return tl::unexpected(demo.error());
    session.demo = std::move(*demo);
    session.config = session.demo->config;
    session.window = {QCoreApplication::translate("main", "Demo"), {}};
    session.window.trialSecrets = session.demo->secrets;
    session.reread = [demo = session.demo.get()] { return demo->reread(); };
    return {};
}

Result<> open(Session& session, const MonitorOptions& options)
{
    if (options.isFilesOnly())
        return openFilesOnly(session, options);
    return options.demo ? openDemo(session, options.demoRate) : openConfiguration(session, options);
}

bool isFirstStart(const MonitorOptions& options)
{
    return !options.demo && options.files.isEmpty() && options.configFile.isEmpty() &&
           (!QFileInfo::exists(QString::fromStdString(configurationFile(options))) ||
            readProfile(options.profile.toStdString()).isBegun);
}

Result<> openFirst(Session& session, MonitorOptions& options)
{
    const FirstStart start = askFirstStart(configurationFile(options), options.profile);
    session.isReady = start.way != FirstStart::Way::Quit;
    switch (start.way) {
    case FirstStart::Way::Quit:
        return {};
    case FirstStart::Way::Connected:
        return openConfiguration(session, options);
    case FirstStart::Way::Files:
        options.files = start.files;
        return openFilesOnly(session, options);
    case FirstStart::Way::Demo:
        return openDemo(session, options.demoRate);
    }
    return {};
}

} // namespace grantex
