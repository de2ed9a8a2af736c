// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/event/event_redactor.h"

#include <string>
#include <vector>

namespace grantex {

/// Takes out of exported events what should not leave the house. Every other byte stays. Immutable, thread-safe.
class Redaction
{
public:
    struct Rules
    {
        bool emails = false;            ///< e-mail addresses in any text, member names included
        bool principals = false;        ///< the values of members that name a person: principalId, userId, subject, …
        std::vector<std::string> paths; ///< more places, as JsonPlace reads them
        [[nodiscard]] bool isEmpty() const { return !emails && !principals && paths.empty(); }
    };

    /// Takes nothing out.
    Redaction() = default;
    /// Fails with Usage, naming the path, when one cannot be understood.
    [[nodiscard]] static Result<Redaction> of(const Rules& rules);

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] std::string apply(std::string_view json) const;
    /// The event with its bytes redacted, and its id, type and time read anew from them.
    [[nodiscard]] StoredEvent apply(const StoredEvent& event) const;

private:
    EventRedactor m_places;
    bool m_isEmpty = true;
    bool m_emails = false;
    bool m_principals = false;
};

} // namespace grantex
