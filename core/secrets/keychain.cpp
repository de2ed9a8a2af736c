// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace grantex::keychain {

namespace {

constexpr int kTimeoutMs = 15'000;

QString service()
{
    return QStringLiteral("grantex-monitor");
}

tl::unexpected<Error> explain(const QKeychain::Job& job)
{
    const std::string words = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound, "The keychain holds no entry \"" + job.key().toStdString() + "\".",
                    "Enter the secret again.");
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(ErrorCode::Denied, "The keychain refused access: " + words, "Unlock the keychain and try again.");
    // OtherError is what QtKeychain says when no bus or no Secret Service answers.
    default:
        return fail(
            ErrorCode::Unavailable, "There is no usable keychain: " + words,
            "Install and start gnome-keyring or KWallet, or refer to the secret by {\"env\": …} or {\"file\": …}.");
    }
}

/// Runs `job` to its end or to the time-out. After the time-out the job is left alone: it deletes itself when it
/// finishes.
Result<> run(QKeychain::Job* job)
{
    const QPointer<QKeychain::Job> guarded(job);
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    QEventLoop loop;
    bool finished = false;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(kTimeoutMs, &loop, &QEventLoop::quit);
    job->start();
    if (!finished)
        loop.exec();
    if (!finished) {
        if (guarded)
            guarded->setAutoDelete(true);
        return fail(ErrorCode::Timeout, "The keychain did not answer within 15 s.", "Is it waiting for its password?");
    }
    if (job->error() != QKeychain::NoError)
        return explain(*job);
    return {};
}

} // namespace

Result<Secret> read(const std::string& name)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    job->setKey(QString::fromStdString(name));
    const auto done = run(job);
    if (!done) {
        if (done.error().code != ErrorCode::Timeout)
            job->deleteLater();
        return tl::unexpected(done.error());
    }
    Secret secret(job->textData().toStdString());
    job->deleteLater();
    return secret;
}

Result<> write(const std::string& name, const Secret& secret)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(QString::fromStdString(name));
    const auto plain = secret.reveal();
    job->setTextData(QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size())));
    auto done = run(job);
    if (done || done.error().code != ErrorCode::Timeout)
        job->deleteLater();
    return done;
}

Result<> remove(const std::string& name)
{
    auto* job = new QKeychain::DeletePasswordJob(service());
    job->setKey(QString::fromStdString(name));
    auto done = run(job);
    if (done || done.error().code != ErrorCode::Timeout)
        job->deleteLater();
    if (!done && done.error().code == ErrorCode::NotFound)
        return {};
    return done;
}

} // namespace grantex::keychain
