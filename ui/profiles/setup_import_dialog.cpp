// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/setup_import_dialog.h"

#include "core/setup/connection_fields.h"
#include "core/setup/draft_details.h"
#include "core/setup/secret_places.h"
#include "ui/profiles/setup_words.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/profile_strip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qsizetype longestShown = 4000;

} // namespace

SetupImportDialog::SetupImportDialog(Setup setup, QWidget* parent)
    : QDialog(parent), m_setup(std::move(setup)), m_profile(new ProfileStrip(this)), m_problem(new QLabel(this))
{
    setObjectName(u"setupImportDialog"_s);
    setWindowTitle(tr("Import set-up"));
    const int unit = fontMetrics().height();
    constexpr double titleScale = 1.3;
    m_profile->setRounded(true);
    auto* title = new QLabel(tr("This would be added"), this);
    title->setFont(scaledFont(font(), titleScale, QFont::DemiBold));
    auto* note =
        new QLabel(tr("Destinations are added switched off: look at each, then switch it on. A secret that you "
                      "leave out can be entered later."),
                   this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setProperty("flavour", u"muted"_s);
    const std::vector<std::string>& missing = m_setup.imported.leftOut;
    auto* leftOut =
        new QLabel(tr("Left out of the set-up, as they are named like secrets: %1").arg(ofOwners(missing)), this);
    leftOut->setObjectName(u"importLeftOut"_s);
    leftOut->setTextFormat(Qt::PlainText);
    leftOut->setWordWrap(true);
    leftOut->setVisible(!missing.empty());
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    scrollToFocus(*area);
    area->setWidget(makeList());
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("flavour", u"danger"_s);
    m_problem->hide();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* go = new QPushButton(tr("&Import"), this);
    go->setObjectName(u"importButton"_s);
    go->setProperty("flavour", u"primary"_s);
    go->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit * 3 / 4);
    column->addWidget(m_profile);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(leftOut);
    column->addWidget(area, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(unit * 44, unit * 36);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &SetupImportDialog::importChosen);
}

void SetupImportDialog::setProfile(const QString& name, const QString& colour)
{
    m_profile->setProfile(name, colour);
}

QString SetupImportDialog::problem() const
{
    return m_problem->text();
}

QWidget* SetupImportDialog::makeList()
{
    const int unit = fontMetrics().height();
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, unit, 0);
    column->setSpacing(unit / 3);
    const ImportedSetup& imported = m_setup.imported;
    m_secrets.resize(imported.secrets.size());
    if (imported.connection) {
        const QString url = safeText(imported.connection->text("url"), 300);
        QStringList lines{detailOf(*imported.connection, connectionFields())};
        if (m_setup.hasConnection)
            lines.prepend(tr("It would take the place of the connection there is."));
        addItem(*column, tr("Connection to %1").arg(url), lines.join(u'\n'), m_connection);
        m_connection->setObjectName(u"importConnection"_s);
        m_connection->setChecked(!m_setup.hasConnection);
        addSecrets(*column, std::nullopt);
    }
    for (std::size_t i = 0; i < imported.destinations.size(); ++i) {
        const Draft& draft = imported.destinations[i];
        QCheckBox* box = nullptr;
        const auto* schema = m_setup.schemas(draft.type);
        const QString type = schema == nullptr ? safeText(draft.type, 60) : safeCoreText(schema->label, 60);
        addItem(*column, u"%1 (%2)"_s.arg(safeText(draft.name, 120), type),
                schema == nullptr ? QString() : detailOf(draft, schema->fields), box);
        box->setObjectName(u"importDestination%1"_s.arg(i));
        box->setChecked(true);
        m_destinations.push_back(box);
        addSecrets(*column, i);
    }
    if (!imported.connection && imported.destinations.empty())
        column->addWidget(new QLabel(tr("Nothing: the set-up is empty."), page));
    column->addStretch(1);
    return page;
}

void SetupImportDialog::addItem(QVBoxLayout& column, const QString& title, const QString& detail, QCheckBox*& box)
{
    QString text = title;
    box = new QCheckBox(text.replace(u'&', u"&&"_s), this);
    box->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    column.addWidget(box);
    if (detail.isEmpty())
        return;
    auto* words = new QLabel(detail, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setProperty("flavour", u"muted"_s);
    words->setContentsMargins(fontMetrics().height() * 3 / 2, 0, 0, 0);
    column.addWidget(words);
}

QString SetupImportDialog::detailOf(const Draft& draft, const std::vector<SettingField>& fields)
{
    QStringList lines;
    for (const DraftDetail& detail : detailsOf(draft, fields)) {
        const QString label = safeCoreText(detail.label);
        lines.append(detail.text.empty() ? label : withColon(label, safeText(detail.text, longestShown)));
    }
    return lines.join(u'\n');
}

void SetupImportDialog::addSecrets(QVBoxLayout& column, std::optional<std::size_t> destination)
{
    for (std::size_t i = 0; i < m_setup.imported.secrets.size(); ++i) {
        const NeededSecret& secret = m_setup.imported.secrets[i];
        if (secret.destination != destination)
            continue;
        SettingField field;
        field.key = "secret" + std::to_string(i);
        field.label = ofOwner(secret.what).toStdString();
        field.kind = FieldKind::Secret;
        m_secrets[i] = makeEditor(field, m_setup.services, this);
        auto* label = new QLabel(QString::fromStdString(field.label), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(m_secrets[i]->focusProxy());
        auto* lines = new QVBoxLayout;
        lines->setContentsMargins(fontMetrics().height() * 3 / 2, 0, 0, 0);
        lines->addWidget(label);
        lines->addWidget(m_secrets[i]);
        column.addLayout(lines);
    }
}

void SetupImportDialog::tell(const Error& error)
{
    m_problem->setText(safeCoreText(error.message + " " + error.remedy));
    m_problem->show();
}

void SetupImportDialog::importChosen()
{
    m_problem->hide();
    ImportedSetup chosen = m_setup.imported;
    for (std::size_t i = 0; i < chosen.secrets.size(); ++i) {
        const DraftValue value = m_secrets[i]->value();
        const auto* secret = std::get_if<SecretDraft>(&value);
        if (secret == nullptr)
            continue; // its reference points at an entry that can be made later
        const auto& owner = chosen.secrets[i].destination;
        putSecret(owner ? chosen.destinations[*owner] : *chosen.connection, chosen.secrets[i].field, *secret);
    }
    SecretStore& store = *m_setup.services.secrets;
    std::optional<Draft> connection;
    std::vector<Draft> destinations;
    Result<> done;
    if (m_connection != nullptr && m_connection->isChecked()) {
        connection = chosen.connection;
        done = storeSecrets(*connection, {m_setup.profile, "source"}, store);
    }
    for (std::size_t i = 0; i < chosen.destinations.size() && done; ++i) {
        if (!m_destinations[i]->isChecked())
            continue;
        destinations.push_back(chosen.destinations[i]);
        done = storeSecrets(destinations.back(), {m_setup.profile, destinations.back().id}, store);
    }
    if (done)
        done = m_setup.save(connection, destinations);
    if (done)
        return accept();
    // What was stored for them goes again: entries that nothing else has. One that a person named stays.
    if (connection)
        static_cast<void>(forgetSecrets(*m_setup.imported.connection, {}, m_setup.profile, store));
    for (const Draft& draft : m_setup.imported.destinations)
        static_cast<void>(forgetSecrets(draft, {}, m_setup.profile, store));
    tell(done.error());
}

} // namespace grantex
