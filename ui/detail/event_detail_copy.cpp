// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/event_detail.h"
#include "ui/detail/json_words.h"
#include "ui/detail/service_commands.h"
#include "ui/detail/value_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantex {

void EventDetail::makeCopyMenu()
{
    m_copy->setObjectName(u"copyEventButton"_s);
    m_copy->setProperty("flavour", u"menu"_s);
    m_copy->setAccessibleName(tr("Copy the event"));
    auto* menu = new QMenu(m_copy);
    const auto add = [&](const QString& name, const QString& text, auto textOf) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, textOf] {
            if (m_event)
                QGuiApplication::clipboard()->setText(textOf());
        });
        return action;
    };
    add(u"copyEventJsonAction"_s, tr("Copy Event as &JSON, Byte for Byte"), [this] { return json(); });
    add(u"copyEventIndentedAction"_s, tr("Copy Event as &Indented JSON"), [this] { return m_layout.text; });
    add(u"copyEventNdjsonAction"_s, tr("Copy Event as &NDJSON"),
        [this] { return QString::fromStdString(oneLine(m_event->event.json)) + u'\n'; });
    menu->addSeparator();
    m_copyCurl = add(u"copyEventCurlAction"_s, tr("Copy Its Grant as c&url"),
                     [this] { return curlCommand(IdKind::Grant, grantId(), m_serviceUrl); });
    m_copyCommand = add(u"copyEventCommandAction"_s, tr("Copy Its Grant as &grantex Command"),
                        [this] { return grantexCommand(IdKind::Grant, grantId()); });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_copyCurl->setEnabled(!curlCommand(IdKind::Grant, grantId(), m_serviceUrl).isEmpty());
        m_copyCommand->setEnabled(!grantexCommand(IdKind::Grant, grantId()).isEmpty());
    });
    m_copy->setMenu(menu);
}

void EventDetail::setServiceUrl(const QString& url)
{
    m_serviceUrl = url;
    m_actions->setServiceUrl(url);
}

QString EventDetail::grantId() const
{
    for (int node = 1; node < m_nodes->size(); ++node) {
        if (m_nodes->at(node).key == u"grantId" && m_nodes->at(node).kind == JsonKind::String)
            return m_nodes->value(node);
    }
    return {};
}

} // namespace grantex
