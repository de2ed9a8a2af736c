// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/xml_text.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace grantex {

std::map<std::string, std::string> xmlTexts(std::string_view xml)
{
    std::map<std::string, std::string> texts;
    QXmlStreamReader reader(QByteArray(xml.data(), static_cast<qsizetype>(xml.size())));
    QString name;
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            name = reader.name().toString();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (reader.name() == name)
                texts.try_emplace(name.toStdString(), text.trimmed().toStdString());
            name.clear();
            break;
        default:
            break;
        }
    }
    return texts;
}

} // namespace grantex
