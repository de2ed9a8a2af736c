// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/palette_item.h"

#include <QAbstractListModel>
#include <QStringList>

namespace grantex {

/// What the palette shows for a query: the matches of all providers, best first; with no query what was used lately,
/// then the rest.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PositionsRole = Qt::UserRole, ///< QList<int>: characters of the title that matched
        GroupRole,
        IconRole,
        KeysRole, ///< QKeySequence
        CheckedRole,
        RecentRole, ///< whether it is there because it was used lately
    };
    static constexpr int kMostRows = 200;
    static constexpr int kMostRecent = 8;

    using QAbstractListModel::QAbstractListModel;

    void addProvider(PaletteProvider provider) { m_providers.push_back(std::move(provider)); }
    void setRecent(const QStringList& ids) { m_recent = ids; }
    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    /// Remembers an item as the one used last.
    void noteUsed(const QString& id);
    /// Asks the providers anew.
    void setQuery(const QString& query);
    [[nodiscard]] const PaletteItem& item(int row) const { return m_rows[static_cast<std::size_t>(row)].item; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        PaletteItem item;
        int score = 0;
        bool isRecent = false;
        QList<int> positions;
    };

    std::vector<PaletteProvider> m_providers;
    std::vector<Row> m_rows;
    QStringList m_recent;
};

} // namespace grantex
