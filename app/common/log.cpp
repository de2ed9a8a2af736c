// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/log.h"

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/base/time_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <atomic>
#include <cstdio>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

std::atomic<LogLevel> s_least{LogLevel::Info};
std::atomic<LogFormat> s_format{LogFormat::Text};

const char* nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "";
}

void takeQtMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    const LogLevel level = type == QtDebugMsg                            ? LogLevel::Debug
                           : type == QtInfoMsg                           ? LogLevel::Info
                           : type == QtFatalMsg || type == QtCriticalMsg ? LogLevel::Error
                                                                         : LogLevel::Warning;
    Log::write(level, text.toStdString());
}

bool isUnsafe(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool invisible = (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
                           (c >= 0x2060 && c <= 0x206f) || c == 0x061c || c == 0xfeff || c == 0x2028 || c == 0x2029;
    return control || invisible;
}

} // namespace

std::string escapeForTerminal(std::string_view text)
{
    QString out;
    const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const char32_t c : decoded.toUcs4()) {
        if (isUnsafe(c))
            out += u"\\u{%1}"_s.arg(static_cast<uint>(c), 0, 16);
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out.toStdString();
}

void Log::configure(LogLevel least, LogFormat format)
{
    s_least = least;
    s_format = format;
    qInstallMessageHandler(takeQtMessage);
}

void Log::write(LogLevel level, std::string_view message)
{
    if (level < s_least.load())
        return;
    const std::string safe = escapeForTerminal(redact(message));
    const std::string time = formatIso8601(SystemClock().utcNow());
    std::string line;
    if (s_format.load() == LogFormat::Json) {
        const QJsonObject object{{u"time"_s, QString::fromStdString(time)},
                                 {u"level"_s, QString::fromLatin1(nameOf(level))},
                                 {u"message"_s, QString::fromStdString(safe)}};
        line = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
    } else {
        line = time + " " + nameOf(level) + ": " + safe + "\n";
    }
    // One write per line, so that threads do not mix theirs.
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace grantex
