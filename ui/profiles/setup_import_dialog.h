// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/setup_file.h"
#include "ui/forms/field_editor.h"

#include <QDialog>
#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace grantex {

class ProfileStrip;

/// What an imported set-up adds, whole and in words, and the secrets it needs. Nothing is changed before the person
/// says so; what is added is switched off. GUI thread.
class SetupImportDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Setup
    {
        ImportedSetup imported;
        std::string profile;        ///< entryOwner() of the configuration
        bool hasConnection = false; ///< there is one, which an imported one would replace
        SchemaLookup schemas;
        FormServices services;
        /// Writes what was chosen (secrets are stored by then) as one change; what is refused is told.
        std::function<Result<>(const std::optional<Draft>& connection, const std::vector<Draft>& destinations)> save;
    };
    explicit SetupImportDialog(Setup setup, QWidget* parent = nullptr);
    void setProfile(const QString& name, const QString& colour);
    [[nodiscard]] QString problem() const;

public Q_SLOTS:
    void importChosen();

private:
    QWidget* makeList();
    void addItem(QVBoxLayout& column, const QString& title, const QString& detail, QCheckBox*& box);
    void addSecrets(QVBoxLayout& column, std::optional<std::size_t> destination);
    [[nodiscard]] static QString detailOf(const Draft& draft, const std::vector<SettingField>& fields);
    void tell(const Error& error);

    Setup m_setup;
    ProfileStrip* m_profile;
    QCheckBox* m_connection = nullptr;
    std::vector<QCheckBox*> m_destinations;
    std::vector<FieldEditor*> m_secrets; ///< as imported.secrets
    QLabel* m_problem;
};

} // namespace grantex
