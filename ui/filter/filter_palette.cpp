// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_palette.h"

#include "core/filter/edit.h"
#include "core/filter/seen_values.h"
#include "ui/filter/filter_session.h"
#include "ui/filter/saved_filters.h"
#include "ui/text/display.h"

#include <QCoreApplication>
#include <QPointer>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// One letter is in nearly every id.
constexpr qsizetype shortestSearch = 2;
constexpr std::size_t mostOfAKind = 30;

QString words(const char* text)
{
    return QCoreApplication::translate("grantex::FilterPalette", text);
}

struct Kind
{
    filter::FieldName field;
    const char* id;
    const char* name;
};

constexpr std::array kinds{
    Kind{filter::FieldName::Grant, "grant", QT_TRANSLATE_NOOP("grantex::FilterPalette", "Grant")},
    Kind{filter::FieldName::Agent, "agent", QT_TRANSLATE_NOOP("grantex::FilterPalette", "Agent")},
    Kind{filter::FieldName::Principal, "principal", QT_TRANSLATE_NOOP("grantex::FilterPalette", "Principal")},
};

void addSaved(FilterSession& session, std::vector<PaletteItem>& items)
{
    for (const SavedFilter& saved : session.saved().all()) {
        PaletteItem item;
        item.id = u"filter:"_s + saved.id;
        item.title = safeText(QStringView(saved.name), 120);
        item.group = words(QT_TRANSLATE_NOOP("grantex::FilterPalette", "Saved filter"));
        item.icon = u"filter"_s;
        item.isChecked = session.isUsed(saved.id);
        item.run = [target = QPointer(&session), id = saved.id] {
            if (target)
                target->use(id, !target->isUsed(id));
        };
        items.push_back(std::move(item));
    }
}

void addSeen(FilterSession& session, const Kind& kind, const QString& typed, std::vector<PaletteItem>& items)
{
    for (const filter::SeenValue& value : session.seen().values({kind.field, {}}, typed.toStdString(), mostOfAKind)) {
        PaletteItem item;
        item.title = safeText(value.text, 120);
        item.id = u"%1:%2"_s.arg(QLatin1String(kind.id), item.title);
        item.group = words(kind.name);
        item.icon = u"filter"_s;
        filter::Pointed pointed;
        pointed.field.name = kind.field;
        pointed.text = value.text;
        item.run = [target = QPointer(&session), pointed] {
            if (target)
                target->aim(pointed, filter::Aim::Replace);
        };
        items.push_back(std::move(item));
    }
}

} // namespace

PaletteProvider filterProvider(FilterSession& session)
{
    return [target = QPointer(&session)](const QString& query) {
        std::vector<PaletteItem> items;
        if (!target)
            return items;
        addSaved(*target, items);
        const QString typed = query.trimmed();
        for (const Kind& kind : kinds) {
            if (typed.size() >= shortestSearch)
                addSeen(*target, kind, typed, items);
        }
        return items;
    };
}

} // namespace grantex
