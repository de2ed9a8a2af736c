// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/saved_view.h"

#include "core/filter/parser.h"
#include "ui/filter/json_file.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/views/view_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <cmath>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Texts in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::SavedView)
};

constexpr int version = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr qsizetype mostFiles = 50;
constexpr qsizetype mostUses = 50;
constexpr qsizetype mostColumns = 100;
constexpr qsizetype mostMarks = 10'000;
constexpr qsizetype mostRules = 200;
constexpr double widestColumn = 4000;

void checkFilter(const ViewObject& object, const QString& name, const QString& text)
{
    if (const auto query = filter::parse(text.toStdString()); !query)
        object.refuse(name, Words::tr("is no filter: %1").arg(coreText(query.error().sentence)));
}

SavedView::Filter readFilter(const ViewObject& object)
{
    SavedView::Filter filter;
    filter.text = object.text(u"text"_s);
    checkFilter(object, u"text"_s, filter.text);
    filter.isOn = object.truth(u"on"_s, true);
    for (const ViewObject& saved : object.objects(u"saved"_s, mostUses)) {
        filter.saved.push_back({saved.text(u"name"_s), saved.text(u"text"_s), saved.truth(u"on"_s, true)});
        checkFilter(saved, u"text"_s, filter.saved.back().text);
    }
    return filter;
}

TableLayout readLayout(const ViewObject& view)
{
    TableLayout layout;
    layout.timeStyle = timeStyleOf(view.text(u"times"_s));
    for (const ViewObject& entry : view.objects(u"columns"_s, mostColumns)) {
        const auto column = columnOf(entry.text(u"column"_s));
        if (!column) {
            entry.refuse(u"column"_s, Words::tr("names no column"));
            continue;
        }
        constexpr double usual = 120;
        const double width = entry.number(u"width"_s, usual);
        if (!(width >= 0 && width <= widestColumn))
            entry.refuse(u"width"_s, Words::tr("must be between 0 and %1").arg(widestColumn));
        else
            layout.places.push_back({*column, static_cast<int>(std::lround(width)), entry.truth(u"shown"_s, true)});
    }
    return layout;
}

std::vector<Mark> readMarks(const ViewObject& view)
{
    std::vector<Mark> marks;
    for (const ViewObject& entry : view.objects(u"marks"_s, mostMarks)) {
        Mark mark = markFrom(entry.json());
        if (mark.sequence <= 0)
            entry.refuse(u"sequence"_s, Words::tr("must be a number above 0"));
        else if (!mark.isEmpty())
            marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<ColourRule> readColours(const ViewObject& view)
{
    std::vector<ColourRule> rules;
    for (const ViewObject& entry : view.objects(u"colours"_s, mostRules)) {
        if (!toneOfKey(entry.text(u"tone"_s)))
            entry.refuse(u"tone"_s, Words::tr("names no colour"));
        rules.push_back(colourRuleFrom(entry.json()));
    }
    return rules;
}

void readEvents(const ViewObject& events, const QString& file, SavedView& view)
{
    view.isLive = events.truth(u"live"_s, false);
    view.isMerged = events.truth(u"merged"_s, false);
    const QDir folder = QFileInfo(file).absoluteDir();
    for (const QString& path : events.texts(u"files"_s, mostFiles))
        view.files.append(QDir::cleanPath(folder.absoluteFilePath(path)));
    if (view.isLive == !view.files.isEmpty())
        events.refuse(u"files"_s, Words::tr("must name files, unless \"live\" is true"));
}

Result<QJsonObject> readObject(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("The view cannot be opened: %1.").arg(in.errorString()).toStdString());
    if (in.size() > largestFile)
        return fail(ErrorCode::Io, Words::tr("This file is too large for a view.").toStdString());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(in.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(
            ErrorCode::Malformed,
            Words::tr("This view is damaged: %1 at byte %2.").arg(error.errorString()).arg(error.offset).toStdString());
    const QJsonValue made = document.object()[u"grantexView"_s];
    if (!made.isDouble() || made.toDouble() < version)
        return fail(ErrorCode::Malformed, Words::tr("This file is no view.").toStdString());
    if (made.toDouble() > version)
        return fail(ErrorCode::Io, Words::tr("This view was made by a newer version of the program.").toStdString());
    return document.object();
}

QJsonObject eventsOf(const SavedView& view, const QString& file)
{
    if (view.isLive)
        return {{u"live"_s, true}};
    const QDir folder = QFileInfo(file).absoluteDir();
    QJsonArray files;
    for (const QString& path : view.files) {
        // Below the view's folder they move with it.
        const QString relative = folder.relativeFilePath(path);
        files.append(relative.startsWith(u"../"_s) ? path : relative);
    }
    return {{u"files"_s, files}, {u"merged"_s, view.isMerged}};
}

QJsonObject toJson(const SavedView::Filter& filter)
{
    QJsonArray saved;
    for (const SavedView::Use& use : filter.saved)
        saved.append(QJsonObject{{u"name"_s, use.name}, {u"text"_s, use.text}, {u"on"_s, use.isOn}});
    return {{u"text"_s, filter.text}, {u"on"_s, filter.isOn}, {u"saved"_s, saved}};
}

} // namespace

Result<SavedView> readView(const QString& file)
{
    const auto object = readObject(file);
    if (!object)
        return tl::unexpected(object.error());
    QString trouble;
    const ViewObject whole(*object, {}, trouble);
    SavedView view;
    readEvents(whole.object(u"events"_s), file, view);
    if (whole.has(u"filter"_s))
        view.filter = readFilter(whole.object(u"filter"_s));
    if (whole.has(u"columns"_s))
        view.layout = readLayout(whole);
    if (whole.has(u"marks"_s))
        view.marks = readMarks(whole);
    if (whole.has(u"colours"_s))
        view.colours = readColours(whole);
    if (!trouble.isEmpty())
        return fail(ErrorCode::Malformed,
                    Words::tr("This view is damaged: %1.").arg(safeText(QStringView(trouble), 300)).toStdString());
    return view;
}

Result<> writeView(const QString& file, const SavedView& view)
{
    QJsonObject object{{u"grantexView"_s, version}, {u"events"_s, eventsOf(view, file)}};
    if (view.filter)
        object[u"filter"_s] = toJson(*view.filter);
    if (view.layout) {
        QJsonArray columns;
        for (const auto& [column, width, isShown] : view.layout->places)
            columns.append(QJsonObject{{u"column"_s, keyOf(column)}, {u"width"_s, width}, {u"shown"_s, isShown}});
        object[u"columns"_s] = columns;
        object[u"times"_s] = keyOf(view.layout->timeStyle);
    }
    QJsonArray marks;
    for (const Mark& mark : view.marks.value_or(std::vector<Mark>()))
        marks.append(toJson(mark));
    if (view.marks)
        object[u"marks"_s] = marks;
    QJsonArray colours;
    for (const ColourRule& rule : view.colours.value_or(std::vector<ColourRule>()))
        colours.append(toJson(rule));
    if (view.colours)
        object[u"colours"_s] = colours;
    return writeJsonFile(file, object);
}

bool isViewFile(const QString& path)
{
    return path.endsWith(u".gxview"_s, Qt::CaseInsensitive);
}

} // namespace grantex
