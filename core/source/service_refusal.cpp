// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/service_refusal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuote = 300;

struct ServiceWords
{
    QString message;
    QString code;
};

ServiceWords wordsIn(std::string_view body)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size()))).object();
    return {object.value("message"_L1).toString().simplified().left(kLongestQuote),
            object.value("code"_L1).toString().simplified().left(kLongestQuote)};
}

std::string quoted(const ServiceWords& words)
{
    if (words.message.isEmpty() && words.code.isEmpty())
        return {};
    QString quote = u" The service says: "_s + words.message;
    if (!words.code.isEmpty())
        quote += (words.message.isEmpty() ? u""_s : u" "_s) + u"("_s + words.code + u")"_s;
    return quote.toStdString();
}

std::string sentenceFor(int status, const ServiceWords& words)
{
    const std::string number = std::to_string(status);
    if (words.code == "TOO_MANY_CONNECTIONS"_L1)
        return tooManyConnections();
    switch (status) {
    case 401:
        return "The service does not accept the API key (401). Check the key in the source's settings.";
    case 403:
        return "The API key is not allowed to read the event stream (403). Use a key with that permission.";
    case 404:
    case 410:
        return "There is no event stream at this address (" + number + "). Check the source's URL.";
    case 407:
        return "The proxy asks for a user and a password (407).";
    case 429:
        return "The service asks for fewer requests (429).";
    default:
        return (status >= 500 ? "The service has a problem of its own (" : "The service refused the connection (") +
               number + ").";
    }
}

} // namespace

ConnectionEnd refusalFor(int httpStatus, std::string_view body, std::optional<Millis> retryAfter)
{
    const ServiceWords words = wordsIn(body);
    ConnectionEnd end;
    end.reason = sentenceFor(httpStatus, words) + quoted(words);
    end.next = httpStatus == 401 || httpStatus == 403 ? ConnectionEnd::Next::Pause : ConnectionEnd::Next::Retry;
    end.httpStatus = httpStatus;
    end.notBefore = retryAfter.value_or(Millis(0));
    return end;
}

std::string tooManyConnections()
{
    return "Too many connections: the service allows 5 of each kind at once for one developer. End another "
           "program that listens; a place that a crashed one held is free again after 5 minutes at most.";
}

} // namespace grantex
