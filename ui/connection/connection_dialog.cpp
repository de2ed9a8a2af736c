// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connection_dialog.h"

#include "core/setup/connection_fields.h"
#include "ui/forms/field_form.h"
#include "ui/forms/test_steps.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto checkDelay = 250ms;

} // namespace

ConnectionDialog::ConnectionDialog(Setup setup, QWidget* parent)
    : QDialog(parent), m_setup(std::move(setup)), m_way(new QComboBox(this)), m_wayHelp(new QLabel(this)),
      m_form(new FieldForm(connectionFields(), m_setup.services, this)), m_steps(new TestSteps(this)),
      m_test(new QPushButton(tr("&Test connection"), this)), m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connection to Grantex"));
    m_way->setObjectName(u"wayEdit"_s);
    m_way->setAccessibleName(tr("Way"));
    m_way->addItem(tr("Event stream (SSE)"), u"sse"_s);
    m_way->addItem(tr("WebSocket"), u"websocket"_s);
    m_way->addItem(tr("Both at once"), u"both"_s);
    layOut();
    if (m_setup.before) {
        m_way->setCurrentIndex(std::max(0, m_way->findData(QString::fromStdString(m_setup.before->type))));
        m_form->setValues(*m_setup.before);
    }
    explainWay();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] { check(false); });
    connect(m_way, &QComboBox::currentIndexChanged, this, &ConnectionDialog::explainWay);
    connect(m_form, &FieldForm::edited, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::testConnection);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    m_form->focusField("url");
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::layOut()
{
    const int unit = fontMetrics().height();
    constexpr double titleScale = 1.3;
    auto* title = new QLabel(tr("Where do the events come from?"), this);
    title->setFont(scaledFont(font(), titleScale, QFont::DemiBold));
    auto* page = new QWidget(this);
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, unit, 0);
    inside->setSpacing(unit / 5);
    auto* wayLabel = new QLabel(tr("&Way"), page);
    wayLabel->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    wayLabel->setBuddy(m_way);
    m_wayHelp->setTextFormat(Qt::PlainText);
    m_wayHelp->setProperty("flavour", u"muted"_s);
    m_wayHelp->setWordWrap(true);
    m_wayHelp->setFont(scaledFont(font(), 0.92));
    auto* wayRow = new QHBoxLayout;
    wayRow->addWidget(m_way);
    wayRow->addStretch(1);
    inside->addWidget(wayLabel);
    inside->addLayout(wayRow);
    inside->addWidget(m_wayHelp);
    inside->addSpacing(unit * 3 / 4);
    inside->addWidget(m_form, 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);

    m_test->setObjectName(u"testButton"_s);
    m_test->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("flavour", u"primary"_s);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit * 3 / 4);
    column->addWidget(title);
    column->addWidget(area, 1);
    column->addWidget(m_steps);
    column->addLayout(buttons);
    resize(unit * 40, unit * 36);
}

void ConnectionDialog::explainWay()
{
    const QString way = m_way->currentData().toString();
    if (way == "both"_L1)
        m_wayHelp->setText(tr("Two connections: what one misses the other brings. Events are told apart by their id. "
                              "Grantex cannot send again what nobody received, so this makes gaps rarer."));
    else if (way == "websocket"_L1)
        m_wayHelp->setText(tr("One connection over WebSocket. Use it where a proxy holds back event streams."));
    else
        m_wayHelp->setText(tr("One connection over HTTP. The usual way."));
}

Draft ConnectionDialog::draft() const
{
    Draft draft = m_setup.before.value_or(Draft());
    draft.type = m_way->currentData().toString().toStdString();
    m_form->readInto(draft);
    return draft;
}

bool ConnectionDialog::check(bool isStrict)
{
    m_form->clearProblem();
    const auto source = checkConnection(draft(), m_setup.file);
    if (source)
        return true;
    if (!isStrict && source.error().isMissing)
        return false;
    if (!m_form->showProblem(source.error()))
        m_steps->showMessage(safeCoreText(source.error().what), safeCoreText(source.error().remedy), true);
    if (isStrict)
        m_form->focusField(source.error().field);
    return false;
}

void ConnectionDialog::testConnection()
{
    m_checkSoon.stop();
    if (!check(true))
        return;
    auto source = checkConnection(draft(), m_setup.file);
    if (source->apiKey.isEmpty() && source->apiKeyRef) {
        auto key = m_setup.services.secrets->read(*source->apiKeyRef);
        if (!key) {
            m_steps->showMessage(safeCoreText(key.error().message), safeCoreText(key.error().remedy), true);
            return;
        }
        source->apiKey = std::move(*key);
    }
    m_steps->showRunning(tr("Testing the connection…"));
    m_running = ConnectionTest::ofSource(*source, [this](const ProbeReport& report) { m_steps->showReport(report); });
}

void ConnectionDialog::save()
{
    m_checkSoon.stop();
    if (!check(true))
        return;
    Draft now = draft();
    if (const auto stored = storeSecrets(now, {m_setup.profile, "source"}, *m_setup.services.secrets); !stored) {
        m_steps->showMessage(tr("The key was not stored. %1").arg(safeCoreText(stored.error().message)),
                             tr("%1\nOr choose another place beside the key: a variable, a file, or this run only. It "
                                "is never written in plain text.")
                                 .arg(safeCoreText(stored.error().remedy)),
                             true);
        return;
    }
    if (const auto saved = m_setup.save(now); !saved) {
        m_steps->showMessage(safeCoreText(saved.error().message), safeCoreText(saved.error().remedy), true);
        static_cast<void>(forgetSecrets(now, m_setup.before ? &*m_setup.before : nullptr, *m_setup.services.secrets));
        return;
    }
    if (m_setup.before)
        static_cast<void>(forgetSecrets(*m_setup.before, &now, *m_setup.services.secrets));
    accept();
}

} // namespace grantex
