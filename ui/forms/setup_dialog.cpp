// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/setup_dialog.h"

#include "ui/forms/field_form.h"
#include "ui/forms/field_names.h"
#include "ui/forms/test_steps.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/widgets/focus_scroll.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto checkDelay = 250ms;

} // namespace

SetupDialog::SetupDialog(Keeping keeping, QWidget* parent)
    : QDialog(parent), m_keeping(std::move(keeping)), m_profile(new ProfileStrip(this)), m_steps(new TestSteps(this)),
      m_tests(new QHBoxLayout), m_test(new QPushButton(tr("&Test connection"), this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    m_profile->setRounded(true);
    m_test->setObjectName(u"testButton"_s);
    m_test->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("flavour", u"primary"_s);
    m_save->setDefault(true);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] { check(false); });
    connect(m_test, &QPushButton::clicked, this, &SetupDialog::testConnection);
    connect(m_save, &QPushButton::clicked, this, &SetupDialog::save);
}

SetupDialog::~SetupDialog() = default;

void SetupDialog::layOut(QLayout* head, QWidget* body)
{
    const int unit = fontMetrics().height();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    m_tests->insertWidget(0, m_test);
    buttons->addLayout(m_tests);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit * 3 / 4);
    column->addWidget(m_profile);
    column->addLayout(head);
    column->addWidget(body, 1);
    column->addWidget(m_steps);
    column->addLayout(buttons);
    // From the end of the form: the tests, then the rest as it stands there.
    setTabOrder(m_tests->itemAt(m_tests->count() - 1)->widget(), cancel);
    setTabOrder(cancel, m_save);
}

void SetupDialog::addTestButton(QPushButton& button)
{
    button.setAutoDefault(false);
    setTabOrder(m_test, &button);
    m_tests->addWidget(&button);
}

void SetupDialog::setUpScrolling(QScrollArea& area)
{
    // A line tells where the form goes on below.
    area.setProperty("flavour", u"form"_s);
    area.setWidgetResizable(true);
    // Its fields have the focus; it follows them.
    area.setFocusPolicy(Qt::NoFocus);
    scrollToFocus(area);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SetupDialog::watch(FieldForm& form)
{
    m_form = &form;
    m_steps->setFields(form.fields());
    connect(&form, &FieldForm::edited, this, &SetupDialog::checkSoon);
}

ConnectionTest::Done SetupDialog::shown()
{
    return [this](const ProbeReport& report) {
        m_steps->showReport(report);
        leadToField(report);
    };
}

void SetupDialog::leadToField(const ProbeReport& report)
{
    // Whoever went on elsewhere meanwhile is not torn away.
    if (m_form == nullptr || !hasFocusOnTest())
        return;
    for (const auto& step : report.steps) {
        const std::string field = step.ok ? std::string() : fieldNamedIn(step.remedy, m_form->fields());
        if (!field.empty())
            return m_form->focusField(field);
    }
}

bool SetupDialog::hasFocusOnTest() const
{
    for (int i = 0; i < m_tests->count(); ++i) {
        const QWidget* button = m_tests->itemAt(i)->widget();
        if (button != nullptr && button->hasFocus())
            return true;
    }
    return false;
}

void SetupDialog::run(const QString& words, std::unique_ptr<ConnectionTest> test)
{
    if (!test)
        return;
    m_steps->showRunning(words);
    m_running = std::move(test);
}

void SetupDialog::testConnection()
{
    m_checkSoon.stop();
    run(tr("Testing the connection…"), beginTest());
}

void SetupDialog::save()
{
    m_checkSoon.stop();
    if (!check(true))
        return;
    Draft now = draft();
    SecretStore* secrets = m_keeping.services.secrets;
    const auto stored =
        secrets == nullptr ? Result<>() : storeSecrets(now, {m_keeping.profile, secretOwner(now)}, *secrets, m_others);
    if (!stored) {
        // Without a keychain at all, the other places come first: they are one click away.
        const QString remedy =
            stored.error().code == ErrorCode::Unavailable
                ? tr("Choose another place beside the secret: a variable, a file, or this run only. Or install and "
                     "start "
                     "gnome-keyring or KWallet. It is never written in plain text.")
                : tr("%1 Or choose another place beside the secret: a variable, a file, or this run only. It is never "
                     "written in plain text.")
                      .arg(safeCoreText(stored.error().remedy));
        m_steps->showMessage(tr("The secret was not stored. %1").arg(safeCoreText(stored.error().message)), remedy,
                             true);
        return;
    }
    if (const auto saved = m_keeping.save(now); !saved) {
        m_steps->showMessage(safeCoreText(saved.error().message), safeCoreText(saved.error().remedy), true);
        // What was stored for it goes again, unless the configuration still refers to it.
        if (secrets != nullptr)
            forget(now, m_before ? std::vector{*m_before} : std::vector<Draft>());
        return;
    }
    if (m_before && secrets != nullptr)
        forget(*m_before, {now});
    accept();
}

void SetupDialog::forget(const Draft& draft, std::vector<Draft> kept)
{
    std::ranges::copy(m_others, std::back_inserter(kept));
    std::vector<std::string> left;
    const auto done = forgetSecrets(draft, kept, m_keeping.profile, *m_keeping.services.secrets, &left);
    if (!done && m_keeping.services.notForgotten)
        m_keeping.services.notForgotten(done.error(), left);
}

} // namespace grantex
