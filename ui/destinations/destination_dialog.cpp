// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/destination_dialog.h"

#include "ui/destinations/lane_words.h"
#include "ui/destinations/type_chooser.h"
#include "ui/forms/field_form.h"
#include "ui/forms/test_steps.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/state_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto checkDelay = 250ms;

/// `name`, or with a number behind it when it is taken.
std::string freeName(const std::string& name, const std::vector<std::string>& taken)
{
    std::string free = name;
    for (int number = 2; std::ranges::find(taken, free) != taken.end(); ++number)
        free = name + " " + std::to_string(number);
    return free;
}

} // namespace

DestinationDialog::DestinationDialog(Setup setup, QWidget* parent)
    : QDialog(parent), m_setup(std::move(setup)), m_pages(new QStackedWidget(this)), m_area(new QScrollArea(this)),
      m_icon(new StateIcon(this)), m_title(new QLabel(this)), m_nameProblem(new QLabel(this)),
      m_steps(new TestSteps(this)), m_test(new QPushButton(tr("&Test connection"), this)),
      m_sendOne(new QPushButton(tr("Send a test &event"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_save(new QPushButton(this))
{
    setWindowTitle(tr("Add destination"));
    layOut();
    m_save->setText(tr("&Add destination"));
    m_chooser = new TypeChooser(destinationTypes(), this);
    m_title->setText(tr("Where should the events go?"));
    m_icon->hide();
    m_pages->insertWidget(0, m_chooser);
    m_pages->setCurrentWidget(m_chooser);
    for (QPushButton* button : {m_test, m_sendOne, m_save})
        button->hide();
    m_chooser->setFocus();
    connect(m_chooser, &TypeChooser::chosen, this, &DestinationDialog::chooseType);
}

DestinationDialog::DestinationDialog(Setup setup, Draft draft, bool isCopy, QWidget* parent)
    : DestinationDialog(std::move(setup), parent)
{
    m_draft = std::move(draft);
    if (isCopy) {
        m_draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        m_draft.name = freeName(m_draft.name, m_setup.takenNames);
        // Keychain entries belong to one destination: the copy gets its own.
        for (auto& [key, value] : m_draft.values) {
            if (auto* secret = std::get_if<SecretDraft>(&value);
                secret != nullptr && secret->place == SecretDraft::Place::Keychain)
                *secret = {};
        }
    } else {
        m_before = m_draft;
        std::erase(m_setup.takenNames, m_draft.name);
        setWindowTitle(tr("Edit destination"));
        m_save->setText(tr("&Save"));
    }
    showForm();
}

DestinationDialog::~DestinationDialog() = default;

void DestinationDialog::layOut()
{
    const int unit = fontMetrics().height();
    constexpr double titleScale = 1.3;
    constexpr double iconScale = 2.2;
    setObjectName(u"destinationDialog"_s);
    m_icon->setFramed(true);
    m_icon->setScale(iconScale);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), titleScale, QFont::DemiBold));
    m_nameProblem->setObjectName(u"nameProblem"_s);
    m_nameProblem->setTextFormat(Qt::PlainText);
    m_nameProblem->setProperty("flavour", u"danger"_s);
    m_nameProblem->hide();
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_area);
    m_test->setObjectName(u"testButton"_s);
    m_sendOne->setObjectName(u"sendTestEventButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("flavour", u"primary"_s);
    m_save->setDefault(true);
    m_test->setAutoDefault(false);
    m_sendOne->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    auto* head = new QHBoxLayout;
    head->setSpacing(unit * 3 / 4);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_sendOne);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit * 3 / 4);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_steps);
    column->addLayout(buttons);
    resize(unit * 42, unit * 40);

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] { check(false); });
    connect(m_test, &QPushButton::clicked, this, &DestinationDialog::testConnection);
    connect(m_sendOne, &QPushButton::clicked, this, &DestinationDialog::sendTestEvent);
    connect(m_save, &QPushButton::clicked, this, &DestinationDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

const DestinationSchema* DestinationDialog::schema() const
{
    return m_setup.schemas(m_draft.type);
}

void DestinationDialog::chooseType(const QString& type)
{
    m_draft = {};
    m_draft.type = type.toStdString();
    m_draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_draft.name = freeName(type.toStdString(), m_setup.takenNames);
    showForm();
}

void DestinationDialog::showForm()
{
    const DestinationSchema* table = schema();
    if (table == nullptr)
        return;
    const int unit = fontMetrics().height();
    m_icon->setLook(typeIcon(m_draft.type), Role::Accent);
    m_icon->show();
    m_title->setText(safeCoreText(table->label, 60));
    auto* page = new QWidget(m_area);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, unit, 0);
    column->setSpacing(unit / 5);
    auto* label = new QLabel(tr("&Name (required)"), page);
    label->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    // Made here, so that Tab goes from it into the form.
    m_name = new QLineEdit(page);
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    label->setBuddy(m_name);
    m_form = new FieldForm(table->fields, m_setup.services, page);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    column->addSpacing(unit * 3 / 4);
    column->addWidget(m_form, 1);
    m_area->setWidget(page);
    m_name->setText(QString::fromStdString(m_draft.name));
    m_form->setValues(m_draft);
    m_pages->setCurrentWidget(m_area);
    for (QPushButton* button : {m_test, m_sendOne, m_save})
        button->show();
    m_name->setFocus();
    m_name->selectAll();
    connect(m_name, &QLineEdit::textEdited, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_form, &FieldForm::edited, &m_checkSoon, qOverload<>(&QTimer::start));
}

Draft DestinationDialog::draft() const
{
    Draft draft = m_draft;
    if (m_form != nullptr) {
        draft.name = m_name->text().toStdString();
        m_form->readInto(draft);
    }
    return draft;
}

void DestinationDialog::showProblem(const DraftProblem& problem)
{
    m_nameProblem->hide();
    m_form->clearProblem();
    if (problem.field == "name") {
        m_nameProblem->setText(u"⚠ "_s + (problem.isMissing ? tr("A name is needed.") : safeCoreText(problem.what)));
        m_nameProblem->show();
    } else if (!m_form->showProblem(problem)) {
        m_steps->showMessage(safeCoreText(problem.what), safeCoreText(problem.remedy), true);
    }
}

void DestinationDialog::check(bool isStrict)
{
    m_nameProblem->hide();
    m_form->clearProblem();
    const Draft now = draft();
    if (std::ranges::find(m_setup.takenNames, now.name) != m_setup.takenNames.end())
        return showProblem({"name", "Another destination has this name.", {}, false});
    const auto settings = checkDestination(now, m_setup.file, m_setup.schemas);
    if (!settings && (isStrict || !settings.error().isMissing))
        showProblem(settings.error());
}

std::optional<DestinationSettings> DestinationDialog::readyForTest()
{
    m_checkSoon.stop();
    check(true);
    auto settings = checkDestination(draft(), m_setup.file, m_setup.schemas);
    if (!settings) {
        m_form->focusField(settings.error().field);
        return std::nullopt;
    }
    for (auto& [key, value] : settings->values.all()) {
        const auto* ref = std::get_if<SecretRef>(&value);
        if (ref == nullptr)
            continue;
        auto secret = m_setup.services.secrets == nullptr
                          ? Result<Secret>(fail(ErrorCode::Unavailable, "Secrets cannot be read here."))
                          : m_setup.services.secrets->read(*ref);
        if (!secret) {
            m_steps->showMessage(safeCoreText(secret.error().message), safeCoreText(secret.error().remedy), true);
            m_form->focusField(key);
            return std::nullopt;
        }
        value = std::move(*secret);
    }
    return std::move(*settings);
}

void DestinationDialog::testConnection()
{
    const auto settings = readyForTest();
    if (!settings)
        return;
    m_steps->showRunning(tr("Testing the connection…"));
    m_running = ConnectionTest::ofDestination(*settings, [this](const ProbeReport& report) { showReport(report); });
}

void DestinationDialog::sendTestEvent()
{
    const auto settings = readyForTest();
    if (!settings)
        return;
    m_steps->showRunning(tr("Sending one test event…"));
    m_running = ConnectionTest::ofOneEvent(*settings, [this](const ProbeReport& report) { showReport(report); });
}

void DestinationDialog::showReport(const ProbeReport& report)
{
    m_steps->showReport(report);
}

void DestinationDialog::save()
{
    m_checkSoon.stop();
    check(true);
    Draft now = draft();
    const bool isTaken = std::ranges::find(m_setup.takenNames, now.name) != m_setup.takenNames.end();
    const auto settings = checkDestination(now, m_setup.file, m_setup.schemas);
    if (isTaken || !settings) {
        if (!isTaken && settings.error().field != "name")
            m_form->focusField(settings.error().field);
        else
            m_name->setFocus();
        return;
    }
    SecretStore* secrets = m_setup.services.secrets;
    if (secrets != nullptr) {
        const std::string& lane = now.id.empty() ? now.name : now.id;
        if (const auto stored = storeSecrets(now, {m_setup.profile, lane}, *secrets); !stored)
            return offerAnotherPlace(stored.error());
    }
    if (const auto saved = m_setup.save(now); !saved) {
        m_steps->showMessage(safeCoreText(saved.error().message), safeCoreText(saved.error().remedy), true);
        // What was stored for it goes again, unless the configuration still refers to it.
        if (secrets != nullptr)
            static_cast<void>(forgetSecrets(now, m_before ? &*m_before : nullptr, *secrets));
        return;
    }
    if (m_before && secrets != nullptr)
        static_cast<void>(forgetSecrets(*m_before, &now, *secrets));
    accept();
}

void DestinationDialog::offerAnotherPlace(const Error& error)
{
    m_steps->showMessage(
        tr("The secret was not stored. %1").arg(safeCoreText(error.message)),
        tr("%1\nOr choose another place beside the secret: a variable, a file, or this run only. It is "
           "never written in plain text.")
            .arg(safeCoreText(error.remedy)),
        true);
}

} // namespace grantex
