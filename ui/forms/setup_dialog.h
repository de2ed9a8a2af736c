// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/connection_test.h"
#include "core/setup/secret_places.h"
#include "ui/forms/field_editor.h"
#include "ui/widgets/profile_strip.h"

#include <QDialog>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLayout;
class QPushButton;
class QScrollArea;

namespace grantex {

class FieldForm;
class TestSteps;

/// The frame of a dialog that sets something up: a form that is checked while it is filled in, a test with its steps,
/// and saving, which stores what was typed as secrets before the configuration refers to it. GUI thread.
class SetupDialog : public QDialog
{
    Q_OBJECT
public:
    ~SetupDialog() override;

    [[nodiscard]] virtual Draft draft() const = 0;
    [[nodiscard]] TestSteps& steps() { return *m_steps; }

    /// Whose set-up is changed here: shown above everything else.
    void setProfile(const QString& name, const QString& colour) { m_profile->setProfile(name, colour); }

public Q_SLOTS:
    void testConnection();
    void save();

protected:
    struct Keeping
    {
        FormServices services;
        std::string profile; ///< entryOwner() of the configuration
        std::function<Result<>(const Draft& draft)> save;
    };
    SetupDialog(Keeping keeping, QWidget* parent);

    /// Shows what is wrong with the draft, and gives whether it can be saved. What is only missing is told when
    /// `isStrict`; the keyboard then goes to it.
    virtual bool check(bool isStrict) = 0;
    /// Null: something is missing for it, and the person sees what.
    [[nodiscard]] virtual std::unique_ptr<ConnectionTest> beginTest() = 0;
    /// Whose secrets these are: the lane's key, or `source`.
    [[nodiscard]] virtual std::string secretOwner(const Draft& draft) const = 0;

    /// Head, `body`, the steps and the buttons, one below the other.
    void layOut(QLayout* head, QWidget* body);
    /// Beside the button that tests.
    void addTestButton(QPushButton& button);
    /// What `area` scrolls: nothing of it is cut off to the right.
    static void setUpScrolling(QScrollArea& area);
    /// Checks it soon after each change.
    void watch(FieldForm& form);
    void checkSoon() { m_checkSoon.start(); }
    /// Nothing when `test` is none.
    void run(const QString& words, std::unique_ptr<ConnectionTest> test);
    [[nodiscard]] ConnectionTest::Done shown();
    void setBefore(std::optional<Draft> before) { m_before = std::move(before); }
    /// What stands beside it in the configuration: their keys stay.
    void setOthers(std::vector<Draft> others) { m_others = std::move(others); }
    [[nodiscard]] const std::optional<Draft>& before() const { return m_before; }
    [[nodiscard]] const FormServices& services() const { return m_keeping.services; }
    [[nodiscard]] QPushButton& testButton() { return *m_test; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }

private:
    /// The keyboard goes to the field that the failed step's remedy names.
    void leadToField(const ProbeReport& report);
    [[nodiscard]] bool hasFocusOnTest() const;
    /// The keys of `draft` that neither `kept` nor the others have go from the keychain.
    void forget(const Draft& draft, std::vector<Draft> kept);

    Keeping m_keeping;
    std::optional<Draft> m_before; ///< as the configuration has it; none for something new
    std::vector<Draft> m_others;
    ProfileStrip* m_profile;
    TestSteps* m_steps;
    FieldForm* m_form = nullptr; ///< that is watched
    QHBoxLayout* m_tests;
    QPushButton* m_test;
    QPushButton* m_save;
    QTimer m_checkSoon;
    std::unique_ptr<ConnectionTest> m_running;
};

} // namespace grantex
