// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grants/grant_story.h"

#include <QAbstractListModel>
#include <functional>
#include <string_view>
#include <utility>

namespace grantex {

/// The rows of a grant's story. GUI thread.
class StoryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole { SequenceRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    void setStory(GrantStory story);
    /// Where names of agents come from; empty: not known.
    void setAgentNames(std::function<QString(std::string_view id)> nameOf) { m_nameOf = std::move(nameOf); }
    [[nodiscard]] const GrantStory& story() const { return m_story; }
    [[nodiscard]] const StoryRow& row(int row) const { return m_story.rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const StoryGrant& grantOf(const StoryRow& row) const { return m_story.grants[row.grant]; }
    /// -1: not in the story.
    [[nodiscard]] int rowOf(std::int64_t sequence) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: the sentence of an event, a grant's scopes and state, a budget's words.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString text(const StoryRow& row) const;
    [[nodiscard]] QString toolTip(const StoryRow& row) const;
    [[nodiscard]] QString agentText(const std::string& id) const;

    GrantStory m_story;
    std::function<QString(std::string_view)> m_nameOf;
};

/// "active", "revoked with its parent".
[[nodiscard]] QString stateName(StoryGrant::State state);
/// "42.5000 of 100.0000 USD left".
[[nodiscard]] QString budgetWords(const StoryGrant& grant);

} // namespace grantex
