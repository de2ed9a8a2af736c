// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/pipeline/pipeline_private.h"
#include "core/settings/config_edit.h"

namespace grantex {

namespace {

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

} // namespace grantex
