// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/known_types.h"

#include <array>

namespace grantex::filter {

std::span<const std::string_view> knownTypes()
{
    static constexpr std::array<std::string_view, 28> kTypes{"grant.created",
                                                             "grant.revoked",
                                                             "token.issued",
                                                             "budget.threshold",
                                                             "budget.exhausted",
                                                             "anomaly.auto_revoked",
                                                             "fido.registered",
                                                             "fido.assertion",
                                                             "vc.issued",
                                                             "sd-jwt.issued",
                                                             "sd-jwt.presented",
                                                             "passport.issued",
                                                             "passport.revoked",
                                                             "passport.token-exchange",
                                                             "sso.login",
                                                             "sso.connection.created",
                                                             "sso.connection.updated",
                                                             "sso.connection.deleted",
                                                             "vault.credential.stored",
                                                             "vault.credential.deleted",
                                                             "vault.credential.exchanged",
                                                             "consent_bundle.created",
                                                             "consent_bundle.synced",
                                                             "consent_bundle.revoked",
                                                             "dpdp.consent.created",
                                                             "dpdp.consent.withdrawn",
                                                             "dpdp.grievance.filed",
                                                             "dpdp.erasure.completed"};
    return kTypes;
}

} // namespace grantex::filter
