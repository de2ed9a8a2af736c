// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace grantex {

/// A key, token or password. It has no way into a stream, a log or a string by accident: only `reveal()` gives it out.
/// While a Secret lives, `redact()` removes its text (also in base64, URL-encoded and escaped for JSON) from whatever
/// passes through it.
/// Copies share one buffer, which is overwritten when the last of them goes. Thread-safe like a shared_ptr.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string text);

    [[nodiscard]] bool isEmpty() const { return !m_shared; }
    /// The plain text; valid while this Secret lives. For request headers and signatures only.
    [[nodiscard]] std::string_view reveal() const;

private:
    struct Shared;
    std::shared_ptr<const Shared> m_shared;
};

/// `text` with every live secret replaced by "[redacted]". Everything that is logged or shown as an error goes through
/// it. Secrets shorter than 4 characters are not searched for: they would blank ordinary words. Thread-safe.
[[nodiscard]] std::string redact(std::string_view text);

} // namespace grantex
