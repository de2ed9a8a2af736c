// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/draft_check.h"
#include "ui/forms/setup_dialog.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace grantex {

class StateIcon;
class TypeChooser;

/// Adds or edits one destination: choose what it is, fill in its settings, test, save.
class DestinationDialog final : public SetupDialog
{
    Q_OBJECT
public:
    struct Setup
    {
        std::string file;    ///< of the configuration: relative paths start there
        std::string profile; ///< entryOwner() of the configuration
        std::vector<std::string> takenNames;
        SchemaLookup schemas;
        FormServices services;
        /// Writes the draft (secrets are stored by then) and has it taken over; what is refused is told and the dialog
        /// stays.
        std::function<Result<>(const Draft& draft)> save;
    };
    /// A new destination.
    explicit DestinationDialog(const Setup& setup, QWidget* parent = nullptr);
    /// Changes an existing one; its type and key stay. With `isCopy` the draft becomes a new one beside it.
    DestinationDialog(const Setup& setup, Draft draft, bool isCopy, QWidget* parent = nullptr);

    void chooseType(const QString& type);
    [[nodiscard]] Draft draft() const override;
    [[nodiscard]] FieldForm* form() const { return m_form; }

public Q_SLOTS:
    void sendTestEvent();

protected:
    bool check(bool isStrict) override;
    [[nodiscard]] std::unique_ptr<ConnectionTest> beginTest() override;
    [[nodiscard]] std::string secretOwner(const Draft& draft) const override;

private:
    void showChooser();
    void showForm();
    [[nodiscard]] bool isTaken(const std::string& name) const;
    /// The settings with every secret in place, or nothing and the problem shown.
    [[nodiscard]] std::optional<DestinationSettings> readyForTest();
    void showProblem(const DraftProblem& problem);
    [[nodiscard]] const DestinationSchema* schema() const;

    std::string m_file;
    std::vector<std::string> m_takenNames;
    SchemaLookup m_schemas;
    Draft m_draft;
    QStackedWidget* m_pages;
    TypeChooser* m_chooser = nullptr;
    QScrollArea* m_area;
    FieldForm* m_form = nullptr;
    StateIcon* m_icon;
    QLabel* m_title;
    QLabel* m_nameProblem;
    QLineEdit* m_name = nullptr;
    QPushButton* m_sendOne;
};

} // namespace grantex
