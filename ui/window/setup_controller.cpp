// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup_controller.h"

#include "core/destinations/registry.h"
#include "core/settings/config_edit.h"
#include "core/settings/profiles.h"
#include "core/setup/pending_forgets.h"
#include "ui/connection/connection_dialog.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/destination_list.h"
#include "ui/destinations/replay_dialog.h"
#include "ui/events/event_filter.h"
#include "ui/events/seen_events.h"
#include "ui/forms/field_form.h"
#include "ui/forms/field_names.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/window/filter_feature.h"
#include "ui/window/main_window.h"
#include "ui/window/profile_menu.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>

namespace grantex {

namespace {

const DestinationSettings* findIn(const Config& config, const LaneId& lane)
{
    const auto found = std::ranges::find(config.destinations, lane, &DestinationSettings::id);
    return found == config.destinations.end() ? nullptr : &*found;
}

} // namespace

SetupController::SetupController(MainWindow& window, std::shared_ptr<SecretStore> trialSecrets)
    : QObject(&window), m_window(window), m_isTrial(trialSecrets != nullptr),
      m_secrets(m_isTrial ? std::move(trialSecrets) : std::shared_ptr<SecretStore>(makeSystemSecretStore())),
      m_confirm(askForConfirmation)
{
    DestinationList& list = window.destinations();
    const Pipeline& pipeline = window.pipeline();
    list.setEditable(pipeline.hasConfiguration() && !pipeline.isViewer(),
                     pipeline.isViewer()
                         ? tr("Another program owns this journal: its configuration is changed there")
                         : tr("There is no configuration here. File ▸ Profiles ▸ New Profile… begins one"));
    // When the window stands: a keychain may want to be unlocked first.
    if (pipeline.hasConfiguration() && !pipeline.isViewer())
        QTimer::singleShot(0, this, &SetupController::forgetWhatIsLeft);
    connect(&list, &DestinationList::addRequested, this, &SetupController::addDestination);
    connect(&list, &DestinationList::wished, this, &SetupController::fulfil);
}

SetupController::~SetupController() = default;

void SetupController::setSecrets(std::shared_ptr<SecretStore> secrets)
{
    m_secrets = std::move(secrets);
}

std::vector<std::string> SetupController::namesIn(const Config& config)
{
    std::vector<std::string> names;
    for (const auto& destination : config.destinations)
        names.push_back(destination.name);
    return names;
}

Result<> SetupController::change(const std::function<Result<>(ConfigText&)>& edit)
{
    Pipeline& pipeline = m_window.pipeline();
    auto changes = pipeline.changeConfiguration(edit);
    if (changes && changes->empty())
        changes = pipeline.reload();
    return changes ? Result<>() : tl::unexpected(changes.error());
}

std::string SetupController::file() const
{
    return m_window.pipeline().config().file;
}

std::string SetupController::secretsProfile() const
{
    return entryOwner(file());
}

FormServices SetupController::services()
{
    FormServices services = FormServices::ofThisDesktop(*m_secrets);
    services.notForgotten = [this](const Error& why, const std::vector<std::string>& entries) {
        rememberToForget(why, entries);
    };
    services.seen = &m_window.filter().events().seen();
    return services;
}

void SetupController::rememberToForget(const Error& why, const std::vector<std::string>& entries)
{
    const auto kept = PendingForgets(file()).add(entries);
    m_window.showWarning(
        kept ? tr("A key that is no longer used could not be taken out of the keychain: %1 It is tried again at the "
                  "next start.")
                   .arg(coreText(why))
             : tr("A key that is no longer used could not be taken out of the keychain: %1 Delete %2 there yourself.")
                   .arg(coreText(why), safeText(entries.empty() ? std::string() : entries.front(), 200)));
}

void SetupController::forgetWhatIsLeft()
{
    PendingForgets pending(file());
    if (pending.names().empty())
        return;
    const auto isInUse = [own = file()](const std::string& name) {
        std::vector<std::string> files{own};
        for (const ProfileInfo& profile : listProfiles()) {
            if (profile.file != own)
                files.push_back(profile.file);
        }
        return isEntryInUse(name, files);
    };
    // A keychain may be waited for in an inner event loop, in which this window may end.
    const auto store = m_secrets;
    const QPointer<SetupController> alive(this);
    const auto left = pending.retry(*store, isInUse);
    if (!alive)
        return;
    if (!left)
        m_window.showWarning(coreText(left.error()));
    else if (*left > 0)
        m_window.showMessage(tr("%Ln key(s) that nothing uses are still in the keychain", nullptr,
                                plural(static_cast<std::int64_t>(*left))));
}

std::optional<Config> SetupController::readConfiguration()
{
    // On the window's thread: the dialog shows what the file says, a person has just asked for it, and it is a few
    // kilobytes that were read at the start; readConfigFile() ends at 4 MiB.
    auto config = loadConfig(file(), destinationSchemas());
    if (config)
        return std::move(*config);
    m_window.showWarning(coreText(config.error()));
    return std::nullopt;
}

void SetupController::show(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
}

void SetupController::show(SetupDialog* dialog)
{
    const ProfileMenu& profiles = m_window.profiles();
    dialog->setProfile(m_isTrial ? tr("Demo: what is set up here ends with it") : profiles.title(), profiles.colour());
    show(static_cast<QDialog*>(dialog));
}

void SetupController::editConnection()
{
    openConnection(false);
}

void SetupController::enterConnectionKey()
{
    openConnection(true);
}

void SetupController::openConnection(bool isAtKey)
{
    const auto config = readConfiguration();
    if (!config)
        return;
    ConnectionDialog::Setup setup{file(), secretsProfile(), services(), std::nullopt, {}};
    if (config->sources.size() == 1 && config->sources.front().type != SourceSettings::Type::File)
        setup.before = draftOf(config->sources.front());
    // Each at its own place in the list: the others stay as they are, files among them.
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < config->sources.size(); ++i) {
        if (config->sources.size() < 2 || config->sources[i].type == SourceSettings::Type::File)
            continue;
        places.push_back(i);
        setup.all.push_back(draftOf(config->sources[i]));
    }
    if (config->sources.size() > 1) {
        if (places.empty())
            places.push_back(config->sources.size()); // only files: one more beside them
        setup.saveAt = [this, places](const Draft& draft, std::size_t chosen) {
            return change([&](ConfigText& text) {
                return text.merge({"source", places[chosen]}, connectionObject(draft));
            });
        };
    }
    setup.save = [this](const Draft& draft) {
        return change([&draft](ConfigText& text) { return text.set({"source"}, connectionObject(draft)); });
    };
    auto* dialog = new ConnectionDialog(setup, &m_window);
    show(dialog);
    if (isAtKey)
        dialog->form().focusField("apiKey");
}

void SetupController::addDestination()
{
    const auto config = readConfiguration();
    if (!config)
        return;
    DestinationDialog::Setup setup{file(), secretsProfile(), namesIn(*config), destinationSchemas(), services(), {}};
    setup.save = [this](const Draft& draft) {
        const auto& fields = findDestinationSchema(draft.type)->fields;
        return change([&](ConfigText& text) { return grantex::addDestination(text, configObject(draft, fields)); });
    };
    show(new DestinationDialog(setup, &m_window));
}

void SetupController::editDestination(const LaneStatus& lane, Editing how)
{
    const bool isCopy = how == Editing::Copy;
    const auto config = readConfiguration();
    const DestinationSettings* settings = config ? findIn(*config, lane.id) : nullptr;
    const DestinationSchema* schema = settings == nullptr ? nullptr : findDestinationSchema(settings->type);
    if (schema == nullptr)
        return;
    DestinationDialog::Setup setup{file(), secretsProfile(), namesIn(*config), destinationSchemas(), services(), {}};
    setup.save = [this, fields = schema->fields, id = lane.id, isCopy](const Draft& draft) {
        return change([&](ConfigText& text) {
            const ConfigValue object = configObject(draft, fields);
            return isCopy ? grantex::addDestination(text, object) : replaceDestination(text, id, object);
        });
    };
    auto* dialog = new DestinationDialog(setup, draftOf(*settings, schema->fields), isCopy, &m_window);
    show(dialog);
    if (how == Editing::EnterSecret)
        dialog->form()->focusField(lane.missingSecret);
    if (how != Editing::Fix)
        return;
    // The remedy names what to change; where it names nothing, what is wrong may.
    std::string field = fieldNamedIn(lane.remedy, schema->fields);
    if (field.empty())
        field = fieldNamedIn(lane.reason, schema->fields);
    dialog->form()->focusField(field);
}

void SetupController::removeDestination(const LaneStatus& lane)
{
    const auto config = readConfiguration();
    const DestinationSettings* settings = config ? findIn(*config, lane.id) : nullptr;
    const DestinationSchema* schema = settings == nullptr ? nullptr : findDestinationSchema(settings->type);
    if (schema == nullptr)
        return;
    const QString question = tr("Remove %1?").arg(safeText(lane.name, 120));
    QString consequence = tr("Its settings and its keys in the keychain go.");
    for (const QString& next : {tr("%Ln event(s) still wait for it.", nullptr, plural(lane.counters.waiting())),
                                tr("%Ln dead letter(s) stand there.", nullptr, plural(lane.counters.deadLettered)),
                                tr("They are kept, shown as removed, until you discard them.")})
        consequence = withNext(consequence, next);
    if (!m_confirm(&m_window, question, consequence, tr("Remove")))
        return;
    const auto removed = m_window.pipeline().changeConfiguration(
        [&](ConfigText& text) { return grantex::removeDestination(text, lane.id); });
    if (!removed) {
        m_window.showWarning(coreText(removed.error()));
        return;
    }
    std::vector<std::string> left;
    const auto gone = forgetSecrets(draftOf(*settings, schema->fields), {}, secretsProfile(), *m_secrets, &left);
    if (!gone)
        rememberToForget(gone.error(), left);
}

void SetupController::startFromNow(const LaneStatus& lane)
{
    if (m_confirm(
            &m_window, tr("Let %1 start from now?").arg(safeText(lane.name, 120)),
            tr("%Ln waiting event(s) are not sent there and count as dropped. This cannot be undone; a replay can "
               "send them on purpose.",
               nullptr, plural(lane.counters.waiting())),
            tr("Start from now")))
        m_window.pipeline().startFromNow(lane.id);
}

void SetupController::replay(const LaneStatus& lane)
{
    Sequence first{1};
    Sequence last{1};
    // On the window's thread: two look-ups at the ends of the table's own index, whatever the journal's size, on a
    // connection that never waits for the writer (WAL).
    if (auto reader = m_window.pipeline().openReader()) {
        if (const auto oldest = (*reader)->readAfter({0}, 1); oldest && !oldest->empty())
            first = oldest->front().sequence;
        if (const auto newest = (*reader)->last())
            last = *newest;
    }
    auto* dialog = new ReplayDialog(lane.id, safeText(lane.name, 60), first, last, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto request = dialog->request();
        if (!request)
            return;
        m_window.pipeline().startReplay(*request, [this, alive = QPointer(this)](const Result<LaneId>& made) {
            if (!alive)
                return;
            if (made)
                m_window.showMessage(tr("The replay %1 has begun").arg(safeText(made->value, 60)));
            else
                m_window.showWarning(coreText(made.error()));
        });
    });
    show(dialog);
}

void SetupController::fulfil(const LaneStatus& lane, LaneWish wish)
{
    switch (wish) {
    case LaneWish::Edit:
        editDestination(lane, Editing::Change);
        return;
    case LaneWish::EnterSecret:
        editDestination(lane, Editing::EnterSecret);
        return;
    case LaneWish::Fix:
        editDestination(lane, Editing::Fix);
        return;
    case LaneWish::Duplicate:
        editDestination(lane, Editing::Copy);
        return;
    case LaneWish::Replay:
        replay(lane);
        return;
    case LaneWish::StartFromNow:
        startFromNow(lane);
        return;
    case LaneWish::ShowDeadLetters:
        Q_EMIT deadLettersRequested(lane.id);
        return;
    case LaneWish::Remove:
        removeDestination(lane);
        return;
    }
}

} // namespace grantex
