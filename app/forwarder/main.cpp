// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"
#include "app/common/hardening.h"
#include "app/common/open_journal.h"
#include "app/common/startup.h"
#include "app/common/supervisor.h"
#include "app/common/unix_signals.h"
#include "app/forwarder/check.h"
#include "app/forwarder/destination_help.h"
#include "app/forwarder/forwarder.h"
#include "app/forwarder/subcommands.h"
#include "app/version/build_version.h"
#include "core/secrets/secret_store.h"
#include "core/settings/url_rules.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace grantex;

namespace {

int complain(const Error& error)
{
    Log::error(error.message + (error.remedy.empty() ? "" : " " + error.remedy));
    return 2;
}

/// Without a name a check may be about the service's configuration; run is only what is named or the user's own.
std::string configFile(const ForwarderOptions& options)
{
    if (!options.configFile.empty() || !options.url.empty())
        return options.configFile;
    const bool isCheck = options.action == ForwarderOptions::Action::Check;
    return isCheck && options.profile.empty() ? defaultConfig() : configPath(options.profile);
}

/// The one-liner: no configuration, no destinations, a journal that goes with the process.
Result<Config> configFromUrl(const ForwarderOptions& options, const QTemporaryDir& directory)
{
    if (const auto problem = urlProblem(options.url, false))
        return fail(ErrorCode::Usage, "--url: " + problem->message + ".", problem->remedy);
    Config config;
    SourceSettings source;
    source.url = options.url;
    source.types = options.types;
    auto key = makeSystemSecretStore()->read({SecretRef::Kind::Environment, "GRANTEX_API_KEY"});
    if (!key)
        return tl::unexpected(key.error());
    source.apiKey = std::move(*key);
    config.sources.push_back(std::move(source));
    config.journal.directory = directory.filePath(QStringLiteral("journal")).toStdString();
    return config;
}

/// As Pipeline::create(), but a server whose disk is full comes up by itself once there is room. Null: told to end
/// meanwhile.
Result<std::unique_ptr<Pipeline>> createWithRoom(const Config& config, const Pipeline::Options& options,
                                                 UnixSignals& signalSource)
{
    constexpr std::chrono::seconds kPause{1};
    for (bool told = false;; told = true) {
        auto pipeline = Pipeline::create(config, options);
        if (pipeline || pipeline.error().code != ErrorCode::NoRoom)
            return pipeline;
        if (!told)
            Log::error(pipeline.error().message + ". " + pipeline.error().remedy +
                       " Nothing is received until then; what the journal holds is kept.");
        QEventLoop pause;
        bool ended = false;
        QObject::connect(&signalSource, &UnixSignals::terminate, &pause, [&] {
            ended = true;
            pause.quit();
        });
        QTimer::singleShot(kPause, &pause, &QEventLoop::quit);
        pause.exec();
        if (ended)
            return nullptr;
    }
}

/// A damaged journal may take long to salvage: the manager is told to wait, and a signal still ends the program.
Result<std::unique_ptr<JournalStore>> openWithPatience(const std::string& directory, Supervisor& supervisor,
                                                       const UnixSignals& signalSource)
{
    constexpr std::chrono::seconds kUntilTold{5};
    constexpr std::chrono::seconds kBeat{30};
    QTimer beat;
    auto store = openJournal(directory, [&](QEventLoop& loop) {
        QObject::connect(&signalSource, &UnixSignals::terminate, &loop, [&loop] { loop.exit(1); });
        QObject::connect(&beat, &QTimer::timeout, &loop, [&supervisor] { supervisor.starting(); });
        QTimer::singleShot(kUntilTold, &loop, [&beat, &supervisor, directory, kBeat] {
            supervisor.starting();
            beat.start(kBeat);
            Log::warning("The journal in " + directory +
                         " takes long to open: if it is damaged, what can be read is "
                         "being taken out of it. Nothing is received until then.");
        });
    });
    if (store && !*store)
        leave(0); // what it was doing goes on at the next start
    return store;
}

int runPipeline(const Config& config, const ForwarderOptions& options, UnixSignals& signalSource)
{
    Supervisor supervisor;
    auto reread = [file = config.file] { return loadResolvedConfig(file); };
    auto openStore = [&](const std::string& directory) {
        return openWithPatience(directory, supervisor, signalSource);
    };
    auto pipeline = createWithRoom(
        config, {.deliverOnce = options.once, .reread = std::move(reread), .openStore = openStore}, signalSource);
    if (!pipeline)
        return complain(pipeline.error());
    if (!*pipeline)
        return 0;
    Forwarder forwarder(std::move(*pipeline), options);
    QObject::connect(&signalSource, &UnixSignals::terminate, &forwarder, &Forwarder::stop);
    QObject::connect(&forwarder, &Forwarder::stopping, &forwarder, [&supervisor] { supervisor.stopping(); });
    QObject::connect(&signalSource, &UnixSignals::hangUp, &forwarder, &Forwarder::reload);
    QObject::connect(&forwarder, &Forwarder::reloading, &forwarder, [&supervisor] { supervisor.reloading(); });
    QObject::connect(&forwarder, &Forwarder::reloadEnded, &forwarder, [&supervisor] { supervisor.ready(); });
    if (auto started = forwarder.start(); !started)
        return complain(started.error());
    supervisor.ready();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("grantex-forwarder"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(buildVersion()));
    if (const auto code = runSubcommand({argv + 1, argv + argc}))
        return *code;
    UnixSignals signalSource;

    auto options = parseForwarderOptions({argv + 1, argv + argc});
    if (!options)
        return complain(options.error());
    Log::configure(options->logLevel, options->logFormat);
    switch (options->action) {
    case ForwarderOptions::Action::Help:
        std::fputs(forwarderHelp().c_str(), stdout);
        return 0;
    case ForwarderOptions::Action::Version:
        std::printf("grantex-forwarder %s\n", buildVersion());
        return 0;
    case ForwarderOptions::Action::HelpDestination:
        return helpDestination(*options);
    case ForwarderOptions::Action::ListDestinations:
        return listDestinations(*options);
    case ForwarderOptions::Action::Check:
    case ForwarderOptions::Action::Run:
        break;
    }

    if (options->demo) {
        auto demo = startDemo(options->demoRate);
        if (!demo)
            return complain(demo.error());
        Log::info("demo: a simulated Grantex service at " + (*demo)->simulator->url());
        return options->action == ForwarderOptions::Action::Check
                   ? runCheck((*demo)->config, options->create)
                   : runPipeline((*demo)->config, *options, signalSource);
    }
    const QTemporaryDir scratch;
    const std::string file = configFile(*options);
    if (options->url.empty() && options->configFile.empty() && !QFileInfo::exists(QString::fromStdString(file)))
        return complain({ErrorCode::Usage, file + ": there is no such configuration yet.",
                         "Write it, or set the service up in grantex-monitor; --config FILE names another, "
                         "--demo --print shows what the program does."});
    auto config = options->url.empty() ? loadResolvedConfig(file) : configFromUrl(*options, scratch);
    if (!config)
        return complain(config.error());
    return options->action == ForwarderOptions::Action::Check ? runCheck(*config, options->create)
                                                              : runPipeline(*config, *options, signalSource);
}
