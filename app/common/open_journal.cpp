// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/open_journal.h"

#include <QThread>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace grantex {

Result<std::unique_ptr<JournalStore>> openJournal(const std::string& directory,
                                                  const std::function<void(QEventLoop&)>& meanwhile)
{
    // Shared with the thread, which may outlive this call.
    auto store = std::make_shared<std::optional<Result<std::unique_ptr<JournalStore>>>>();
    QThread* const thread = QThread::create([store, directory] { store->emplace(JournalStore::open(directory)); });
    QEventLoop loop;
    QObject::connect(thread, &QThread::finished, &loop, [&loop] { loop.exit(0); });
    meanwhile(loop);
    thread->start();
    if (loop.exec() != 0) {
        QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        if (thread->isFinished())
            thread->deleteLater();
        return nullptr;
    }
    thread->wait();
    delete thread;
    return std::move(**store);
}

void leave(int exitCode)
{
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

} // namespace grantex
