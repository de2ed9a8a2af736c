// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/file_session.h"

#include "core/files/file_events.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/sessions/bad_lines_dialog.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int thousandths = 1000;
constexpr int rowsBeatMs = 33;
/// Events handed to the pane in one turn of the event loop.
constexpr std::size_t mostPerTurn = 4000;
constexpr std::int64_t worthOpeningAnew = 50'000;

QString fileName(const QString& path)
{
    return path == u"-"_s ? FileSession::tr("standard input") : safeText(QStringView(QFileInfo(path).fileName()), 60);
}

} // namespace

Result<std::unique_ptr<FileSession>> FileSession::open(const QString& path)
{
    std::unique_ptr<FileSession> session(new FileSession(path, {{path, fileName(path)}}));
    auto file = FileEvents::open(path == u"-"_s ? "-" : QFile::encodeName(path).toStdString(), session->refresher());
    if (!file)
        return tl::unexpected(file.error());
    session->m_file = *std::move(file);
    session->refresh();
    return session;
}

Result<std::unique_ptr<FileSession>> FileSession::merge(const std::vector<Part>& parts)
{
    std::unique_ptr<FileSession> session(new FileSession({}, parts));
    std::vector<MergedEvents::Part> merged;
    merged.reserve(parts.size());
    for (const Part& part : parts)
        merged.push_back({part.name.toStdString(),
                          part.store ? std::string() : QFile::encodeName(part.path).toStdString(), part.store});
    auto events = MergedEvents::open(std::move(merged), session->refresher());
    if (!events)
        return tl::unexpected(events.error());
    session->m_file = *std::move(events);
    session->refresh();
    return session;
}

QString FileSession::key() const
{
    QStringList lines;
    for (const Part& part : m_parts) {
        if (part.path == u"-"_s || part.path.contains(u'\n'))
            return {};
        lines.append(part.path);
    }
    return lines.join(u'\n');
}

std::function<void()> FileSession::refresher()
{
    // Ended before the widget is: the events' thread is joined in their destructor.
    return [this] { QMetaObject::invokeMethod(this, &FileSession::refresh, Qt::QueuedConnection); };
}

FileSession::FileSession(QString path, std::vector<Part> parts)
    : m_path(std::move(path)), m_parts(std::move(parts)), m_status(new ElidedLabel(this)),
      m_bar(new QProgressBar(this)), m_bad(new QPushButton(this)), m_trouble(new Banner(u"warning"_s, QString(), this)),
      m_pane(new EventPane(this))
{
    m_status->setRole(Role::Muted);
    m_status->setElideMode(Qt::ElideMiddle);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How much of the file is read"));
    constexpr int characters = 20;
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * characters);
    m_bad->setObjectName(u"badLinesButton"_s);
    m_bad->setProperty("flavour", u"quiet"_s);
    m_bad->setIcon(themedIcon(u"warning"_s, Role::Warning));
    m_bad->setToolTip(tr("List what in this file is no event"));
    m_bad->setVisible(false);
    m_trouble->setObjectName(u"fileTrouble"_s);

    const int unit = fontMetrics().height();
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(unit * 3 / 4, unit / 4, unit / 2, unit / 4);
    strip->addWidget(m_status, 1);
    strip->addWidget(m_bar);
    strip->addWidget(m_bad);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(strip);
    column->addWidget(m_trouble);
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    m_rows.setInterval(rowsBeatMs);
    connect(&m_rows, &QTimer::timeout, this, &FileSession::takeRows);
    connect(m_bad, &QPushButton::clicked, this, &FileSession::showBadLines);
    connect(m_pane, &EventPane::resumeRequested, this, [this] { m_pane->setPaused(false); });
}

FileSession::~FileSession()
{
    m_file.reset(); // its thread calls this object
    static_cast<void>(m_pane->open(nullptr));
}

QString FileSession::name() const
{
    QStringList names;
    for (const Part& part : m_parts)
        names.append(part.name);
    return names.join(u" + "_s);
}

QString FileSession::statusText() const
{
    return m_status->text();
}

void FileSession::refresh()
{
    const OpenedEvents::Progress progress = m_file->progress();
    // The pane reads what is there faster than it is handed over, the newest first.
    const bool isWorthIt = progress.state == OpenedEvents::State::Complete &&
                           progress.events - m_shown > worthOpeningAnew &&
                           !m_pane->table().selectionModel()->hasSelection();
    if (isWorthIt || (!m_isOpened && progress.events > 0))
        show(progress.events);
    if (m_shown < progress.events && !m_rows.isActive())
        m_rows.start();
    if (std::exchange(m_gaps, progress.gaps) != progress.gaps && m_reader)
        m_pane->feed().setGaps(m_reader->gaps().value_or(std::vector<Gap>()));
    refreshStrip(progress);
    Q_EMIT changed();
}

void FileSession::show(std::int64_t events)
{
    if (const auto opened = m_pane->open(m_file->store()); !opened)
        return;
    if (!m_reader)
        m_reader = std::move(m_file->store()->openReader()).value_or(nullptr);
    m_isOpened = m_reader != nullptr;
    m_shown = std::max(events, m_pane->model().lastSequence().value);
    m_rows.stop();
}

void FileSession::takeRows()
{
    auto events = m_reader->readAfter({m_shown}, mostPerTurn);
    if (!events || events->empty()) {
        m_rows.stop();
        return;
    }
    m_shown = events->back().sequence.value;
    m_pane->feed().receive(std::make_shared<const std::vector<StoredEvent>>(*std::move(events)));
}

QString FileSession::whereText() const
{
    if (isMerged())
        return tr("Merged by time: %1").arg(name());
    return m_path == u"-"_s ? m_parts.front().name : safeText(QStringView(m_path), 500);
}

QString FileSession::countText(const OpenedEvents::Progress& progress) const
{
    const QString events = tr("%Ln event(s)", nullptr, static_cast<int>(progress.events));
    QStringList parts;
    if (progress.state != OpenedEvents::State::Reading)
        parts.append(events);
    else if (isMerged())
        parts.append(tr("reading all of them first"));
    else
        parts.append(tr("%1 so far").arg(events));
    if (progress.duplicates > 0)
        parts.append(tr("%Ln duplicate(s) left out", nullptr, static_cast<int>(progress.duplicates)));
    if (progress.conflicts > 0)
        parts.append(tr("%Ln event(s) with the id of another", nullptr, static_cast<int>(progress.conflicts)));
    if (progress.bytesRead > 0)
        parts.append(byteSize(static_cast<std::int64_t>(progress.bytesRead)));
    return parts.join(u" · "_s);
}

void FileSession::refreshStrip(const OpenedEvents::Progress& progress)
{
    const bool isReading = progress.state == OpenedEvents::State::Reading;
    m_status->setText(u"%1 · %2"_s.arg(whereText(), countText(progress)));
    m_bar->setVisible(isReading);
    if (isReading) {
        const double total = static_cast<double>(progress.bytesTotal);
        m_bar->setRange(0, progress.bytesTotal == 0 ? 0 : thousandths); // 0 to 0: nobody knows how much comes
        m_bar->setValue(total > 0 ? static_cast<int>(static_cast<double>(progress.bytesRead) / total * thousandths)
                                  : 0);
    }
    m_bad->setVisible(progress.badLines > 0);
    m_bad->setText(tr("%Ln bad line(s)", nullptr, static_cast<int>(progress.badLines)));
    m_trouble->setVisible(!progress.trouble.empty());
    if (!progress.trouble.empty())
        m_trouble->setText(safeCoreText(progress.trouble));
    if (progress.state == OpenedEvents::State::Failed)
        m_pane->setEmptyTexts(isMerged() ? tr("The files cannot be merged") : tr("Nothing can be read from this file"),
                              safeCoreText(progress.trouble));
    else if (isReading)
        m_pane->setEmptyTexts(tr("Reading…"), tr("Events appear as they are found."));
    else
        m_pane->setEmptyTexts(isMerged() ? tr("These files hold no events") : tr("This file holds no events"),
                              progress.badLines > 0 ? tr("Nothing in it is an event: see its bad lines.") : QString());
}

void FileSession::showBadLines()
{
    BadLinesDialog dialog(name(), m_file->badLines(), m_file->progress().badLines, this);
    dialog.exec();
}

} // namespace grantex
