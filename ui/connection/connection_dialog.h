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

class QComboBox;
class QLabel;
class QPushButton;

namespace grantex {

class FieldForm;
class TestSteps;

/// Where the events come from: address, key, and over which way. Tests before it saves; the key goes to the keychain
/// before the configuration refers to it.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Setup
    {
        std::string file;    ///< of the configuration: relative paths start there
        std::string profile; ///< part of the keychain entry's name
        FormServices services;
        std::optional<Draft> before; ///< the connection there is
        std::function<Result<>(const Draft& draft)> save;
    };
    explicit ConnectionDialog(Setup setup, QWidget* parent = nullptr);
    ~ConnectionDialog() override;

    [[nodiscard]] Draft draft() const;
    [[nodiscard]] FieldForm& form() { return *m_form; }
    [[nodiscard]] TestSteps& steps() { return *m_steps; }

public Q_SLOTS:
    void testConnection();
    void save();

private:
    void layOut();
    void explainWay();
    /// False: something is wrong, and the person sees what.
    bool check(bool isStrict);

    Setup m_setup;
    QComboBox* m_way;
    QLabel* m_wayHelp;
    FieldForm* m_form;
    TestSteps* m_steps;
    QPushButton* m_test;
    QPushButton* m_save;
    QTimer m_checkSoon;
    std::unique_ptr<ConnectionTest> m_running;
};

} // namespace grantex
