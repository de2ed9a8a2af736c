// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes/stage.h"

#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int patienceMs = 60'000;

std::vector<const Scene*>& registered()
{
    static std::vector<const Scene*> scenes;
    return scenes;
}

[[noreturn]] void giveUp(const std::string& why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::_Exit(1); // threads of the pipeline run: nothing is taken apart under them
}

} // namespace

Scene::Scene(const char* name, Play play) : m_name(name), m_play(std::move(play))
{
    registered().push_back(this);
}

std::vector<const Scene*> Scene::all()
{
    std::vector<const Scene*> scenes = registered();
    std::ranges::sort(scenes, {}, &Scene::name);
    return scenes;
}

Stage::Stage(double rate)
{
    auto demo = startDemo(rate);
    if (!demo)
        giveUp(demo.error().message);
    m_demo = std::move(*demo);
}

Stage::~Stage() = default;

MainWindow& Stage::window()
{
    if (m_window)
        return *m_window;
    Config config = m_demo->config;
    // With a file, as a person's own set-up has one: the dialogs read it.
    config.file = m_demo->directory.filePath(u"config.json"_s).toStdString();
    QFile file(QString::fromStdString(config.file));
    const QByteArray json =
        R"({"version": 1, "source": {"type": "sse", "apiKey": {"env": "GRANTEX_API_KEY"}, "url": ")" +
        QByteArray::fromStdString(config.sources.front().url) + "\"}}\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0)
        giveUp("The demo's configuration cannot be written.");
    file.close();
    const auto reread = [config]() -> Result<Config> { return config; };
    auto pipeline = Pipeline::create(config, {.reread = reread});
    if (!pipeline)
        giveUp(pipeline.error().message);
    m_window = std::make_unique<MainWindow>(std::move(*pipeline), MainWindow::Options{u"Demo"_s, {}});
    m_window->resize(1440, 900);
    m_window->show();
    m_window->pipeline().start();
    // The window manager may only just have started.
    waitFor(
        [this] {
            m_window->activateWindow();
            return m_window->isActiveWindow();
        },
        "the window is active");
    return *m_window;
}

void Stage::trigger(const QString& action)
{
    auto* found = find<QAction>(action);
    if (found == nullptr)
        giveUp("There is no action " + action.toStdString());
    found->trigger();
    settle();
}

void Stage::fault(const QByteArray& line)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QString::fromStdString(m_demo->simulator->url()) + u"/simulator/fault"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, line));
    waitFor([&reply] { return reply->isFinished(); }, "the service takes a fault");
    if (reply->error() != QNetworkReply::NoError)
        giveUp(reply->errorString().toStdString());
}

void Stage::waitFor(const std::function<bool()>& condition, const char* what)
{
    if (!QTest::qWaitFor(condition, patienceMs))
        giveUp(std::string("Waited in vain until ") + what);
}

void Stage::waitForEvents(std::int64_t count)
{
    EventModel& model = window().events().model();
    waitFor([&] { return model.eventCount() >= count; }, "there are enough events");
}

void Stage::makeGap()
{
    const auto isLive = [this] {
        return std::ranges::any_of(window().pipeline().sources(), [](const SourceStatus& source) {
            return source.state == SourceStatus::State::Live;
        });
    };
    waitFor(isLive, "the connection is live");
    window().pipeline().setConnected(false);
    constexpr int gapMs = 3000;
    settle(gapMs);
    window().pipeline().setConnected(true);
    waitFor(isLive, "the connection is live again");
    waitForEvents(window().events().model().eventCount() + 1);
}

void Stage::selectFromEnd(int rows)
{
    window().events().table().selectRow(window().events().model().rowCount() - 1 - rows);
    settle();
}

void Stage::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

QImage Stage::picture()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture = window().grab();
    QPainter painter(&picture);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget == m_window.get() || !widget->isVisible() || qobject_cast<QMenu*>(widget) != nullptr)
            continue;
        const bool isPopup = widget->windowType() == Qt::Popup;
        const QPoint at =
            isPopup ? m_window->mapFromGlobal(widget->pos())
                    : QPoint((m_window->width() - widget->width()) / 2, (m_window->height() - widget->height()) / 2);
        if (!isPopup)
            painter.fillRect(QRect(QPoint(), m_window->size()), QColor(0, 0, 0, 90));
        painter.drawPixmap(at, widget->grab());
        painter.setPen(QColor(128, 128, 128));
        painter.drawRect(QRect(at, widget->size()).adjusted(0, 0, -1, -1));
    }
    painter.end();
    return picture.toImage();
}

} // namespace grantex
