// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/hardening.h"
#include "app/common/log.h"
#include "app/common/outer_loop.h"
#include "app/common/unix_signals.h"
#include "app/monitor/hand_over.h"
#include "app/monitor/options.h"
#include "app/monitor/session.h"
#include "app/monitor/single_instance.h"
#include "app/monitor/wait_for_journal.h"
#include "app/version/build_version.h"
#include "ui/alerts/alert_center.h"
#include "ui/language/language.h"
#include "ui/text/core_text.h"
#include "ui/window/filter_feature.h"
#include "ui/window/handover.h"
#include "ui/window/heartbeat.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr int exitUsage = 2;

int complain(const Error& error)
{
    Log::error(error.message + (error.remedy.empty() ? "" : " " + error.remedy));
    return exitUsage;
}

/// Somebody started the program from a menu and has no (working) configuration: tell them there, and offer the demo.
bool wantsDemoInstead(const Error& error)
{
    QMessageBox box;
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(QIcon(u":/grantex/icons/app.svg"_s).pixmap(QSize(64, 64)));
    box.setWindowTitle(QCoreApplication::translate("main", "Grantex Monitor"));
    box.setText(QCoreApplication::translate("main", "Grantex Monitor cannot start with this configuration."));
    box.setInformativeText(coreText(error));
    const auto* demo = box.addButton(QCoreApplication::translate("main", "Open the Demo"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    return box.clickedButton() == demo;
}

QString configFileOf(const MonitorOptions& options)
{
    return QFileInfo(QString::fromStdString(configurationFile(options))).absoluteFilePath();
}

/// The lock and ear of the profile's one window; nullptr for runs that are nobody's second: the demo, files alone or
/// piped, pictures.
std::unique_ptr<SingleInstance> singleInstanceOf(const MonitorOptions& options)
{
    if (options.demo || options.isFilesOnly() || options.files.contains(u"-"_s) || options.quitAfterSeconds > 0 ||
        !options.screenshotFile.isEmpty())
        return nullptr;
    const QString state = QFileInfo(WindowSettings::fileFor(options.profile)).absolutePath();
    return std::make_unique<SingleInstance>(configFileOf(options), state);
}

void scheduleEnd(MainWindow& window, const MonitorOptions& options)
{
    constexpr int settled = 5;
    const int seconds = options.quitAfterSeconds > 0 ? options.quitAfterSeconds : settled;
    if (options.quitAfterSeconds == 0 && options.screenshotFile.isEmpty())
        return;
    QTimer::singleShot(std::chrono::seconds(seconds), &window, [&window, file = options.screenshotFile] {
        if (!file.isEmpty() && !window.grab().save(file))
            Log::error("The picture cannot be written to " + file.toStdString());
        window.quit();
    });
}

Result<std::unique_ptr<Pipeline>> createOwning(const Config& config, const Session& session,
                                               const UnixSignals& signalSource)
{
    auto openStore = [&signalSource](const std::string& directory) {
        return openJournalShown(directory, signalSource);
    };
    return Pipeline::create(config, {.reread = session.reread, .openStore = openStore});
}

/// The pipeline as the journal's owner or, when another program owns it, as a viewer.
Result<std::unique_ptr<Pipeline>> openPipeline(const Session& session, const UnixSignals& signalSource)
{
    auto owning = createOwning(session.config, session, signalSource);
    if (owning || owning.error().code != ErrorCode::Busy)
        return owning;
    return Pipeline::create(session.config, {.readerOnly = true});
}

/// Shows one window after the other: a viewer that takes over is opened again as the owner.
class Windows : public QObject
{
public:
    Windows(Session& session, const MonitorOptions& options, const UnixSignals& signalSource)
        : m_session(session), m_options(options), m_signals(signalSource)
    {
    }

    /// A later start of the same profile wants this window.
    void comeForward(const QJsonObject& request)
    {
        if (m_window)
            takeRequest(*m_window, request);
    }

    void show(std::unique_ptr<Pipeline> pipeline)
    {
        make(std::move(pipeline), m_session.window);
        m_window->filter().begin(m_options.filter);
        scheduleEnd(*m_window, m_options);
        m_window->show();
        m_window->pipeline().start();
    }

private:
    void make(std::unique_ptr<Pipeline> pipeline, const MainWindow::Options& options)
    {
        m_window = std::make_unique<MainWindow>(std::move(pipeline), options);
        connect(m_window.get(), &MainWindow::closed, qApp, &QCoreApplication::quit);
        connect(m_window.get(), &MainWindow::takeOverRequested, this, &Windows::takeOver, Qt::QueuedConnection);
        connect(&m_signals, &UnixSignals::terminate, m_window.get(), &MainWindow::quit);
        connect(&m_signals, &UnixSignals::hangUp, m_window.get(), &MainWindow::reloadConfiguration);
        connect(
            m_window.get(), &MainWindow::languageChosen, this,
            [this](const QString& code) { callInOuterLoop(this, [this, code] { changeLanguage(code); }); },
            Qt::QueuedConnection);
    }

    /// The same in another language: the pipeline goes on, all around it is made anew.
    void changeLanguage(const QString& code)
    {
        if (m_window->isClosing())
            return;
        // Another thing may have begun while an inner event loop was waited for.
        if (!m_window->keepLanguage(code))
            return;
        m_window->disconnect(qApp);
        Handover left = m_window->handOver();
        m_window.reset();
        useLanguage(code);
        m_session.window.language = code;
        MainWindow::Options options = m_session.window;
        options.alerts = left.alerts.release();
        options.files.clear(); // they were opened; those that still are come with the rest
        make(std::move(left.pipeline), options);
        m_window->takeUp(left);
        scheduleEnd(*m_window, m_options);
        m_window->show();
        m_window->showSettings(u"language"_s);
    }

    void takeOver()
    {
        // A keychain may be waited for, in an event loop in which the button works.
        if (std::exchange(m_isTakingOver, true))
            return;
        tryToTakeOver();
        m_isTakingOver = false;
    }

    void tryToTakeOver()
    {
        // Read again: whoever owned the journal may have had a newer configuration.
        auto config = m_session.reread ? m_session.reread() : Result<Config>(m_session.config);
        if (!config)
            return tell(config.error());
        auto owning = createOwning(*config, m_session, m_signals);
        if (!owning)
            return tell(owning.error());
        m_session.config = std::move(*config);
        m_window->disconnect(qApp);
        m_window->quit(); // keeps its place, which the next one takes
        show(std::move(*owning));
    }

    void tell(const Error& error) { m_window->showWarning(coreText(error)); }

    Session& m_session;
    const MonitorOptions& m_options;
    const UnixSignals& m_signals;
    std::unique_ptr<MainWindow> m_window;
    bool m_isTakingOver = false;
};

int run(Session& session, const MonitorOptions& options, const UnixSignals& signalSource, const SingleInstance* single)
{
    auto pipeline = openPipeline(session, signalSource);
    if (!pipeline && !options.isExplicit() && !session.demo && wantsDemoInstead(pipeline.error())) {
        if (auto opened = openDemo(session, options.demoRate); !opened)
            return complain(opened.error());
        pipeline = openPipeline(session, signalSource);
    }
    if (!pipeline)
        return complain(pipeline.error());
    Windows windows(session, options, signalSource);
    if (single != nullptr)
        QObject::connect(single, &SingleInstance::requested, &windows, &Windows::comeForward);
    Heartbeat heartbeat;
    if (!options.heartbeatFile.isEmpty())
        heartbeat.awaitFirstPaint();
    windows.show(std::move(*pipeline));
    if (!options.heartbeatFile.isEmpty())
        heartbeat.start();
    const int code = QApplication::exec();
    if (!options.heartbeatFile.isEmpty() && !heartbeat.writeTo(options.heartbeatFile))
        Log::error("The heartbeat cannot be written to " + options.heartbeatFile.toStdString());
    return code;
}

/// Help, version and mistakes are told without a display.
int tellWithoutWindow(const Result<MonitorOptions>& options)
{
    if (!options)
        return complain(options.error());
    if (options->action == MonitorOptions::Action::Help)
        std::fputs(monitorHelp().toUtf8().constData(), stdout);
    else
        std::printf("grantex-monitor %s\n", buildVersion());
    return 0;
}

/// The display connection makes threads of its own in QApplication; they must inherit the mask that UnixSignals relies
/// on, or a SIGTERM could end the program through them.
void blockSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

/// Qt would advise to install the program anew. Whoever names a platform knows what he does.
bool hasNoDisplay(int argc, char* argv[])
{
#ifdef Q_OS_LINUX
    const bool namesPlatform = std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return qstrcmp(argument, "-platform") == 0 || qstrcmp(argument, "-display") == 0;
    });
    return !namesPlatform && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qgetenv("XDG_SESSION_TYPE") != "wayland";
#else
    return false;
#endif
}

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        // Qt's own options and their values are QApplication's matter.
        static const QStringList qtOptions{u"-platform"_s, u"-style"_s, u"-geometry"_s, u"-display"_s};
        const QString argument = QFile::decodeName(argv[i]);
        if (qtOptions.contains(argument))
            ++i;
        else
            arguments.append(argument);
    }
    return arguments;
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    auto options = parseMonitorOptions(argumentsOf(argc, argv));
    if (!options || options->action != MonitorOptions::Action::Run)
        return tellWithoutWindow(options);
    if (hasNoDisplay(argc, argv))
        return complain(
            {ErrorCode::Unavailable, "There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.",
             "grantex-forwarder does the same job without a window; grantex-forwarder --demo --print shows it."});

    blockSignals();
    QApplication application(argc, argv);
    const UnixSignals signalSource;
    QApplication::setApplicationName(u"grantex-monitor"_s);
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QString::fromLatin1(buildVersion()));
    QApplication::setDesktopFileName(u"io.github.grantex.GrantexMonitor"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const auto single = singleInstanceOf(*options);
    constexpr int answerMs = 3000;
    if (single && !single->becomeFirst() && single->handOver(requestOf(*options), answerMs))
        return 0;
    const QString ownSettings =
        options->demo || options->isFilesOnly() ? QString() : WindowSettings::fileFor(options->profile);
    const QString language = options->language.isEmpty() ? WindowSettings(ownSettings).language() : options->language;
    useLanguage(language);
    Theme& theme = Theme::instance();
    QApplication::setWindowIcon(QIcon(u":/grantex/icons/app.svg"_s));

    Session session;
    auto opened = isFirstStart(*options) ? openFirst(session, *options) : open(session, *options);
    if (opened && !session.isReady)
        return 0; // the person closed the welcome
    if (!opened && !options->isExplicit() && wantsDemoInstead(opened.error()))
        opened = openDemo(session, options->demoRate);
    if (!opened)
        return complain(opened.error());
    session.window.files = options->files;
    session.window.language = language;
    theme.setAppearance(options->appearance.value_or(WindowSettings(session.window.settingsFile).appearance()));
    return run(session, *options, signalSource, single.get());
}
