// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_page.h"

#include "ui/language/language.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace grantex {

LanguagePage::LanguagePage(const QString& current, bool isKept, QWidget* parent)
    : SettingsForm(parent), m_box(new QComboBox(this)), m_current(current)
{
    m_box->setObjectName(u"languageBox"_s);
    m_box->addItem(tr("As the desktop"), QString());
    for (const Language& language : availableLanguages())
        m_box->addItem(language.name, language.code);
    showCurrent();
    addRow(tr("&Language"), m_box, tr("Dates and numbers follow the desktop's region."));
    addNote(tr("The window is made anew in the other language: its events, filter and files stay, what can be undone "
               "does not. Nothing is received or forwarded later because of it."));
    if (!isKept)
        addNote(tr("The demo keeps no settings: the next start has the desktop's language again."));
    connect(m_box, &QComboBox::activated, this, [this] {
        const QString code = m_box->currentData().toString();
        if (code != m_current)
            Q_EMIT chosen(code);
    });
}

void LanguagePage::showCurrent()
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(m_current)));
}

} // namespace grantex
