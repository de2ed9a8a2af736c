// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/connection_test.h"
#include "core/setup/draft_check.h"
#include "core/setup/secret_places.h"
#include "ui/forms/field_editor.h"

#include <QDialog>
#include <QTimer>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace grantex {

class FieldForm;
class StateIcon;
class TestSteps;
class TypeChooser;

/// Adds or edits one destination: choose what it is, fill in its settings, test, save. Secrets are stored when it is
/// saved, before the configuration is: a reference never points at nothing.
class DestinationDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Setup
    {
        std::string file;    ///< of the configuration: relative paths start there
        std::string profile; ///< part of the keychain entries' names
        std::vector<std::string> takenNames;
        SchemaLookup schemas;
        FormServices services;
        /// Writes the draft (secrets are stored by then) and has it taken over; what is refused is told and the dialog
        /// stays.
        std::function<Result<>(const Draft& draft)> save;
    };
    /// A new destination.
    explicit DestinationDialog(Setup setup, QWidget* parent = nullptr);
    /// Changes an existing one; its type and key stay. With `isCopy` the draft becomes a new one beside it.
    DestinationDialog(Setup setup, Draft draft, bool isCopy, QWidget* parent = nullptr);
    ~DestinationDialog() override;

    void chooseType(const QString& type);
    [[nodiscard]] Draft draft() const;
    [[nodiscard]] FieldForm* form() const { return m_form; }
    [[nodiscard]] TestSteps& steps() { return *m_steps; }

public Q_SLOTS:
    void testConnection();
    void sendTestEvent();
    void save();

private:
    void layOut();
    void showForm();
    void check(bool isStrict);
    /// The settings with every secret in place, or nothing and the problem shown.
    [[nodiscard]] std::optional<DestinationSettings> readyForTest();
    void showProblem(const DraftProblem& problem);
    void showReport(const ProbeReport& report);
    void offerAnotherPlace(const Error& error);
    [[nodiscard]] const DestinationSchema* schema() const;

    Setup m_setup;
    Draft m_draft;
    std::optional<Draft> m_before; ///< as the configuration has it; none for a new one
    QStackedWidget* m_pages;
    TypeChooser* m_chooser = nullptr;
    QScrollArea* m_area;
    FieldForm* m_form = nullptr;
    StateIcon* m_icon;
    QLabel* m_title;
    QLabel* m_nameProblem;
    QLineEdit* m_name = nullptr;
    TestSteps* m_steps;
    QPushButton* m_test;
    QPushButton* m_sendOne;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QTimer m_checkSoon;
    std::unique_ptr<ConnectionTest> m_running;
};

} // namespace grantex
