// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version/build_version.h"
#include "core/base/secret.h"
#include "core/simulator/simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

std::array<int, 2> signalPipe{-1, -1};

void onSignal(int /*number*/)
{
    // Only write() is safe here; the event loop reads the other end.
    const char byte = 1;
    static_cast<void>(!::write(signalPipe[0], &byte, 1));
}

void quitOnSignals(QCoreApplication& application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe.data()) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

int usageError(const QString& message)
{
    std::fprintf(stderr, "grantex-simulator: %s\nTry --help.\n", grantex::redact(message.toStdString()).c_str());
    return exitUsage;
}

struct Option
{
    const char* name;
    const char* help;
    const char* value;
    const char* fallback;
};

constexpr std::array<Option, 9> options{{
    {"port", "Port on 127.0.0.1; 0 takes any free one.", "port", "8080"},
    {"rate", "Events a second on average, at most 200000.", "rate", "20"},
    {"seed", "The same seed gives the same agents, grants and order of events.", "seed", "1"},
    {"events", "Publish so many events, beginning with the first subscriber; -1: without end.", "N", "-1"},
    {"script",
     "Faults over time; the lines are described in core/simulator/SCRIPT.md, in the sources or in "
     "/usr/share/doc/grantex-forwarder.",
     "file", ""},
    {"api-key-env", "Environment variable with the API key to accept instead of the demo key.", "variable", ""},
    {"hec-token-env", "Environment variable with the HEC token to accept instead of the demo token.", "variable", ""},
    {"webhook-url", "Post every event to this URL, signed.", "url", ""},
    {"webhook-secret-env", "Environment variable with the secret to sign webhooks with.", "variable", ""},
}};

/// Reads a number that fills the whole text; false (and a message) otherwise.
template <typename Number, typename Convert>
bool readNumber(const QCommandLineParser& parser, const QString& name, Convert convert, Number& number,
                QString& problem)
{
    bool isNumber = false;
    const auto value = convert(parser.value(name), &isNumber);
    if (!isNumber) {
        problem = u"--%1 wants a number, not \"%2\"."_s.arg(name, parser.value(name));
        return false;
    }
    number = value;
    return true;
}

bool readEnvironment(const QCommandLineParser& parser, const QString& name, std::string& text, QString& problem)
{
    if (!parser.isSet(name))
        return true;
    const auto variable = parser.value(name);
    text = qEnvironmentVariable(variable.toUtf8().constData()).toStdString();
    if (text.empty())
        problem = u"--%1: the environment variable %2 is not set."_s.arg(name, variable);
    return !text.empty();
}

bool readOptions(const QCommandLineParser& parser, grantex::SimulatorOptions& chosen, QString& problem)
{
    chosen.scriptFile = parser.value(u"script"_s).toStdString();
    chosen.webhookUrl = parser.value(u"webhook-url"_s).toStdString();
    const bool isRead =
        readNumber(
            parser, u"port"_s, [](const QString& t, bool* ok) { return t.toUShort(ok); }, chosen.port, problem) &&
        readNumber(
            parser, u"rate"_s, [](const QString& t, bool* ok) { return t.toDouble(ok); }, chosen.rate, problem) &&
        readNumber(
            parser, u"seed"_s, [](const QString& t, bool* ok) { return t.toULongLong(ok); }, chosen.seed, problem) &&
        readNumber(
            parser, u"events"_s, [](const QString& t, bool* ok) { return t.toLongLong(ok); }, chosen.events, problem) &&
        readEnvironment(parser, u"api-key-env"_s, chosen.apiKey, problem) &&
        readEnvironment(parser, u"hec-token-env"_s, chosen.hecToken, problem) &&
        readEnvironment(parser, u"webhook-secret-env"_s, chosen.webhookSecret, problem);
    if (isRead && !(chosen.rate >= 0 && chosen.rate <= 200'000))
        problem = u"--rate wants a number from 0 to 200000."_s;
    return problem.isEmpty();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"grantex-simulator"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(grantex::buildVersion()));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A Grantex service on loopback, for demos, tests and development."_s);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    for (const auto& option : options)
        parser.addOption({QString::fromLatin1(option.name), QString::fromLatin1(option.help),
                          QString::fromLatin1(option.value), QString::fromLatin1(option.fallback)});
    if (!parser.parse(QCoreApplication::arguments()))
        return usageError(parser.errorText());
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"Unexpected argument \"%1\"."_s.arg(parser.positionalArguments().constFirst()));

    grantex::SimulatorOptions chosen;
    QString problem;
    if (!readOptions(parser, chosen, problem))
        return usageError(problem);
    const bool isDemoKey = !parser.isSet(u"api-key-env"_s);
    const auto demoKey = chosen.apiKey;

    quitOnSignals(application);
    auto simulator = grantex::EmbeddedSimulator::start(std::move(chosen));
    if (!simulator) {
        const auto& error = simulator.error();
        return usageError(QString::fromStdString(error.message + (error.remedy.empty() ? "" : " " + error.remedy)));
    }
    std::printf("listening on %s\n", (*simulator)->url().c_str());
    if (isDemoKey)
        std::printf("demo key: GRANTEX_API_KEY=%s\n", demoKey.c_str());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
