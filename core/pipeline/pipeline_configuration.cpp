// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/pipeline/pipeline_private.h"
#include "core/settings/config_edit.h"

namespace grantex {

namespace {

/// 4 MiB: a few milliseconds.
constexpr int kCompactPages = 64;

/// One step after the other on the journal's thread, each a task of its own, until nothing is free any more.
struct Compaction
{
    JournalWriter& writer;
    std::function<void(const Result<std::int64_t>&)> done; ///< called on the journal's thread
    std::int64_t freed = 0;
    std::int64_t step = 0; ///< bytes of the last one

    static void next(const std::shared_ptr<Compaction>& self)
    {
        const auto failure = std::make_shared<Result<>>();
        self->writer.post(
            [self, failure](JournalStore& store) -> Result<> {
                const auto before = store.size();
                *failure = before ? store.vacuumPages(kCompactPages) : tl::unexpected(before.error());
                if (!*failure)
                    return {};
                const auto after = store.size();
                if (!after)
                    *failure = tl::unexpected(after.error());
                else
                    self->step = before->free - after->free;
                return {};
            },
            [self, failure](bool isDurable) {
                if (!*failure)
                    return self->done(tl::unexpected(failure->error()));
                if (!isDurable)
                    return self->done(fail(ErrorCode::Unavailable, "The journal is being closed."));
                self->freed += self->step;
                if (self->step > 0)
                    return next(self);
                self->done(self->freed);
            });
    }
};

ConfigCheck checkAsConfig(const std::string& file)
{
    return [file](const std::string& bytes) -> Result<> {
        const auto config = parseConfig(bytes, file, destinationSchemas());
        return config ? Result<>() : tl::unexpected(config.error());
    };
}

} // namespace

bool Pipeline::hasConfiguration() const
{
    return !d->config.file.empty() && (d->options.readerOnly || d->options.reread);
}

Result<std::vector<std::string>> Pipeline::changeConfiguration(const std::function<Result<>(ConfigText&)>& edit)
{
    if (!hasConfiguration())
        return fail(ErrorCode::Usage, "This run has no configuration file that could be changed.");
    const std::string file = d->config.file;
    std::string before;
    bool isChanged = false;
    const auto remember = [&](ConfigText& text) -> Result<> {
        before = text.bytes();
        auto done = edit(text);
        isChanged = done && text.bytes() != before;
        return done;
    };
    if (auto done = editConfig(file, remember, checkAsConfig(file)); !done)
        return tl::unexpected(done.error());
    if (!isChanged)
        return std::vector<std::string>();
    auto changes = reload();
    if (!changes) {
        const auto takeBack = [&](ConfigText& text) -> Result<> {
            auto old = ConfigText::parse(before, file);
            if (old)
                text = std::move(*old);
            return old ? Result<>() : tl::unexpected(old.error());
        };
        if (const auto back = editConfig(file, takeBack); !back)
            Q_EMIT warning(QString::fromStdString(back.error().message));
    }
    return changes;
}

void Pipeline::compactJournal(std::function<void(const Result<std::int64_t>&)> done)
{
    if (!d->writer)
        return done(fail(ErrorCode::Unavailable, "Another program owns this journal, or it is being closed."));
    const auto comeBack = [this, done = std::move(done)](const Result<std::int64_t>& freed) {
        Private::on(this, [done, freed] { done(freed); });
    };
    Compaction::next(std::make_shared<Compaction>(Compaction{*d->writer, comeBack}));
}

} // namespace grantex
