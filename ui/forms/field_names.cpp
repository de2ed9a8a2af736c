// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_names.h"

#include "ui/text/core_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::FieldNames)
};

/// Also the one that the key stands in: `auth.token` where `auth` is the field.
const SettingField* fieldOf(std::string_view key, const std::vector<SettingField>& fields)
{
    for (;;) {
        const auto found = std::ranges::find(fields, key, &SettingField::key);
        if (found != fields.end())
            return &*found;
        const auto dot = key.rfind('.');
        if (dot == std::string_view::npos)
            return nullptr;
        key = key.substr(0, dot);
    }
}

} // namespace

QString withLabels(const QString& text, const std::vector<SettingField>& fields)
{
    QString words;
    qsizetype done = 0;
    for (qsizetype begin = text.indexOf(u'`'); begin >= 0;) {
        const qsizetype end = text.indexOf(u'`', begin + 1);
        if (end < 0)
            break;
        const auto* field = fieldOf(text.mid(begin + 1, end - begin - 1).toStdString(), fields);
        if (field == nullptr) {
            // This mark may as well be the first of the next pair.
            begin = end;
            continue;
        }
        words += text.mid(done, begin - done) + Words::tr("“%1”").arg(coreText(field->label));
        done = end + 1;
        begin = text.indexOf(u'`', done);
    }
    return words + text.mid(done);
}

QString shownHelp(const SettingField& field, const std::vector<SettingField>& fields)
{
    QString text = withLabels(coreText(field.help), fields);
    for (qsizetype begin = text.indexOf(u'`'); begin >= 0; begin = text.indexOf(u'`')) {
        const qsizetype end = text.indexOf(u'`', begin + 1);
        if (end < 0)
            break;
        text.replace(begin, end + 1 - begin, Words::tr("“%1”").arg(text.mid(begin + 1, end - begin - 1)));
    }
    return text;
}

std::string fieldNamedIn(std::string_view text, const std::vector<SettingField>& fields)
{
    for (auto begin = text.find('`'); begin != std::string_view::npos;) {
        const auto end = text.find('`', begin + 1);
        if (end == std::string_view::npos)
            return {};
        if (const auto* field = fieldOf(text.substr(begin + 1, end - begin - 1), fields))
            return field->key;
        begin = end;
    }
    return {};
}

} // namespace grantex
