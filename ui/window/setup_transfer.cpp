// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup_transfer.h"

#include "core/base/whole_file.h"
#include "core/destinations/registry.h"
#include "core/settings/config_edit.h"
#include "core/setup/secret_places.h"
#include "core/setup/setup_file.h"
#include "ui/profiles/setup_import_dialog.h"
#include "ui/profiles/setup_words.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/window/main_window.h"
#include "ui/window/profile_menu.h"
#include "ui/window/setup_controller.h"

#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString askForSetup(QWidget* parent, bool isExport)
{
    const QString kinds = SetupTransfer::tr("Set-ups (*.json);;All files (*)");
    return isExport ? QFileDialog::getSaveFileName(parent, SetupTransfer::tr("Export set-up"), u"grantex-setup.json"_s,
                                                   kinds)
                    : QFileDialog::getOpenFileName(parent, SetupTransfer::tr("Import set-up"), {}, kinds);
}

} // namespace

SetupTransfer::SetupTransfer(MainWindow& window) : QObject(&window), m_window(window), m_choose(askForSetup)
{
    QMenu& file = *window.menus().file;
    auto* profiles = file.findChild<QMenu*>(u"profilesMenu"_s);
    QAction* save = makeAction(*profiles, u"exportSetupAction"_s, tr("&Export Set-up…"));
    QAction* load = makeAction(*profiles, u"importSetupAction"_s, tr("&Import Set-up…"));
    save->setEnabled(window.pipeline().hasConfiguration());
    load->setEnabled(window.pipeline().hasConfiguration() && !window.pipeline().isViewer());
    connect(save, &QAction::triggered, this, &SetupTransfer::exportSetup);
    connect(load, &QAction::triggered, this, &SetupTransfer::importSetup);
}

void SetupTransfer::exportSetup()
{
    const std::string file = m_window.pipeline().config().file;
    const auto bytes = readConfigFile(file);
    std::vector<std::string> leftOut;
    const auto setup =
        bytes ? grantex::exportSetup(*bytes, file, destinationSchemas(), &leftOut) : tl::unexpected(bytes.error());
    if (!setup)
        return m_window.showWarning(coreText(setup.error()));
    const QString path = m_choose(&m_window, true);
    if (path.isEmpty())
        return;
    if (const auto written = writeWholeFile(path.toStdString(), *setup); !written)
        return m_window.showWarning(tr("The set-up was not written: %1").arg(safeCoreText(written.error().message)));
    if (leftOut.empty())
        return m_window.showMessage(tr("The set-up was exported without its secrets"));
    m_window.showMessage(
        tr("The set-up was exported. Named like secrets, these were left out: %1").arg(ofOwners(leftOut)));
}

void SetupTransfer::importSetup()
{
    const QString path = m_choose(&m_window, false);
    if (path.isEmpty())
        return;
    Pipeline& pipeline = m_window.pipeline();
    const std::string file = pipeline.config().file;
    const std::string profile = entryOwner(file);
    const auto bytes = readConfigFile(path.toStdString());
    auto imported =
        bytes ? readSetup(*bytes, file, profile, SetupController::namesIn(pipeline.config()), destinationSchemas())
              : tl::unexpected(bytes.error());
    if (!imported)
        return m_window.showWarning(coreText(imported.error()));
    SetupImportDialog::Setup setup{std::move(*imported),
                                   profile,
                                   !pipeline.config().sources.empty(),
                                   destinationSchemas(),
                                   FormServices::ofThisDesktop(m_window.setup().secrets()),
                                   {}};
    setup.save = [this, profile](const std::optional<Draft>& connection,
                                 const std::vector<Draft>& destinations) -> Result<> {
        const auto before = m_window.pipeline().config().sources;
        auto changed = m_window.setup().change([&](ConfigText& text) -> Result<> {
            if (connection) {
                if (auto done = text.set({"source"}, connectionObject(*connection)); !done)
                    return done;
            }
            for (const Draft& draft : destinations) {
                const auto& fields = findDestinationSchema(draft.type)->fields;
                if (auto done = grantex::addDestination(text, configObject(draft, fields)); !done)
                    return done;
            }
            return {};
        });
        if (!changed)
            return changed;
        // The key of the connection that it took the place of.
        for (const SourceSettings& source : before) {
            if (!connection || source.type == SourceSettings::Type::File)
                continue;
            if (const auto gone = forgetSecrets(draftOf(source), {*connection}, profile, m_window.setup().secrets());
                !gone)
                m_window.showWarning(coreText(gone.error()));
        }
        return {};
    };
    auto* dialog = new SetupImportDialog(std::move(setup), &m_window);
    dialog->setProfile(m_window.profiles().title(), m_window.profiles().colour());
    SetupController::show(dialog);
}

} // namespace grantex
