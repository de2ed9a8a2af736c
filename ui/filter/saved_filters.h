// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QObject>
#include <QString>

class QJsonObject;

namespace grantex {

/// A filter with a name.
struct SavedFilter
{
    QString id; ///< stays when the filter is renamed or changed
    QString name;
    QString group; ///< may be empty
    QString text;
    bool operator==(const SavedFilter&) const = default;
};

/// The named filters of a profile in a person's order; SAVED_FILTERS.md describes the file. With an empty file name
/// they are kept in memory only. Begins with the filters the program brings. GUI thread.
class SavedFilters final : public QObject
{
    Q_OBJECT
public:
    explicit SavedFilters(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] const QList<SavedFilter>& all() const { return m_filters; }
    /// nullptr: there is none (any more).
    [[nodiscard]] const SavedFilter* find(const QString& id) const;
    [[nodiscard]] QStringList groups() const; ///< in order of appearance
    /// The filters the program brings.
    [[nodiscard]] static QList<SavedFilter> shipped();

    /// Refused with a sentence: no name, a name that is taken, a text that is no filter. Gives the new one's id.
    Result<QString> add(SavedFilter filter);
    Result<> change(const SavedFilter& filter);
    void remove(const QString& id);
    /// By `steps` places up (negative) or down, as far as there are any.
    void move(const QString& id, int steps);
    void restoreShipped(); ///< those that are missing

    Result<> exportTo(const QString& file) const;
    /// Adds the file's filters; one with a name that is taken gets a number, one that is here already and one that is
    /// not understood is left out. Gives how many were added.
    Result<int> importFrom(const QString& file);

    /// What was wrong with the file; empty: nothing.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();
    /// The file cannot be written: one sentence.
    void notKept(const QString& sentence);

private:
    [[nodiscard]] Result<> check(const SavedFilter& filter) const;
    [[nodiscard]] bool isNameTaken(const QString& name, const QString& exceptId) const;
    [[nodiscard]] QJsonObject content() const;
    void keep();

    QString m_file;
    QList<SavedFilter> m_filters;
    QString m_trouble;
};

} // namespace grantex
