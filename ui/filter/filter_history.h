// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace grantex {

/// The filters a person used, the newest first, each once, at most 100. Kept in a file of the profile, or with an empty
/// name in memory only: a private session writes nothing.
class FilterHistory final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 100;

    /// `file`: `{"version": 1, "filters": ["type:budget.*", …]}`; a broken one is put aside.
    explicit FilterHistory(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& filters() const { return m_filters; }
    void add(const QString& filter);
    void clear();
    /// What was wrong with the file; empty: nothing.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    void keep();

    QString m_file;
    QStringList m_filters;
    QString m_trouble;
};

} // namespace grantex
