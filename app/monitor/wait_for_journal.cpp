// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/wait_for_journal.h"

#include "app/common/open_journal.h"
#include "core/journal/set_aside.h"
#include "ui/window/wait_window.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr std::chrono::milliseconds kMoment{400};
constexpr std::chrono::milliseconds kBeat{250};

QString size(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes);
}

void show(WaitWindow& window, const std::string& directory)
{
    const auto progress = salvageProgress(directory);
    if (!progress)
        return window.setState(QCoreApplication::translate("wait", "Opening the journal…"), {}, 0, 0);
    window.setState(
        QCoreApplication::translate("wait", "The journal is damaged"),
        QCoreApplication::translate("wait", "What can be read is being taken out of it: %1 of about %2. The damaged "
                                            "file is kept. Quitting loses nothing: the next start goes on.")
            .arg(size(progress->made), size(progress->damaged)),
        progress->made, progress->damaged);
}

} // namespace

Result<std::unique_ptr<JournalStore>> openJournalShown(const std::string& directory, const UnixSignals& signalSource)
{
    WaitWindow window;
    QTimer beat;
    auto store = openJournal(directory, [&](QEventLoop& loop) {
        QObject::connect(&signalSource, &UnixSignals::terminate, &loop, [&loop] { loop.exit(1); });
        QObject::connect(&window, &WaitWindow::quitRequested, &loop, [&loop] { loop.exit(1); });
        QObject::connect(&beat, &QTimer::timeout, &loop, [&window, directory] { show(window, directory); });
        QTimer::singleShot(kMoment, &loop, [&window, &beat, directory] {
            show(window, directory);
            window.show();
            beat.start(kBeat);
        });
    });
    if (store && !*store)
        leave(0);
    return store;
}

} // namespace grantex
