// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/outer_loop.h"

#include <QThread>
#include <QTimer>
#include <chrono>
#include <utility>

namespace grantex {

void callInOuterLoop(QObject* context, std::function<void()> what)
{
    if (QThread::currentThread()->loopLevel() <= 1)
        return what();
    constexpr auto soon = std::chrono::milliseconds(100);
    QTimer::singleShot(soon, context,
                       [context, what = std::move(what)]() mutable { callInOuterLoop(context, std::move(what)); });
}

} // namespace grantex
