// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/columns.h"

#include "core/base/time_text.h"
#include "core/filter/parser.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Texts in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::Columns)
};

struct BuiltIn
{
    ColumnKind kind;
    const char16_t* key;
    const char* title;
    int width;
    bool isShown;
};

constexpr std::array builtIns{
    BuiltIn{ColumnKind::Time, u"time", QT_TRANSLATE_NOOP("grantex::Columns", "Time"), 17, true},
    BuiltIn{ColumnKind::Type, u"type", QT_TRANSLATE_NOOP("grantex::Columns", "Type"), 21, true},
    BuiltIn{ColumnKind::Agent, u"agent", QT_TRANSLATE_NOOP("grantex::Columns", "Agent"), 18, true},
    BuiltIn{ColumnKind::Principal, u"principal", QT_TRANSLATE_NOOP("grantex::Columns", "Principal"), 20, true},
    BuiltIn{ColumnKind::Grant, u"grant", QT_TRANSLATE_NOOP("grantex::Columns", "Grant"), 18, true},
    BuiltIn{ColumnKind::Scopes, u"scopes", QT_TRANSLATE_NOOP("grantex::Columns", "Scopes"), 24, false},
    BuiltIn{ColumnKind::Delivery, u"delivery", QT_TRANSLATE_NOOP("grantex::Columns", "Delivery"), 12, true},
    BuiltIn{ColumnKind::Id, u"id", QT_TRANSLATE_NOOP("grantex::Columns", "Event"), 20, false},
    BuiltIn{ColumnKind::Summary, u"summary", QT_TRANSLATE_NOOP("grantex::Columns", "Summary"), 20, true},
};

struct FormatWord
{
    ValueFormat format;
    const char16_t* key;
    const char* name;
};

constexpr std::array formatWords{
    FormatWord{ValueFormat::Text, u"text", QT_TRANSLATE_NOOP("grantex::Columns", "Text")},
    FormatWord{ValueFormat::Number, u"number", QT_TRANSLATE_NOOP("grantex::Columns", "Number")},
    FormatWord{ValueFormat::Time, u"time", QT_TRANSLATE_NOOP("grantex::Columns", "Time")},
    FormatWord{ValueFormat::Money, u"money", QT_TRANSLATE_NOOP("grantex::Columns", "Money")},
};

const BuiltIn* builtIn(ColumnKind kind)
{
    const auto found =
        std::find_if(builtIns.begin(), builtIns.end(), [kind](const BuiltIn& known) { return known.kind == kind; });
    return found == builtIns.end() ? nullptr : &*found;
}

const FormatWord& wordOf(ValueFormat format)
{
    return *std::find_if(formatWords.begin(), formatWords.end(),
                         [format](const FormatWord& word) { return word.format == format; });
}

/// The steps of a path from the top of an event. The filter language knows paths below `data` only: its reader is given
/// such a one.
std::optional<std::vector<filter::PathStep>> stepsOf(const QString& path)
{
    const auto query = filter::parse("has:data." + path.toStdString());
    if (!query || !query->root || query->root->kind != filter::Node::Kind::Leaf)
        return std::nullopt;
    const filter::Test& test = query->root->test;
    const bool isPath = test.op == filter::Operator::Has && test.field.name == filter::FieldName::Data;
    if (!isPath || test.field.path.empty() || test.field.path.front().kind != filter::PathStep::Kind::Member)
        return std::nullopt;
    return test.field.path;
}

} // namespace

std::vector<Column> builtInColumns()
{
    std::vector<Column> columns;
    columns.reserve(std::size(builtIns));
    for (const BuiltIn& known : builtIns)
        columns.push_back({known.kind, {}, ValueFormat::Text});
    return columns;
}

bool isShownAtFirst(const Column& column)
{
    const BuiltIn* known = builtIn(column.kind);
    return known == nullptr || known->isShown;
}

int firstWidth(const Column& column)
{
    constexpr int ofJson = 16;
    const BuiltIn* known = builtIn(column.kind);
    return known == nullptr ? ofJson : known->width;
}

std::optional<Column> jsonColumn(const QString& path, ValueFormat format)
{
    auto steps = stepsOf(path.trimmed());
    if (!steps)
        return std::nullopt;
    return Column{ColumnKind::Json, path.trimmed(), format, std::move(*steps)};
}

ValueFormat likelyFormat(const QString& path, const QString& json)
{
    static constexpr std::array amounts{u"remaining", u"initial", u"amount", u"budget", u"price", u"cost"};
    const QString member = path.section(u'.', -1).toLower();
    const bool isText = json.startsWith(u'"');
    const QString value = isText ? json.sliced(1).chopped(json.size() > 1 ? 1 : 0) : json;
    bool isNumber = false;
    static_cast<void>(value.toDouble(&isNumber));
    const bool isAmount = std::any_of(amounts.begin(), amounts.end(),
                                      [&](const char16_t* word) { return member.contains(QStringView(word)); });
    if (isNumber && isAmount)
        return ValueFormat::Money;
    if (isNumber && !isText)
        return ValueFormat::Number;
    return isText && parseIso8601(value.toStdString()) ? ValueFormat::Time : ValueFormat::Text;
}

QString keyOf(const Column& column)
{
    if (const BuiltIn* known = builtIn(column.kind))
        return QString::fromUtf16(known->key);
    return u"json:%1:%2"_s.arg(QString::fromUtf16(wordOf(column.format).key), column.path);
}

std::optional<Column> columnOf(const QString& key)
{
    for (const BuiltIn& known : builtIns) {
        if (key == QString::fromUtf16(known.key))
            return Column{known.kind, {}, ValueFormat::Text};
    }
    for (const FormatWord& word : formatWords) {
        const QString prefix = u"json:%1:"_s.arg(QString::fromUtf16(word.key));
        if (key.startsWith(prefix))
            return jsonColumn(key.sliced(prefix.size()), word.format);
    }
    return std::nullopt;
}

QString titleOf(const Column& column)
{
    const BuiltIn* known = builtIn(column.kind);
    if (known != nullptr)
        return Words::tr(known->title);
    return column.path.startsWith(u"data."_s) ? column.path.sliced(5) : column.path;
}

QString nameOf(ValueFormat format)
{
    return Words::tr(wordOf(format).name);
}

} // namespace grantex
