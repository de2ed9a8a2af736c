// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace grantex {

/// Reads the members of a JSON object that somebody else wrote. The first thing that is wrong is told as a sentence
/// with its place, and everything read afterwards is empty.
class ViewObject
{
public:
    /// `place`: "columns[2]", empty for the outermost. `trouble` is shared by all objects of a file.
    ViewObject(const QJsonObject& object, QString place, QString& trouble);

    [[nodiscard]] bool has(const QString& name) const { return m_object.contains(name); }
    [[nodiscard]] QString text(const QString& name, const QString& otherwise = {}) const;
    [[nodiscard]] bool truth(const QString& name, bool otherwise) const;
    [[nodiscard]] double number(const QString& name, double otherwise) const;
    [[nodiscard]] ViewObject object(const QString& name) const;
    /// Each must be an object; more than `most` are refused.
    [[nodiscard]] QList<ViewObject> objects(const QString& name, qsizetype most) const;
    [[nodiscard]] QStringList texts(const QString& name, qsizetype most) const;
    [[nodiscard]] const QJsonObject& json() const { return m_object; }
    /// Says what is wrong with a member.
    void refuse(const QString& name, const QString& why) const;

private:
    [[nodiscard]] QString placeOf(const QString& name) const;
    [[nodiscard]] QJsonArray array(const QString& name, qsizetype most) const;

    QJsonObject m_object;
    QString m_place;
    QString* m_trouble;
};

} // namespace grantex
