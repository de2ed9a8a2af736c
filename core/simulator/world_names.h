// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace grantex::names {

struct AgentRow
{
    std::string_view name;
    std::string_view description;
    std::array<std::string_view, 3> scopes;
};

inline constexpr std::array<AgentRow, 12> agents{{
    {"Travel planner", "Books trips within policy", {"calendar:read", "payments:initiate", "travel:book"}},
    {"Invoice bot", "Reads invoices and prepares payments", {"files:read", "payments:initiate", "invoices:write"}},
    {"Inbox triage", "Sorts and drafts answers to mail", {"email:read", "email:send", "contacts:read"}},
    {"Expense auditor", "Checks receipts against policy", {"files:read", "payments:read", "calendar:read"}},
    {"Calendar concierge", "Finds times that suit everybody", {"calendar:read", "calendar:write", "contacts:read"}},
    {"Code reviewer", "Comments on pull requests", {"repos:read", "repos:comment", "files:read"}},
    {"Support copilot", "Drafts answers to tickets", {"tickets:read", "tickets:write", "contacts:read"}},
    {"Procurement agent", "Compares offers and orders", {"payments:initiate", "files:read", "orders:write"}},
    {"Payroll checker", "Looks for anomalies before payday", {"payments:read", "files:read", "people:read"}},
    {"Research assistant", "Reads papers and writes summaries", {"files:read", "files:write", "web:search"}},
    {"Contract summariser", "Marks unusual clauses", {"files:read", "email:send", "contacts:read"}},
    {"Shipping tracker", "Watches parcels and tells customers", {"orders:read", "email:send", "web:search"}},
}};

/// Some need escaping or are not ASCII: so are real ones.
inline constexpr std::array<std::string_view, 14> principals{
    "alice@example.com",
    "user-123",
    "bob@example.com",
    "\"O'Brien, Pat\" <pat@example.ie>",
    "carol@example.com",
    "dave@example.com",
    "j\u00fcrgen@example.de",
    "user-457",
    "erin@example.com",
    "\u7530\u4e2d@example.jp",
    "frank@example.com",
    "grace@example.com",
    "user-9001",
    "zo\u00eb@example.fr",
};

inline constexpr std::array<std::string_view, 5> vaultServices{"google", "slack", "github", "stripe", "notion"};
inline constexpr std::array<std::string_view, 3> ssoProtocols{"oidc", "saml", "ldap"};
inline constexpr std::array<std::string_view, 4> passportCategories{"compute", "storage", "search", "messaging"};
inline constexpr std::array<std::string_view, 6> purchases{"Train ticket", "API calls",     "Hotel night",
                                                           "Stock photo",  "Invoice 2026-", "Translation"};
inline constexpr std::array<int, 6> budgetSizes{25, 50, 100, 250, 500, 1000};

} // namespace grantex::names
