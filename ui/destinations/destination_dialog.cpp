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
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

DestinationDialog::DestinationDialog(const Setup& setup, QWidget* parent)
    : SetupDialog({setup.services, setup.profile, setup.save}, parent), m_file(setup.file),
      m_takenNames(setup.takenNames), m_schemas(setup.schemas), m_pages(new QStackedWidget(this)),
      m_area(new QScrollArea(this)), m_icon(new StateIcon(this)), m_title(new QLabel(this)),
      m_nameProblem(new QLabel(this)), m_sendOne(new QPushButton(tr("Send a test &event"), this))
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
    m_sendOne->setObjectName(u"sendTestEventButton"_s);
    addTestButton(*m_sendOne);
    setUpScrolling(*m_area);
    auto* head = new QHBoxLayout;
    head->setSpacing(unit * 3 / 4);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    showChooser();
    m_pages->addWidget(m_area);
    layOut(head, m_pages);
    resize(unit * 42, unit * 40);
    connect(m_sendOne, &QPushButton::clicked, this, &DestinationDialog::sendTestEvent);
}

DestinationDialog::DestinationDialog(const Setup& setup, Draft draft, bool isCopy, QWidget* parent)
    : DestinationDialog(setup, parent)
{
    m_draft = std::move(draft);
    if (isCopy) {
        m_draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        m_draft.name = freeName(m_draft.name, m_takenNames);
        // Keychain entries belong to one destination: the copy gets its own.
        for (auto& [key, value] : m_draft.values) {
            if (auto* secret = std::get_if<SecretDraft>(&value);
                secret != nullptr && secret->place == SecretDraft::Place::Keychain)
                *secret = {};
        }
    } else {
        setBefore(m_draft);
        std::erase(m_takenNames, m_draft.name);
        setWindowTitle(tr("Edit destination"));
        saveButton().setText(tr("&Save"));
    }
    showForm();
}

void DestinationDialog::showChooser()
{
    setWindowTitle(tr("Add destination"));
    saveButton().setText(tr("&Add destination"));
    m_chooser = new TypeChooser(destinationTypes(), this);
    m_title->setText(tr("Where should the events go?"));
    m_icon->hide();
    m_pages->addWidget(m_chooser);
    for (QPushButton* button : {&testButton(), m_sendOne, &saveButton()})
        button->hide();
    m_chooser->setFocus();
    connect(m_chooser, &TypeChooser::chosen, this, &DestinationDialog::chooseType);
}

const DestinationSchema* DestinationDialog::schema() const
{
    return m_schemas(m_draft.type);
}

void DestinationDialog::chooseType(const QString& type)
{
    m_draft = {};
    m_draft.type = type.toStdString();
    m_draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_draft.name = freeName(type.toStdString(), m_takenNames);
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
    setProperty("helpChapter", u"guide/%1.md"_s.arg(QString::fromStdString(m_draft.type)));
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
    m_form = new FieldForm(table->fields, services(), page);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    column->addSpacing(unit * 3 / 4);
    column->addWidget(m_form, 1);
    m_area->setWidget(page);
    m_name->setText(QString::fromStdString(m_draft.name));
    m_form->setValues(m_draft);
    m_pages->setCurrentWidget(m_area);
    for (QPushButton* button : {&testButton(), m_sendOne, &saveButton()})
        button->show();
    m_name->setFocus();
    m_name->selectAll();
    connect(m_name, &QLineEdit::textEdited, this, &DestinationDialog::checkSoon);
    watch(*m_form);
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
        steps().showMessage(safeCoreText(problem.what), safeCoreText(problem.remedy), true);
    }
}

bool DestinationDialog::isTaken(const std::string& name) const
{
    return std::ranges::find(m_takenNames, name) != m_takenNames.end();
}

bool DestinationDialog::check(bool isStrict)
{
    m_nameProblem->hide();
    m_form->clearProblem();
    const Draft now = draft();
    if (isTaken(now.name)) {
        showProblem({"name", "Another destination has this name.", {}, false});
        if (isStrict)
            m_name->setFocus();
        return false;
    }
    const auto settings = checkDestination(now, m_file, m_schemas);
    if (settings)
        return true;
    if (isStrict || !settings.error().isMissing)
        showProblem(settings.error());
    if (isStrict && settings.error().field == "name")
        m_name->setFocus();
    else if (isStrict)
        m_form->focusField(settings.error().field);
    return false;
}

std::optional<DestinationSettings> DestinationDialog::readyForTest()
{
    check(true);
    auto settings = checkDestination(draft(), m_file, m_schemas);
    if (!settings)
        return std::nullopt;
    for (auto& [key, value] : settings->values.all()) {
        const auto* ref = std::get_if<SecretRef>(&value);
        if (ref == nullptr)
            continue;
        auto secret = services().secrets == nullptr
                          ? Result<Secret>(fail(ErrorCode::Unavailable, "Secrets cannot be read here."))
                          : services().secrets->read(*ref);
        if (!secret) {
            steps().showMessage(safeCoreText(secret.error().message), safeCoreText(secret.error().remedy), true);
            m_form->focusField(key);
            return std::nullopt;
        }
        value = std::move(*secret);
    }
    return std::move(*settings);
}

std::unique_ptr<ConnectionTest> DestinationDialog::beginTest()
{
    const auto settings = readyForTest();
    return settings ? ConnectionTest::ofDestination(*settings, shown()) : nullptr;
}

void DestinationDialog::sendTestEvent()
{
    if (const auto settings = readyForTest())
        run(tr("Sending one test event…"), ConnectionTest::ofOneEvent(*settings, shown()));
}

std::string DestinationDialog::secretOwner(const Draft& draft) const
{
    return draft.id.empty() ? draft.name : draft.id;
}

} // namespace grantex
