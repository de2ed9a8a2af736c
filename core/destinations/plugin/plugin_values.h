// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/common/event_text.h"
#include "core/destinations/destination.h"
#include "core/settings/field.h"

#include <grantex/destination_plugin.h>

#include <deque>

namespace grantex {

/// Our values as the plug-in interface has them, and back. What comes back is not trusted: numbers are brought into
/// range, texts made presentable, indices checked.
class PluginSettings final : public plugin::Settings
{
public:
    explicit PluginSettings(SettingValues values) : m_values(std::move(values)) {}
    [[nodiscard]] bool has(const std::string& key) const override { return m_values.has(key); }
    [[nodiscard]] std::string text(const std::string& key) const override { return m_values.text(key); }
    [[nodiscard]] std::int64_t integer(const std::string& key) const override { return m_values.integer(key); }
    [[nodiscard]] bool boolean(const std::string& key) const override { return m_values.boolean(key); }
    [[nodiscard]] std::vector<std::string> list(const std::string& key) const override { return m_values.list(key); }
    [[nodiscard]] std::map<std::string, std::string> map(const std::string& key) const override;
    [[nodiscard]] std::string secret(const std::string& key) const override
    {
        return std::string(m_values.secret(key).reveal());
    }

private:
    SettingValues m_values;
};

/// Events for a plug-in, and the texts their views look at.
class PluginEvents
{
public:
    PluginEvents(std::span<const StoredEvent> events, const EventRedactor& redactor, std::string_view journalId);
    PluginEvents(const PluginEvents&) = delete;
    PluginEvents& operator=(const PluginEvents&) = delete;
    [[nodiscard]] const std::vector<plugin::Event>& all() const { return m_events; }

private:
    std::deque<std::string> m_texts;
    std::vector<plugin::Event> m_events;
};

[[nodiscard]] SettingField fieldFrom(const plugin::Setting& setting);
[[nodiscard]] Limits limitsFrom(const plugin::Limits& limits);
[[nodiscard]] Request requestFrom(plugin::Request request, Millis timeout);
[[nodiscard]] plugin::Request requestFor(Request request);
[[nodiscard]] Response responseFrom(plugin::Response response);
[[nodiscard]] plugin::Response responseFor(const Response& response);
[[nodiscard]] Verdict verdictFrom(const plugin::Verdict& verdict, std::size_t events);

} // namespace grantex
