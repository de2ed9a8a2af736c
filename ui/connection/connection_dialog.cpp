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
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace grantex {

ConnectionDialog::ConnectionDialog(const Setup& setup, QWidget* parent)
    : SetupDialog({setup.services, setup.profile,
                   setup.saveAt ? [this, saveAt = setup.saveAt](const Draft& draft) { return saveAt(draft, m_place); }
                                : setup.save},
                  parent),
      m_file(setup.file), m_all(setup.all), m_source(new QComboBox(this)), m_sourceLabel(new QLabel(this)),
      m_way(new QComboBox(this)), m_wayHelp(new QLabel(this)),
      m_form(new FieldForm(connectionFields(), setup.services, this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connection to Grantex"));
    m_way->setObjectName(u"wayEdit"_s);
    m_way->setAccessibleName(tr("Protocol"));
    m_way->addItem(tr("Event stream (SSE)"), u"sse"_s);
    m_way->addItem(tr("WebSocket"), u"websocket"_s);
    m_way->addItem(tr("Both at once"), u"both"_s);
    fill();
    offerSources();
    if (setup.before) {
        m_way->setCurrentIndex(std::max(0, m_way->findData(QString::fromStdString(setup.before->type))));
        m_form->setValues(*setup.before);
    }
    setBefore(setup.before);
    if (!m_all.empty())
        choose(0);
    explainWay();
    connect(m_way, &QComboBox::currentIndexChanged, this, &ConnectionDialog::explainWay);
    watch(*m_form);
    m_form->focusField("url");
}

void ConnectionDialog::offerSources()
{
    m_source->setObjectName(u"sourceEdit"_s);
    m_source->setAccessibleName(tr("Source"));
    for (const Draft& draft : m_all) {
        const auto url = draft.values.find("url");
        const auto* text = url == draft.values.end() ? nullptr : std::get_if<std::string>(&url->second);
        const int way = std::max(0, m_way->findData(QString::fromStdString(draft.type)));
        m_source->addItem(tr("%1. %2, %3")
                              .arg(QString::number(m_source->count() + 1),
                                   text == nullptr ? tr("no address") : safeText(*text, 80), m_way->itemText(way)));
    }
    const bool isOffered = m_all.size() > 1;
    m_source->setVisible(isOffered);
    m_sourceLabel->setVisible(isOffered);
    connect(m_source, &QComboBox::activated, this, &ConnectionDialog::choose);
    // What was edited belongs to the one that is shown.
    const auto hold = [this] {
        m_source->setEnabled(false);
        m_source->setToolTip(tr("Save or cancel first: what was changed belongs to this one"));
    };
    connect(m_form, &FieldForm::edited, this, hold);
    connect(m_way, &QComboBox::activated, this, hold);
}

void ConnectionDialog::choose(int place)
{
    m_place = static_cast<std::size_t>(place);
    const Draft& draft = m_all[m_place];
    m_way->setCurrentIndex(std::max(0, m_way->findData(QString::fromStdString(draft.type))));
    m_form->clearProblem();
    m_form->setValues(draft);
    steps().clear();
    setBefore(draft);
    std::vector<Draft> others = m_all;
    others.erase(others.begin() + place);
    setOthers(std::move(others));
}

void ConnectionDialog::fill()
{
    const int unit = fontMetrics().height();
    constexpr double titleScale = 1.3;
    auto* title = new QLabel(tr("Where do the events come from?"), this);
    title->setFont(scaledFont(font(), titleScale, QFont::DemiBold));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    auto* page = new QWidget(this);
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, unit, 0);
    inside->setSpacing(unit / 5);
    auto* wayLabel = new QLabel(tr("&Protocol"), page);
    wayLabel->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    wayLabel->setBuddy(m_way);
    m_wayHelp->setTextFormat(Qt::PlainText);
    m_wayHelp->setProperty("flavour", u"muted"_s);
    m_wayHelp->setWordWrap(true);
    m_wayHelp->setFont(scaledFont(font(), 0.92));
    auto* wayRow = new QHBoxLayout;
    wayRow->addWidget(m_way);
    wayRow->addStretch(1);
    m_sourceLabel->setText(tr("&Source"));
    m_sourceLabel->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_sourceLabel->setBuddy(m_source);
    inside->addWidget(m_sourceLabel);
    inside->addWidget(m_source);
    inside->addSpacing(unit * 3 / 4);
    inside->addWidget(wayLabel);
    inside->addLayout(wayRow);
    inside->addWidget(m_wayHelp);
    inside->addSpacing(unit * 3 / 4);
    inside->addWidget(m_form, 1);
    auto* area = new QScrollArea(this);
    setUpScrolling(*area);
    area->setWidget(page);
    layOut(head, area);
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
    Draft draft = before().value_or(Draft());
    draft.type = m_way->currentData().toString().toStdString();
    m_form->readInto(draft);
    return draft;
}

bool ConnectionDialog::check(bool isStrict)
{
    m_form->clearProblem();
    const auto source = checkConnection(draft(), m_file);
    if (source)
        return true;
    if (!isStrict && source.error().isMissing)
        return false;
    if (!m_form->showProblem(source.error()))
        steps().showMessage(safeCoreText(source.error().what), safeCoreText(source.error().remedy), true);
    if (isStrict)
        m_form->focusField(source.error().field);
    return false;
}

std::unique_ptr<ConnectionTest> ConnectionDialog::beginTest()
{
    if (!check(true))
        return nullptr;
    auto source = checkConnection(draft(), m_file);
    if (source->apiKey.isEmpty() && source->apiKeyRef) {
        auto key = services().secrets->read(*source->apiKeyRef);
        if (!key) {
            steps().showMessage(safeCoreText(key.error().message), safeCoreText(key.error().remedy), true);
            return nullptr;
        }
        source->apiKey = std::move(*key);
    }
    return ConnectionTest::ofStream(*source, shown());
}

std::string ConnectionDialog::secretOwner(const Draft& /*draft*/) const
{
    // Each has its own key: the first one is named as the only one is.
    return m_place > 0 ? "source-" + std::to_string(m_place + 1) : "source";
}

} // namespace grantex
