// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <array>
#include <string_view>
#include <vector>

namespace grantex {

enum class Scheme { Light, Dark };

/// What a colour is for. Widgets name roles, never colours.
enum class Role {
    Window,  ///< behind everything
    Surface, ///< tables, text, cards
    Raised,  ///< menus, chips that float, buttons
    Hover,
    Border,
    Track, ///< a switch that is off, the groove of a bar
    Text,
    Muted, ///< secondary text
    Accent,
    OnAccent, ///< text on Accent
    Selection,
    SelectionText,
    Success,
    Warning,
    Danger,
    Info,
    NoticeSurface, ///< gap rows and banners
    NoticeText,
    JsonKey,
    JsonString,
    JsonNumber,
    JsonKeyword,
    Match, ///< the ground of what was searched for
};

/// Families of event types, each with a chip of its own colours.
enum class Tone { Grant, Token, Budget, Identity, Vault, Consent, Session, Alarm, Other };

struct ToneColors
{
    QColor surface;
    QColor text;
};

[[nodiscard]] QColor colorOf(Role role, Scheme scheme);
[[nodiscard]] ToneColors colorsOf(Tone tone, Scheme scheme);

/// A chip's own colours are for text on a tint; a bar of the family stands between the two. The `nth` type of one
/// family: 0 is the strongest, the others are ever paler.
[[nodiscard]] QColor barColor(Tone tone, Scheme scheme, std::size_t nth = 0);

/// Families in the order in which bars are piled up: alarms stand at the bottom, where they can be compared.
inline constexpr std::array kStackOrder{Tone::Alarm, Tone::Budget,  Tone::Grant, Tone::Consent, Tone::Identity,
                                        Tone::Vault, Tone::Session, Tone::Token, Tone::Other};

/// The ground of a row that a rule colours: every text of a row can be read on it.
[[nodiscard]] QColor rowTint(Tone tone, Scheme scheme);

/// The stripe of a grant: the same for the same id, in every run. Hues that can be told apart, seen against Surface.
[[nodiscard]] QColor stripeColor(std::string_view id, Scheme scheme);
/// All of them.
[[nodiscard]] std::vector<QColor> stripeColors(Scheme scheme);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// A text colour and what it stands on somewhere in the window; the tests hold each pair to 4.5.
struct ContrastPair
{
    QString name;
    QColor text;
    QColor ground;
};
[[nodiscard]] std::vector<ContrastPair> textPairs(Scheme scheme);

} // namespace grantex
