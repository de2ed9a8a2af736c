// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/summary.h"

#include "core/event/fields.h"
#include "ui/text/display.h"
#include "ui/text/json_tokens.h"
#include "ui/text/phrasing.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Texts of summaries in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::Summary)
};

struct Phrase
{
    std::string_view type;
    const char* text;
};

constexpr std::array phrases{
    Phrase{"fido.registered", QT_TRANSLATE_NOOP("grantex::Summary", "Security key registered")},
    Phrase{"fido.assertion", QT_TRANSLATE_NOOP("grantex::Summary", "Signed in with a security key")},
    Phrase{"vc.issued", QT_TRANSLATE_NOOP("grantex::Summary", "Verifiable credential issued")},
    Phrase{"sd-jwt.issued", QT_TRANSLATE_NOOP("grantex::Summary", "Selective-disclosure credential issued")},
    Phrase{"sd-jwt.presented", QT_TRANSLATE_NOOP("grantex::Summary", "Selective-disclosure credential presented")},
    Phrase{"passport.issued", QT_TRANSLATE_NOOP("grantex::Summary", "Agent passport issued")},
    Phrase{"passport.revoked", QT_TRANSLATE_NOOP("grantex::Summary", "Agent passport revoked")},
    Phrase{"passport.token-exchange", QT_TRANSLATE_NOOP("grantex::Summary", "Passport exchanged for a token")},
    Phrase{"sso.login", QT_TRANSLATE_NOOP("grantex::Summary", "Signed in through SSO")},
    Phrase{"sso.connection.created", QT_TRANSLATE_NOOP("grantex::Summary", "SSO connection created")},
    Phrase{"sso.connection.updated", QT_TRANSLATE_NOOP("grantex::Summary", "SSO connection changed")},
    Phrase{"sso.connection.deleted", QT_TRANSLATE_NOOP("grantex::Summary", "SSO connection deleted")},
    Phrase{"vault.credential.stored", QT_TRANSLATE_NOOP("grantex::Summary", "Credential stored in the vault")},
    Phrase{"vault.credential.deleted", QT_TRANSLATE_NOOP("grantex::Summary", "Credential deleted from the vault")},
    Phrase{"vault.credential.exchanged", QT_TRANSLATE_NOOP("grantex::Summary", "Credential taken from the vault")},
    Phrase{"consent_bundle.created", QT_TRANSLATE_NOOP("grantex::Summary", "Consent bundle created")},
    Phrase{"consent_bundle.synced", QT_TRANSLATE_NOOP("grantex::Summary", "Consent bundle synchronised")},
    Phrase{"consent_bundle.revoked", QT_TRANSLATE_NOOP("grantex::Summary", "Consent bundle revoked")},
    Phrase{"dpdp.consent.created", QT_TRANSLATE_NOOP("grantex::Summary", "Consent given")},
    Phrase{"dpdp.consent.withdrawn", QT_TRANSLATE_NOOP("grantex::Summary", "Consent withdrawn")},
    Phrase{"dpdp.grievance.filed", QT_TRANSLATE_NOOP("grantex::Summary", "Grievance filed")},
    Phrase{"dpdp.erasure.completed", QT_TRANSLATE_NOOP("grantex::Summary", "Personal data erased")},
};

QString listed(const std::vector<std::string>& items)
{
    QStringList texts;
    for (const auto& item : items)
        texts.append(safeText(item));
    return inList(texts);
}

/// `text` with the end of what it tells of.
QString withEnd(const QString& text, const EventFields& fields)
{
    constexpr int toTheMinute = 16;
    return fields.expiresAt ? Words::tr("%1, until %2").arg(text, localDateTime(*fields.expiresAt).left(toTheMinute))
                            : text;
}

QString money(const std::string& amount, const EventFields& fields)
{
    const QString text = safeText(amount);
    return fields.currency.empty() ? text : text + u' ' + safeText(fields.currency);
}

QString grantCreated(const EventFields& fields)
{
    const QString text = withEnd(
        fields.scopes.empty() ? Words::tr("Grant made") : Words::tr("Granted %1").arg(listed(fields.scopes)), fields);
    return fields.parentGrantId.empty() ? text
                                        : Words::tr("%1 · delegated from %2").arg(text, safeText(fields.parentGrantId));
}

QString grantRevoked(const EventFields& fields)
{
    const QString text = fields.revokedBy.empty()
                             ? Words::tr("Grant revoked")
                             : Words::tr("Grant revoked by the %1").arg(safeText(fields.revokedBy));
    return fields.cascade.value_or(false) ? Words::tr("%1, with every grant delegated from it").arg(text) : text;
}

QString tokenIssued(const EventFields& fields)
{
    return withEnd(fields.scopes.empty() ? Words::tr("Token issued")
                                         : Words::tr("Token for %1").arg(listed(fields.scopes)),
                   fields);
}

QString budgetThreshold(const EventFields& fields)
{
    const QString text = fields.percentUsed.empty()
                             ? Words::tr("Budget threshold crossed")
                             : Words::tr("%1 % of the budget used").arg(safeText(fields.percentUsed));
    const QString left = money(fields.remaining, fields);
    const QString initial = money(fields.initial, fields);
    if (fields.remaining.empty())
        return fields.initial.empty() ? text : Words::tr("%1 of %2").arg(text, initial);
    return fields.initial.empty() ? Words::tr("%1, %2 left").arg(text, left)
                                  : Words::tr("%1, %2 left of %3").arg(text, left, initial);
}

QString budgetExhausted(const EventFields& fields)
{
    if (!fields.initial.empty())
        return Words::tr("Budget exhausted, all of %1 spent").arg(money(fields.initial, fields));
    const QString text = Words::tr("Budget exhausted");
    return fields.remaining.empty() ? text : Words::tr("%1, %2 left").arg(text, money(fields.remaining, fields));
}

QString anomaly(const EventFields& fields)
{
    if (fields.revokedGrants.empty())
        return Words::tr("Grants revoked after an anomaly");
    return withColon(
        Words::tr("%n grant(s) revoked after an anomaly", nullptr, static_cast<int>(fields.revokedGrants.size())),
        listed(fields.revokedGrants));
}

/// "service: google · reason: …" for the scalar members of `data` that no column shows.
QString remainingFields(std::string_view json)
{
    // A line holds a few hundred characters: members further behind would never be seen.
    constexpr std::size_t looked = 8192;
    const QString text = QString::fromUtf8(json.data(), static_cast<qsizetype>(std::min(json.size(), looked)));
    static const std::set<QString> inColumns{u"id"_s,      u"type"_s,        u"createdAt"_s, u"timestamp"_s,
                                             u"agentId"_s, u"principalId"_s, u"grantId"_s};
    QStringList parts;
    QString key;
    for (const JsonToken& token : jsonTokens(text)) {
        const QStringView body = QStringView(text).sliced(token.begin, token.length);
        switch (token.kind) {
        case JsonTokenKind::Key:
            key = decodedString(body);
            break;
        case JsonTokenKind::String:
        case JsonTokenKind::Number:
        case JsonTokenKind::Keyword:
            if (!key.isEmpty() && !inColumns.contains(key)) {
                const QString value = token.kind == JsonTokenKind::String ? decodedString(body) : body.toString();
                parts.append(safeText(QStringView(key)) + u": "_s + safeText(QStringView(value)));
            }
            key.clear();
            break;
        case JsonTokenKind::Open:
            key.clear();
            break;
        case JsonTokenKind::Close:
        case JsonTokenKind::Comma:
        case JsonTokenKind::Colon:
        case JsonTokenKind::Other:
            break;
        }
    }
    return parts.join(u" · "_s);
}

} // namespace

QString summaryOf(std::string_view type, std::string_view json)
{
    using Sentence = QString (*)(const EventFields&);
    static constexpr std::array<std::pair<std::string_view, Sentence>, 6> sentences{{
        {"grant.created", grantCreated},
        {"grant.revoked", grantRevoked},
        {"token.issued", tokenIssued},
        {"budget.threshold", budgetThreshold},
        {"budget.exhausted", budgetExhausted},
        {"anomaly.auto_revoked", anomaly},
    }};
    for (const auto& [name, sentence] : sentences) {
        if (type == name)
            return sentence(readFields(json));
    }
    const QString rest = remainingFields(json);
    for (const auto& phrase : phrases) {
        if (type == phrase.type) {
            const QString said = Words::tr(phrase.text);
            return rest.isEmpty() ? said : said + u" · "_s + rest;
        }
    }
    return rest;
}

} // namespace grantex
