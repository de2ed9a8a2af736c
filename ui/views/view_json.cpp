// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/view_json.h"

#include <QCoreApplication>
#include <QStringList>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Texts in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::ViewObject)
};

} // namespace

ViewObject::ViewObject(const QJsonObject& object, QString place, QString& trouble)
    : m_object(object), m_place(std::move(place)), m_trouble(&trouble)
{
}

QString ViewObject::placeOf(const QString& name) const
{
    return m_place.isEmpty() ? name : u"%1.%2"_s.arg(m_place, name);
}

void ViewObject::refuse(const QString& name, const QString& why) const
{
    if (m_trouble->isEmpty())
        *m_trouble = u"%1 %2"_s.arg(placeOf(name), why);
}

QString ViewObject::text(const QString& name, const QString& otherwise) const
{
    const QJsonValue value = m_object[name];
    if (value.isString())
        return value.toString();
    if (!value.isUndefined())
        refuse(name, Words::tr("must be a text"));
    return otherwise;
}

bool ViewObject::truth(const QString& name, bool otherwise) const
{
    const QJsonValue value = m_object[name];
    if (value.isBool())
        return value.toBool();
    if (!value.isUndefined())
        refuse(name, Words::tr("must be true or false"));
    return otherwise;
}

double ViewObject::number(const QString& name, double otherwise) const
{
    const QJsonValue value = m_object[name];
    if (value.isDouble())
        return value.toDouble();
    if (!value.isUndefined())
        refuse(name, Words::tr("must be a number"));
    return otherwise;
}

ViewObject ViewObject::object(const QString& name) const
{
    const QJsonValue value = m_object[name];
    if (!value.isUndefined() && !value.isObject())
        refuse(name, Words::tr("must be an object"));
    return {value.toObject(), placeOf(name), *m_trouble};
}

QJsonArray ViewObject::array(const QString& name, qsizetype most) const
{
    const QJsonValue value = m_object[name];
    if (!value.isUndefined() && !value.isArray())
        refuse(name, Words::tr("must be a list"));
    QJsonArray array = value.toArray();
    if (array.size() > most) {
        refuse(name, Words::tr("has too many entries: %1 are allowed").arg(most));
        array = {};
    }
    return array;
}

QList<ViewObject> ViewObject::objects(const QString& name, qsizetype most) const
{
    QList<ViewObject> objects;
    for (const auto& entry : array(name, most)) {
        const QString place = u"%1[%2]"_s.arg(name).arg(objects.size());
        if (!entry.isObject())
            refuse(place, Words::tr("must be an object"));
        objects.append(ViewObject(entry.toObject(), placeOf(place), *m_trouble));
    }
    return objects;
}

QStringList ViewObject::texts(const QString& name, qsizetype most) const
{
    QStringList texts;
    for (const auto& entry : array(name, most)) {
        if (!entry.isString())
            refuse(u"%1[%2]"_s.arg(name).arg(texts.size()), Words::tr("must be a text"));
        texts.append(entry.toString());
    }
    return texts;
}

} // namespace grantex
