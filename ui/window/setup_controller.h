// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_status.h"
#include "core/secrets/secret_store.h"
#include "core/setup/draft.h"
#include "ui/destinations/lane_wish.h"
#include "ui/forms/field_editor.h"
#include "ui/widgets/confirmation.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QDialog;

namespace grantex {

class ConfigText;
class MainWindow;
class SetupDialog;

/// Opens the dialogs for connection and destinations over the running pipeline, writes what they say into the
/// configuration and has it taken over. Dialogs do not block the window. GUI thread.
class SetupController final : public QObject
{
    Q_OBJECT
public:
    /// `trialSecrets`: where a set-up that ends with the program puts its secrets; its dialogs say that it does.
    SetupController(MainWindow& window, std::shared_ptr<SecretStore> trialSecrets);
    ~SetupController() override;

    /// For tests: another store than the system's.
    void setSecrets(std::shared_ptr<SecretStore> secrets);
    [[nodiscard]] SecretStore& secrets() { return *m_secrets; }
    [[nodiscard]] const Confirm& confirm() const { return m_confirm; }
    void setConfirm(Confirm confirm) { m_confirm = std::move(confirm); }

    /// Changes the configuration and takes it over: both, or neither. Also when the text stays as it is: a key behind
    /// the same reference may be another one now.
    [[nodiscard]] Result<> change(const std::function<Result<>(ConfigText&)>& edit);
    /// Of the destinations.
    [[nodiscard]] static std::vector<std::string> namesIn(const Config& config);
    /// Shows it in front of its parent, without blocking the caller; it goes when it is closed.
    static void show(QDialog* dialog);

public Q_SLOTS:
    void editConnection();
    /// The same dialog, at its key.
    void enterConnectionKey();
    void addDestination();
    /// Tries once more to take away what earlier runs could not.
    void forgetWhatIsLeft();
    void fulfil(const grantex::LaneStatus& lane, grantex::LaneWish wish);

Q_SIGNALS:
    void deadLettersRequested(const grantex::LaneId& lane);

private:
    enum class Editing { Change, Copy, EnterSecret, Fix };
    void editDestination(const LaneStatus& lane, Editing how);
    void removeDestination(const LaneStatus& lane);
    void startFromNow(const LaneStatus& lane);
    void replay(const LaneStatus& lane);
    /// Tells it, and tries it again at the next start.
    void rememberToForget(const Error& why, const std::vector<std::string>& entries);
    void openConnection(bool isAtKey);
    /// The configuration as its file has it, with references in place of secrets; a mistake in it is told.
    [[nodiscard]] std::optional<Config> readConfiguration();
    [[nodiscard]] FormServices services();
    [[nodiscard]] std::string file() const;
    /// Whose its secrets are.
    [[nodiscard]] std::string secretsProfile() const;
    void show(SetupDialog* dialog);

    MainWindow& m_window;
    const bool m_isTrial;
    std::shared_ptr<SecretStore> m_secrets;
    Confirm m_confirm;
};

} // namespace grantex
