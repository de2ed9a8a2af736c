// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/world.h"

#include "core/simulator/json_writer.h"
#include "core/simulator/ulid.h"
#include "core/simulator/world_names.h"

namespace grantex {
namespace {

constexpr std::size_t identityKinds = 15;
constexpr std::size_t consentKinds = 7;

} // namespace

void World::somethingRare(UtcTime now)
{
    const auto kind = m_random.below(identityKinds + consentKinds + 1);
    if (kind < identityKinds)
        rareIdentity(kind, now);
    else if (kind < identityKinds + consentKinds)
        rareConsent(kind - identityKinds, now);
    else
        autoRevoke(now);
}

void World::rareIdentity(std::size_t kind, UtcTime now)
{
    const auto* grant = anyActive();
    if (grant == nullptr)
        return;
    const auto fresh = [&](std::string_view prefix) { return makeId(prefix, now, m_random); };
    const auto say = [&](std::string_view type, const std::function<void(JsonWriter&)>& write) {
        emitEvent(type, now, write);
    };
    const auto service = names::vaultServices[m_random.below(names::vaultServices.size())];
    const auto protocol = names::ssoProtocols[m_random.below(names::ssoProtocols.size())];
    const auto category = names::passportCategories[m_random.below(names::passportCategories.size())];
    const auto principal = grant->principalId;
    // One id for the thing the event is about, drawn before the event's own.
    const auto id = m_random.bits() % 1000;
    const auto other = fresh("");
    switch (kind) {
    case 0:
        return say("passport.issued", [&](JsonWriter& data) {
            data.text("passportId", "urn:grantex:passport:" + other).text("agentId", grant->agentId);
            data.text("grantId", grant->id).beginArray("categories").element(category).endArray();
        });
    case 1:
        return say("passport.revoked",
                   [&](JsonWriter& data) { data.text("passportId", "urn:grantex:passport:" + other); });
    case 2:
        return say("passport.token-exchange", [&](JsonWriter& data) { data.text("grantId", grant->id); });
    case 3:
    case 4:
        return say(kind == 3 ? "vault.credential.stored" : "vault.credential.deleted", [&](JsonWriter& data) {
            data.text("credentialId", "vault_" + other).text("principalId", principal).text("service", service);
        });
    case 5:
        return say("vault.credential.exchanged", [&](JsonWriter& data) {
            data.text("credentialId", "vault_" + other).text("grantId", grant->id);
            data.text("principalId", principal).text("service", service);
        });
    case 6:
        return say("sso.login", [&](JsonWriter& data) {
            data.text("connectionId", "sso_" + other).text("protocol", protocol);
            data.text("sessionId", "ssos_" + std::to_string(id)).text("email", "alice@example.com");
        });
    case 7:
        return say("sso.connection.created",
                   [&](JsonWriter& data) { data.text("connectionId", "sso_" + other).text("protocol", protocol); });
    case 8:
    case 9:
        return say(kind == 8 ? "sso.connection.updated" : "sso.connection.deleted",
                   [&](JsonWriter& data) { data.text("connectionId", "sso_" + other); });
    case 10:
        return say("fido.registered", [&](JsonWriter& data) {
            data.text("principalId", principal).text("credentialId", "fido_" + other);
        });
    case 11:
        return say("fido.assertion", [&](JsonWriter& data) {
            data.text("principalId", principal).text("authRequestId", "areq_" + other);
        });
    case 12:
    case 13:
        return say(kind == 12 ? "vc.issued" : "sd-jwt.issued",
                   [&](JsonWriter& data) { data.text("vcId", "vc_" + other).text("grantId", grant->id); });
    default:
        return say("sd-jwt.presented",
                   [&](JsonWriter& data) { data.text("presentationId", "vp_" + other).text("vcId", "vc_" + other); });
    }
}

void World::rareConsent(std::size_t kind, UtcTime now)
{
    const auto* grant = anyActive();
    if (grant == nullptr)
        return;
    const auto say = [&](std::string_view type, const std::function<void(JsonWriter&)>& write) {
        emitEvent(type, now, write);
    };
    const auto count = static_cast<std::int64_t>(m_random.below(20) + 1);
    const bool flag = m_random.chance(50);
    const auto id = makeId("", now, m_random);
    switch (kind) {
    case 0:
        return say("consent_bundle.created", [&](JsonWriter& data) {
            data.text("bundleId", "bundle_" + id).text("agentId", grant->agentId).text("grantId", grant->id);
            data.text("userId", grant->principalId);
        });
    case 1:
        return say("consent_bundle.synced",
                   [&](JsonWriter& data) { data.text("bundleId", "bundle_" + id).number("accepted", count); });
    case 2:
        return say("consent_bundle.revoked",
                   [&](JsonWriter& data) { data.text("bundleId", "bundle_" + id).boolean("revokeGrant", flag); });
    case 3:
        return say("dpdp.consent.created", [&](JsonWriter& data) {
            data.text("recordId", "cr_" + id).text("grantId", grant->id);
            data.text("dataPrincipalId", grant->principalId);
        });
    case 4:
        return say("dpdp.consent.withdrawn", [&](JsonWriter& data) {
            data.text("recordId", "cr_" + id).text("reason", "No longer needed");
            data.boolean("grantRevoked", flag).boolean("dataDeleted", !flag);
        });
    case 5:
        return say("dpdp.grievance.filed", [&](JsonWriter& data) {
            data.text("grievanceId", "grv_" + id).text("referenceNumber", "GRV-2026-" + std::to_string(count));
            data.text("type", "data-access").text("dataPrincipalId", grant->principalId);
        });
    default:
        return say("dpdp.erasure.completed", [&](JsonWriter& data) {
            data.text("requestId", "er_" + id).text("dataPrincipalId", grant->principalId);
            data.number("recordsErased", count).number("grantsRevoked", 0);
        });
    }
}

void World::autoRevoke(UtcTime now)
{
    std::vector<std::string> revoked;
    for (auto left = m_random.below(3) + 1; left > 0; --left) {
        const auto* grant = anyActive();
        if (grant == nullptr)
            break;
        const auto id = grant->id;
        if (revoke(id, now))
            revoked.push_back(id);
    }
    if (revoked.empty())
        return;
    emitEvent("anomaly.auto_revoked", now, [&](JsonWriter& data) {
        data.beginArray("revokedGrants");
        for (const auto& id : revoked)
            data.element(id);
        data.endArray().number("anomalyCount", static_cast<std::int64_t>(revoked.size()));
    });
}

} // namespace grantex
