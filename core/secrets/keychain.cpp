// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace grantex::keychain {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kUseAnotherPlace =
    "Install and start gnome-keyring or KWallet, or refer to the secret by {\"env\": …} or {\"file\": …}.";

tl::unexpected<Error> explain(const QKeychain::Job& job)
{
    const std::string words = redact(job.errorString().toStdString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound, "The keychain holds no entry \"" + job.key().toStdString() + "\".",
                    "Enter the secret again; if it was there before, unlock the keychain.");
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(ErrorCode::Denied, "The keychain refused access: " + words, "Unlock the keychain and try again.");
    case QKeychain::CouldNotDeleteEntry:
        return fail(ErrorCode::Denied, "The keychain kept the entry: " + words,
                    "Remove it with the keychain's own tool.");
    default:
        // Without a bus or a Secret Service QtKeychain says OtherError, never NoBackendAvailable.
        return fail(ErrorCode::Unavailable, "There is no usable keychain: " + words, kUseAnotherPlace);
    }
}

/// Runs `job` to its end and hands it to `take`, or gives up after `timeout`. A job that was given up stays alive until
/// its answer comes, because QtKeychain still holds it, and then deletes itself; nothing here is referred to by then.
template <typename Job, typename Take>
auto run(Job* job, const std::string& name, Millis timeout, const Take& take) -> decltype(take(*job))
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(name));
    decltype(take(*job)) result =
        fail(ErrorCode::Timeout, "The keychain did not answer within " + formatDuration(timeout) + ".",
             "It may be waiting for its password: answer its prompt, then try again.");
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job* finished) {
        if (finished->error() == QKeychain::NoError)
            result = take(*job);
        else
            result = explain(*finished);
        loop.quit();
    });
    QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
    // From inside the loop: a quit that comes before exec() would be forgotten.
    QMetaObject::invokeMethod(job, &QKeychain::Job::start, Qt::QueuedConnection);
    loop.exec();
    return result;
}

template <typename Job>
Job* makeJob()
{
    return new Job(u"grantex-monitor"_s);
}

tl::unexpected<Error> noApplication()
{
    return fail(ErrorCode::Unavailable, "The keychain cannot be used here.", kUseAnotherPlace);
}

} // namespace

Result<Secret> read(const std::string& name, Millis timeout)
{
    if (QCoreApplication::instance() == nullptr)
        return noApplication();
    return run(makeJob<QKeychain::ReadPasswordJob>(), name, timeout,
               [&name](const QKeychain::ReadPasswordJob& job) -> Result<Secret> {
                   const QByteArray bytes = job.binaryData();
                   if (bytes.isEmpty())
                       return fail(ErrorCode::NotFound, "The keychain's entry \"" + name + "\" is empty.",
                                   "Enter the secret again.");
                   return Secret(bytes.toStdString());
               });
}

Result<> write(const std::string& name, const Secret& secret, Millis timeout)
{
    if (QCoreApplication::instance() == nullptr)
        return noApplication();
    auto* job = makeJob<QKeychain::WritePasswordJob>();
    const auto plain = secret.reveal();
    job->setTextData(QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size())));
    return run(job, name, timeout, [](const QKeychain::WritePasswordJob&) { return Result<>(); });
}

Result<> remove(const std::string& name, Millis timeout)
{
    if (QCoreApplication::instance() == nullptr)
        return noApplication();
    auto done = run(makeJob<QKeychain::DeletePasswordJob>(), name, timeout,
                    [](const QKeychain::DeletePasswordJob&) { return Result<>(); });
    if (!done && done.error().code == ErrorCode::NotFound)
        return {};
    return done;
}

} // namespace grantex::keychain
