// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/saved_filters.h"
#include "ui/filter/saved_filters_dialog.h"
#include "ui/text/display.h"
#include "ui/theme/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Foreign or long text as the label of a menu: one line, no mnemonics.
QString labelOf(const QString& text)
{
    constexpr qsizetype longest = 80;
    return safeText(QStringView(text), longest).replace(u'&', u"&&"_s);
}

} // namespace

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const SavedFilters& saved = m_session.saved();
    for (const QString& group : saved.groups()) {
        m_savedMenu->addSection(labelOf(group.isEmpty() ? tr("Filters") : group));
        for (const SavedFilter& filter : saved.all()) {
            if (filter.group != group)
                continue;
            QAction* action = m_savedMenu->addAction(labelOf(filter.name));
            action->setCheckable(true);
            action->setChecked(m_session.isUsed(filter.id));
            const auto query = filter::parse(filter.text.toStdString());
            action->setEnabled(query.has_value());
            connect(action, &QAction::toggled, this,
                    [this, id = filter.id](bool isUsed) { m_session.use(id, isUsed); });
        }
    }
    m_savedMenu->addSeparator();
    QAction* save = m_savedMenu->addAction(themedIcon(u"star"_s), tr("&Save the Filter…"));
    save->setObjectName(u"saveFilterEntry"_s);
    save->setEnabled(!m_session.state().text.trimmed().isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::saveCurrent);
    QAction* alert = m_savedMenu->addAction(themedIcon(u"bell"_s), tr("&Alert on this Filter…"));
    alert->setObjectName(u"alertOnFilterEntry"_s);
    alert->setEnabled(!m_session.queryText().trimmed().isEmpty());
    connect(alert, &QAction::triggered, this, &FilterBar::alertOnCurrent);
    QAction* manage = m_savedMenu->addAction(tr("&Manage Filters…"));
    manage->setObjectName(u"manageFiltersEntry"_s);
    connect(manage, &QAction::triggered, this, &FilterBar::manageSaved);
}

void FilterBar::fillHistoryMenu()
{
    m_historyMenu->clear();
    constexpr qsizetype mostShown = 20;
    const QStringList used = m_session.history().filters().first(qMin(mostShown, m_session.history().filters().size()));
    for (const QString& text : used) {
        connect(m_historyMenu->addAction(labelOf(text)), &QAction::triggered, this,
                [this, text] { m_session.setText(text, tr("Filter %1").arg(safeText(QStringView(text), 40))); });
    }
    if (used.isEmpty())
        m_historyMenu->addAction(tr("No filters were used yet"))->setEnabled(false);
    m_historyMenu->addSeparator();
    QAction* clear = m_historyMenu->addAction(tr("&Clear the History"));
    clear->setObjectName(u"clearFilterHistoryEntry"_s);
    clear->setEnabled(!used.isEmpty());
    connect(clear, &QAction::triggered, &m_session.history(), &FilterHistory::clear);
}

void FilterBar::saveCurrent()
{
    m_session.endTyping();
    openSaved(m_session.state().text);
}

void FilterBar::manageSaved()
{
    openSaved({});
}

void FilterBar::openSaved(const QString& begun)
{
    auto* dialog = new SavedFiltersDialog(m_session.saved(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedFiltersDialog::alertRequested, this, &FilterBar::alertRequested);
    if (!begun.isEmpty())
        dialog->begin(begun);
    dialog->open();
}

void FilterBar::alertOnCurrent()
{
    m_session.endTyping();
    const FilterState& state = m_session.state();
    QString name;
    if (state.text.trimmed().isEmpty() && state.saved.size() == 1) {
        if (const SavedFilter* only = m_session.saved().find(state.saved.front().id))
            name = only->name;
    }
    Q_EMIT alertRequested(m_session.queryText(), name);
}

} // namespace grantex
