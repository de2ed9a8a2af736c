// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/options.h"

#include "core/filter/parser.h"
#include "core/settings/config.h"
#include "ui/language/language.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

tl::unexpected<Error> usage(const QString& message)
{
    return fail(ErrorCode::Usage, message.toStdString(), "See grantex-monitor --help.");
}

Result<> readNumber(const QString& name, const QString& value, double most, double& number)
{
    bool isNumber = false;
    number = value.toDouble(&isNumber);
    if (!isNumber || !(number > 0 && number <= most))
        return usage(u"%1 wants a number above 0 and up to %2, not \"%3\"."_s.arg(name).arg(most).arg(value));
    return {};
}

Result<> readValue(MonitorOptions& options, const QString& name, const QString& value)
{
    if (name == u"--demo-rate"_s)
        return readNumber(name, value, 200'000, options.demoRate);
    if (name == u"--quit-after"_s) {
        double seconds = 0;
        constexpr double longest = 1e6;
        auto done = readNumber(name, value, longest, seconds);
        options.quitAfterSeconds = qMax(1, qRound(seconds));
        return done;
    }
    if (name == u"--theme"_s) {
        if (value != u"light"_s && value != u"dark"_s)
            return usage(u"--theme must be light or dark, not \"%1\"."_s.arg(value));
        options.appearance = value == u"dark"_s ? Appearance::Dark : Appearance::Light;
        return {};
    }
    if (name == u"--language"_s) {
        if (!isLanguage(value))
            return usage(u"--language does not know \"%1\"."_s.arg(value));
        options.language = value;
        return {};
    }
    if (name == u"--filter"_s) {
        if (const auto query = filter::parse(value.toStdString()); !query)
            return tl::unexpected(filter::asError(query.error(), value.toStdString()));
        options.filter = value;
        return {};
    }
    if (name == u"--profile"_s)
        options.profile = value;
    else if (name == u"--config"_s)
        options.configFile = value;
    else if (name == u"--heartbeat"_s)
        options.heartbeatFile = value;
    else
        options.screenshotFile = value;
    return {};
}

Result<> check(const MonitorOptions& options)
{
    const int named =
        (options.demo ? 1 : 0) + (options.profile.isEmpty() ? 0 : 1) + (options.configFile.isEmpty() ? 0 : 1);
    if (named > 1)
        return usage(u"Only one of --demo, --profile and --config can be given."_s);
    if (!options.profile.isEmpty()) {
        if (auto checked = checkProfileName(options.profile.toStdString()); !checked)
            return checked;
    }
    for (const QString& file : options.files) {
        if (file == u"-"_s)
            continue;
        if (!QFileInfo::exists(file))
            return usage(u"There is no file \"%1\"."_s.arg(file));
        if (QFileInfo(file).isDir())
            return usage(u"\"%1\" is a folder, not a file."_s.arg(file));
    }
    return {};
}

} // namespace

Result<MonitorOptions> parseMonitorOptions(const QStringList& arguments)
{
    static const QStringList withValue{u"--demo-rate"_s, u"--profile"_s,    u"--config"_s,
                                       u"--theme"_s,     u"--language"_s,   u"--filter"_s,
                                       u"--heartbeat"_s, u"--quit-after"_s, u"--screenshot"_s};
    MonitorOptions options;
    options.heartbeatFile = qEnvironmentVariable("GRANTEX_HEARTBEAT_LOG");
    bool isOnlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const QString name = argument.section(u'=', 0, 0);
        if (isOnlyFiles || argument == u"-"_s || !argument.startsWith(u'-')) {
            options.files.append(argument);
        } else if (argument == u"--"_s) {
            isOnlyFiles = true;
        } else if (withValue.contains(name)) {
            const bool isAttached = argument.contains(u'=');
            if (!isAttached && ++i == arguments.size())
                return usage(u"%1 needs a value."_s.arg(name));
            if (auto done = readValue(options, name, isAttached ? argument.section(u'=', 1) : arguments[i]); !done)
                return tl::unexpected(done.error());
        } else if (argument == u"--demo"_s) {
            options.demo = true;
        } else if (argument == u"--help"_s || argument == u"-h"_s) {
            options.action = MonitorOptions::Action::Help;
            return options;
        } else if (argument == u"--version"_s) {
            options.action = MonitorOptions::Action::Version;
            return options;
        } else {
            return usage(u"Unknown option \"%1\"."_s.arg(argument));
        }
    }
    if (auto done = check(options); !done)
        return tl::unexpected(done.error());
    return options;
}

QString monitorHelp()
{
    return uR"(Usage: grantex-monitor [options] [FILE ... | -]

Watches a Grantex event stream in a window and delivers every event to the configured destinations.

  --demo             show a simulated service; nothing leaves this machine and nothing is kept
  --demo-rate N      events a second of the demo (20)
  --profile NAME     use the configuration of a profile
  --config FILE      use this configuration
  --theme NAME       light or dark, whatever the desktop says
  --language CODE    the language of the window (en, de, es, fr, ja, zh_CN), whatever is set
  --filter EXPR      show only the events that match; the next argument, even if it begins with -
  FILE, -            look at events in files or on standard input: NDJSON, a JSON array or
                     a captured event stream, also packed (.gz). With one of the options
                     above beside the live events; else alone, and nothing is delivered.
  --heartbeat FILE   write how long the window was ever kept from running
                     (GRANTEX_HEARTBEAT_LOG=FILE does the same)
  --screenshot FILE  save a picture of the window after --quit-after (5) seconds, and quit
  --quit-after N     close the window after N seconds
  --version, --help

Exit codes: 0 fine, 2 usage or configuration.
)"_s;
}

} // namespace grantex
