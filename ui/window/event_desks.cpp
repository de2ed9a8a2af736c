// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/event_desks.h"

#include "core/filter/parser.h"
#include "ui/colours/colour_rules.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/filter_session.h"
#include "ui/filter/saved_filters.h"
#include "ui/marks/mark_book.h"
#include "ui/sessions/file_session.h"
#include "ui/sessions/session_tabs.h"
#include "ui/timeline/timeline.h"
#include "ui/window/window_settings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Long enough that typing writes once, short enough that a crash loses nothing that is missed.
constexpr auto writeDelay = std::chrono::milliseconds(400);

/// Beside the window's state; empty: nothing is kept.
QString fileBeside(WindowSettings& settings, const QString& name)
{
    return settings.store() == nullptr ? QString()
                                       : QFileInfo(settings.store()->fileName()).absolutePath() + u'/' + name;
}

/// Where the marks of an opened file are kept: by its path and its first line, as another file at the same path has
/// other events. Empty: they are not kept.
QString marksFileOf(WindowSettings& settings, const QString& path)
{
    QFile file(path);
    // Never from a pipe: what is read there is gone.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 longestLine = 64 * 1024;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(path.toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(file.readLine(longestLine));
    return fileBeside(settings, u"marks/file-%1.json"_s.arg(QLatin1String(hash.result().toHex().left(32))));
}

QString filterKey(const FileSession* file)
{
    if (file == nullptr)
        return u"filters/live"_s;
    const QByteArray name = QCryptographicHash::hash(file->key().toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"filters/files/%1"_s.arg(QLatin1String(name.left(32)));
}

QByteArray filterText(const FilterSession& session)
{
    QJsonArray saved;
    for (const FilterUse& use : session.state().saved)
        saved.append(QJsonObject{{u"id"_s, use.id}, {u"on"_s, use.isOn}});
    return QJsonDocument(QJsonObject{{u"text"_s, session.state().text}, {u"on"_s, session.isOn()}, {u"saved"_s, saved}})
        .toJson(QJsonDocument::Compact);
}

/// What the bar of a list was left with; one that is not understood any more is forgotten.
void restoreFilter(EventDesk& desk, const QByteArray& kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    FilterState state{object[u"text"_s].toString(), {}};
    if (object.isEmpty() || !filter::parse(state.text.toStdString()))
        return;
    for (const auto& entry : object[u"saved"_s].toArray()) {
        const QJsonObject use = entry.toObject();
        const QString id = use[u"id"_s].toString();
        if (desk.session().saved().find(id) != nullptr)
            state.saved.append({id, use[u"on"_s].toBool()});
    }
    desk.session().apply(state, EventDesks::tr("Filter"));
    desk.session().setOn(object[u"on"_s].toBool(true));
    desk.undoStack().clear();
}

} // namespace

EventDesks::EventDesks(EventPane& live, SessionTabs& tabs, WindowSettings& settings, QObject* parent)
    : QObject(parent), m_tabs(tabs), m_settings(settings),
      m_saved(new SavedFilters(fileBeside(settings, u"filters.json"_s), this)),
      m_history(new FilterHistory(fileBeside(settings, u"filter-history.json"_s), this)),
      m_colours(new ColourRules(this))
{
    if (const QSettings* kept = settings.store())
        m_colours->restore(*kept);
    connect(m_colours, &ColourRules::changed, this, [this] {
        if (QSettings* kept = m_settings.store())
            m_colours->save(*kept);
    });
    m_desks.push_back(std::make_unique<EventDesk>(live, EventDesk::Shared{*m_saved, *m_history, *m_colours}, this));
    m_undo.addStack(&m_desks.front()->undoStack());
    m_undo.setActiveStack(&m_desks.front()->undoStack());
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeDelay);
    connect(&m_soon, &QTimer::timeout, this, &EventDesks::keep);
    if (const QSettings* kept = settings.store())
        restoreFilter(*m_desks.front(), kept->value(filterKey(nullptr)).toByteArray());
    watch(*m_desks.front());
    connect(&tabs, &SessionTabs::opened, this, [this](FileSession* file) { furnish(*file); });
    connect(&tabs, &SessionTabs::closing, this, [this](FileSession* file) { close(*file); });
    connect(&tabs, &SessionTabs::currentChanged, this, [this] {
        m_undo.setActiveStack(&current().undoStack());
        Q_EMIT currentChanged();
    });
}

EventDesks::~EventDesks()
{
    m_tabs.disconnect(this);
}

void EventDesks::watch(EventDesk& desk)
{
    connect(&desk.session(), &FilterSession::applied, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk.session(), &FilterSession::switched, &m_soon, qOverload<>(&QTimer::start));
}

void EventDesks::keep()
{
    m_soon.stop();
    QSettings* kept = m_settings.store();
    if (kept == nullptr)
        return;
    kept->setValue(filterKey(nullptr), filterText(live().session()));
    // Of the files that are open: others are forgotten.
    kept->remove(u"filters/files"_s);
    for (FileSession* file : m_tabs.files()) {
        EventDesk* desk = file->key().isEmpty() ? nullptr : deskOf(file->events());
        if (desk != nullptr)
            kept->setValue(filterKey(file), filterText(desk->session()));
    }
}

EventDesk* EventDesks::deskOf(const EventPane& pane) const
{
    const auto found = std::ranges::find_if(m_desks, [&](const auto& desk) { return &desk->pane() == &pane; });
    return found == m_desks.end() ? nullptr : found->get();
}

EventDesk& EventDesks::current()
{
    EventDesk* shown = deskOf(m_tabs.current());
    return shown != nullptr ? *shown : live();
}

void EventDesks::furnish(FileSession& file)
{
    EventPane& pane = file.events();
    m_desks.push_back(std::make_unique<EventDesk>(pane, EventDesk::Shared{*m_saved, *m_history, *m_colours}, this));
    EventDesk& desk = *m_desks.back();
    m_undo.addStack(&desk.undoStack());
    pane.timeline().setLive(false);
    // A file begins with the columns of the live events; nothing is delivered from it.
    TableLayout layout = layoutOf(live().pane().table());
    for (auto& place : layout.places) {
        if (place.column.kind == ColumnKind::Delivery)
            place.isShown = false;
    }
    setLayout(pane.table(), layout);
    Q_EMIT made(desk);
    watch(desk);
    if (const QSettings* kept = m_settings.store())
        restoreFilter(desk, kept->value(filterKey(&file)).toByteArray());
    desk.marks().open(marksFileOf(m_settings, file.path()));
}

void EventDesks::close(FileSession& file)
{
    EventDesk* desk = deskOf(file.events());
    if (desk == nullptr)
        return;
    Q_EMIT closing(*desk);
    std::erase_if(m_desks, [desk](const auto& other) { return other.get() == desk; });
}

} // namespace grantex
