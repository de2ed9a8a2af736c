// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

struct RoleRow
{
    Role role;
    const char* name;
    QRgb light;
    QRgb dark;
};

constexpr std::array roleTable{
    RoleRow{Role::Window, "Window", 0xfff4f5f8, 0xff12151c},
    RoleRow{Role::Surface, "Surface", 0xffffffff, 0xff181c25},
    RoleRow{Role::Raised, "Raised", 0xffffffff, 0xff222835},
    RoleRow{Role::Hover, "Hover", 0xffeceef3, 0xff2a3140},
    RoleRow{Role::Border, "Border", 0xffdde1e8, 0xff2c3342},
    RoleRow{Role::Track, "Track", 0xff8a93a5, 0xff5a6478},
    RoleRow{Role::Text, "Text", 0xff171c28, 0xffe7eaf1},
    RoleRow{Role::Muted, "Muted", 0xff596274, 0xff9da7ba},
    RoleRow{Role::Accent, "Accent", 0xff4b45d6, 0xff9a9dff},
    RoleRow{Role::OnAccent, "OnAccent", 0xffffffff, 0xff11131b},
    RoleRow{Role::Selection, "Selection", 0xffe3e4fb, 0xff303663},
    RoleRow{Role::SelectionText, "SelectionText", 0xff171c28, 0xfff3f4fb},
    RoleRow{Role::Success, "Success", 0xff0b7247, 0xff4ecb90},
    RoleRow{Role::Warning, "Warning", 0xff8f5200, 0xfff2b84e},
    RoleRow{Role::Danger, "Danger", 0xffbd2033, 0xffff828c},
    RoleRow{Role::Info, "Info", 0xff1c5cb8, 0xff74b6ff},
    RoleRow{Role::NoticeSurface, "NoticeSurface", 0xfffff3db, 0xff34290f},
    RoleRow{Role::NoticeText, "NoticeText", 0xff714400, 0xfff3c873},
    RoleRow{Role::JsonKey, "JsonKey", 0xff3a36b8, 0xffaeb0ff},
    RoleRow{Role::JsonString, "JsonString", 0xff0b6b45, 0xff7ed8ab},
    RoleRow{Role::JsonNumber, "JsonNumber", 0xff8f4a00, 0xfff2b06a},
    RoleRow{Role::JsonKeyword, "JsonKeyword", 0xff9a1f66, 0xfff29bd0},
    RoleRow{Role::Match, "Match", 0xfffff0a8, 0xff3f3610},
};

struct ToneRow
{
    Tone tone;
    const char* name;
    QRgb lightSurface;
    QRgb lightText;
    QRgb darkSurface;
    QRgb darkText;
};

constexpr std::array toneTable{
    ToneRow{Tone::Grant, "Grant", 0xffd8d8fb, 0xff3d38b5, 0xff3a3d7a, 0xffcfd0ff},
    ToneRow{Tone::Token, "Token", 0xffdfedfd, 0xff174f9d, 0xff19365c, 0xffa3cfff},
    ToneRow{Tone::Budget, "Budget", 0xfffff0cf, 0xff7a4800, 0xff40310d, 0xfff5c96b},
    ToneRow{Tone::Identity, "Identity", 0xffd9f3f1, 0xff0c5c57, 0xff113f3d, 0xff86ddd6},
    ToneRow{Tone::Vault, "Vault", 0xfff2e4fb, 0xff6d2a97, 0xff3d2352, 0xffddb5f7},
    ToneRow{Tone::Consent, "Consent", 0xffdff4e2, 0xff17622c, 0xff173f24, 0xff93dba6},
    ToneRow{Tone::Session, "Session", 0xffe0f1f8, 0xff0f566f, 0xff123c4b, 0xff8fd3ec},
    ToneRow{Tone::Alarm, "Alarm", 0xfffde4e6, 0xff9f1728, 0xff4d1c24, 0xffffabb2},
    ToneRow{Tone::Other, "Other", 0xffe9ebf0, 0xff454d5e, 0xff2c3341, 0xffc1c9d8},
};

struct StripeRow
{
    QRgb light;
    QRgb dark;
};

/// Around the colour wheel, each with a contrast of 3 and more to Surface.
constexpr std::array stripeTable{
    StripeRow{0xffd1344b, 0xfff2717f}, StripeRow{0xffc2571a, 0xfff0915a}, StripeRow{0xff9a6b00, 0xffe0b040},
    StripeRow{0xff6b7a10, 0xffbccb55}, StripeRow{0xff2f8132, 0xff74c677}, StripeRow{0xff0c8464, 0xff4fcfa9},
    StripeRow{0xff0b7f8c, 0xff4dc9d6}, StripeRow{0xff1f74c4, 0xff69b3f5}, StripeRow{0xff4a5fd6, 0xff94a3ff},
    StripeRow{0xff7a4fd0, 0xffb795fa}, StripeRow{0xffa63fb0, 0xffdf8ae6}, StripeRow{0xffc03580, 0xfff286bd},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QString nameOf(Role role)
{
    return QString::fromLatin1(roleTable[static_cast<std::size_t>(role)].name);
}

} // namespace

QColor colorOf(Role role, Scheme scheme)
{
    const auto& row = roleTable[static_cast<std::size_t>(role)];
    Q_ASSERT(row.role == role);
    return QColor::fromRgb(scheme == Scheme::Light ? row.light : row.dark);
}

ToneColors colorsOf(Tone tone, Scheme scheme)
{
    const auto& row = toneTable[static_cast<std::size_t>(tone)];
    Q_ASSERT(row.tone == tone);
    if (scheme == Scheme::Light)
        return {QColor::fromRgb(row.lightSurface), QColor::fromRgb(row.lightText)};
    return {QColor::fromRgb(row.darkSurface), QColor::fromRgb(row.darkText)};
}

QColor barColor(Tone tone, Scheme scheme, std::size_t nth)
{
    constexpr std::array ofText{0.72, 0.5, 0.34, 0.24};
    const double share = ofText[std::min(nth, ofText.size() - 1)];
    const ToneColors colors = colorsOf(tone, scheme);
    const auto mixed = [share](int text, int surface) {
        return static_cast<int>(std::lround(text * share + surface * (1 - share)));
    };
    return {mixed(colors.text.red(), colors.surface.red()), mixed(colors.text.green(), colors.surface.green()),
            mixed(colors.text.blue(), colors.surface.blue())};
}

QColor rowTint(Tone tone, Scheme scheme)
{
    // Half the tone's own surface: its text colours are made for the whole, a row's for the table's ground.
    const QColor ground = colorOf(Role::Surface, scheme);
    const QColor tint = colorsOf(tone, scheme).surface;
    return QColor((ground.red() + tint.red()) / 2, (ground.green() + tint.green()) / 2,
                  (ground.blue() + tint.blue()) / 2);
}

QColor stripeColor(std::string_view id, Scheme scheme)
{
    // FNV-1a: std::hash may differ from one build to the next.
    std::uint32_t hash = 2166136261U;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    const auto& stripe = stripeTable[(hash ^ hash >> 16U) % stripeTable.size()];
    return QColor::fromRgb(scheme == Scheme::Light ? stripe.light : stripe.dark);
}

std::vector<QColor> stripeColors(Scheme scheme)
{
    std::vector<QColor> colors;
    colors.reserve(stripeTable.size());
    for (const auto& stripe : stripeTable)
        colors.push_back(QColor::fromRgb(scheme == Scheme::Light ? stripe.light : stripe.dark));
    return colors;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

std::vector<ContrastPair> textPairs(Scheme scheme)
{
    std::vector<ContrastPair> pairs;
    const auto add = [&](Role text, Role ground) {
        pairs.push_back(
            {u"%1 on %2"_s.arg(nameOf(text), nameOf(ground)), colorOf(text, scheme), colorOf(ground, scheme)});
    };
    for (const Role ground : {Role::Window, Role::Surface, Role::Raised, Role::Hover}) {
        for (const Role text :
             {Role::Text, Role::Muted, Role::Accent, Role::Success, Role::Warning, Role::Danger, Role::Info})
            add(text, ground);
    }
    for (const Role ground : {Role::Surface, Role::Hover, Role::Match}) {
        for (const Role text : {Role::JsonKey, Role::JsonString, Role::JsonNumber, Role::JsonKeyword})
            add(text, ground);
    }
    for (const Role text : {Role::Text, Role::Muted})
        add(text, Role::Match);
    for (const Role text : {Role::SelectionText, Role::Muted, Role::Text})
        add(text, Role::Selection);
    add(Role::OnAccent, Role::Accent);
    add(Role::NoticeText, Role::NoticeSurface);
    for (const auto& row : toneTable) {
        for (const Role text : {Role::Text, Role::Muted}) {
            pairs.push_back({u"%1 on a row tinted %2"_s.arg(nameOf(text), QLatin1StringView(row.name)),
                             colorOf(text, scheme), rowTint(row.tone, scheme)});
        }
        const auto colors = colorsOf(row.tone, scheme);
        pairs.push_back({u"chip %1"_s.arg(QLatin1StringView(row.name)), colors.text, colors.surface});
    }
    return pairs;
}

} // namespace grantex
