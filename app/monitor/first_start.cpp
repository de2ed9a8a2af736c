// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/first_start.h"

#include "core/destinations/registry.h"
#include "core/secrets/secret_store.h"
#include "core/settings/config_edit.h"
#include "core/settings/profiles.h"
#include "core/setup/secret_places.h"
#include "ui/connection/connection_dialog.h"
#include "ui/connection/welcome_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace grantex {

namespace {

bool connectFirst(const std::string& file, const QString& profile)
{
    const auto secrets = makeSystemSecretStore();
    const auto check = [&file](const std::string& bytes) -> Result<> {
        const auto config = parseConfig(bytes, file, destinationSchemas());
        return config ? Result<>() : tl::unexpected(config.error());
    };
    const auto save = [&](const Draft& draft) {
        return editConfig(
            file,
            [&draft](ConfigText& text) -> Result<> {
                if (auto done = text.set({"source"}, connectionObject(draft)); !done)
                    return done;
                return text.value({"destinations"}) ? Result<>() : text.set({"destinations"}, ConfigValue::List());
            },
            check);
    };
    ConnectionDialog dialog({file, entryOwner(file), FormServices::ofThisDesktop(*secrets), std::nullopt, save});
    dialog.setProfile(profile, QString::fromStdString(readProfile(profile.toStdString()).colour));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

FirstStart askFirstStart(const std::string& file, const QString& profile)
{
    while (true) {
        WelcomeDialog welcome(profile);
        welcome.exec();
        switch (welcome.way()) {
        case WelcomeDialog::Way::None:
            return {};
        case WelcomeDialog::Way::Demo:
            return {FirstStart::Way::Demo, {}};
        case WelcomeDialog::Way::Connect:
            if (connectFirst(file, profile))
                return {FirstStart::Way::Connected, {}};
            break;
        case WelcomeDialog::Way::OpenFile: {
            const QStringList files = QFileDialog::getOpenFileNames(
                nullptr, QCoreApplication::translate("main", "Open events"), {},
                QCoreApplication::translate("main", "Events (*.ndjson *.jsonl *.json *.sse *.gz);;All files (*)"));
            if (!files.isEmpty())
                return {FirstStart::Way::Files, files};
            break;
        }
        }
    }
}

} // namespace grantex
