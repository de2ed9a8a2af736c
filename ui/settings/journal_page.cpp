// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/journal_page.h"

#include "core/pipeline/pipeline.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/widgets/elided_label.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace grantex {

JournalPage::JournalPage(Pipeline& pipeline, QWidget* parent)
    : SettingsForm(parent), m_pipeline(pipeline), m_age(new QSpinBox(this)), m_size(new QSpinBox(this)),
      m_whenFull(new QComboBox(this)), m_use(new QLabel(this)), m_compact(new QPushButton(tr("&Compact now"), this))
{
    m_age->setObjectName(u"journalAgeBox"_s);
    m_age->setRange(1, 36'500);
    connect(m_age, &QSpinBox::valueChanged, this, &JournalPage::nameDays);
    m_size->setObjectName(u"journalSizeBox"_s);
    m_size->setRange(16, 16 * 1024 * 1024);
    m_size->setSingleStep(256);
    m_size->setSuffix(tr(" MiB"));
    m_size->setGroupSeparatorShown(true);
    // Not at every digit: each change is written and taken over.
    m_age->setKeyboardTracking(false);
    m_size->setKeyboardTracking(false);
    m_whenFull->setObjectName(u"journalWhenFullBox"_s);
    m_whenFull->addItem(tr("Drop the oldest events"), u"drop-oldest"_s);
    m_whenFull->addItem(tr("Take no new events"), u"stop-reading"_s);
    m_compact->setObjectName(u"compactJournalButton"_s);

    addRow(tr("Keep events for"), m_age, tr("Events that a destination still waits for are kept longer."));
    addRow(tr("At most"), m_size, tr("At this size the events that every destination has go first."));
    addRow(tr("When it is full"), m_whenFull,
           tr("Of events that a destination still waits for. Either is told long before, and counted."));

    const QString directory = QString::fromStdString(pipeline.config().journal.directory);
    auto* where = new QWidget(this);
    where->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    auto* path = new ElidedLabel(where);
    path->setText(safeText(QStringView(directory)));
    path->setElideMode(Qt::ElideMiddle);
    auto* open = new QPushButton(tr("&Open folder"), where);
    open->setObjectName(u"openJournalFolderButton"_s);
    row->addWidget(path, 1);
    row->addWidget(open);
    addRow(tr("Where"), where, tr("Another place needs a restart: journal.directory in the configuration file."));
    m_use->setTextFormat(Qt::PlainText);
    addRow(tr("In use"), m_use);
    addRow(QString(), m_compact, tr("Gives the room of removed events back to the disk. Receiving goes on meanwhile."));
    m_compact->setAccessibleName(tr("Compact now"));

    const bool canChange = pipeline.hasConfiguration();
    for (QWidget* control :
         {static_cast<QWidget*>(m_age), static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_whenFull)})
        control->setEnabled(canChange);
    if (!canChange)
        addNote(tr("There is no configuration file to change: this is the demo, or a look at files."));
    m_compact->setEnabled(!pipeline.isViewer());
    showConfig();
    showUse();

    connect(m_age, &QSpinBox::valueChanged, this, [this](int days) { change("maxAgeDays", days); });
    connect(m_size, &QSpinBox::valueChanged, this, [this](int size) { change("maxSizeMiB", size); });
    connect(m_whenFull, &QComboBox::activated, this,
            [this] { change("whenFull", m_whenFull->currentData().toString().toStdString()); });
    connect(open, &QPushButton::clicked, this,
            [directory] { QDesktopServices::openUrl(QUrl::fromLocalFile(directory)); });
    connect(m_compact, &QPushButton::clicked, this, &JournalPage::compact);
    connect(&pipeline, &Pipeline::countersChanged, this, &JournalPage::showUse);
}

void JournalPage::showConfig()
{
    const JournalSettings& journal = m_pipeline.config().journal;
    const QSignalBlocker quietAge(m_age);
    const QSignalBlocker quietSize(m_size);
    m_age->setValue(static_cast<int>(journal.maxAgeDays));
    nameDays();
    m_size->setValue(static_cast<int>(journal.maxSizeMiB));
    m_whenFull->setCurrentIndex(journal.whenFull == JournalSettings::WhenFull::DropOldest ? 0 : 1);
}

void JournalPage::nameDays()
{
    m_age->setSuffix(u' ' + tr("day(s)", "behind a number", m_age->value()));
}

void JournalPage::showUse()
{
    const JournalCounters counters = m_pipeline.counters();
    QString text = counters.maxBytes > 0 ? tr("%1 of %2").arg(byteSize(counters.sizeBytes), byteSize(counters.maxBytes))
                                         : byteSize(counters.sizeBytes);
    if (counters.fullIn)
        text += tr(", full in %1").arg(lengthOfTime(*counters.fullIn));
    m_use->setText(text);
}

void JournalPage::change(const std::string& key, const ConfigValue& value)
{
    const auto changed = m_pipeline.changeConfiguration([&](ConfigText& text) {
        return text.set({"journal", key}, value);
    });
    showResult(changed ? Result<>() : tl::unexpected(changed.error()));
    if (!changed)
        showConfig();
}

void JournalPage::compact()
{
    m_compact->setEnabled(false);
    showOutcome(tr("Compacting…"), Role::Muted);
    m_pipeline.compactJournal([page = QPointer<JournalPage>(this)](const Result<std::int64_t>& freed) {
        if (!page)
            return;
        page->m_compact->setEnabled(true);
        if (!freed)
            page->showOutcome(safeCoreText(freed.error().message), Role::Danger);
        else if (*freed > 0)
            page->showOutcome(tr("%1 given back to the disk.").arg(byteSize(*freed)), Role::Success);
        else
            page->showOutcome(tr("There was nothing to give back."), Role::Success);
    });
}

} // namespace grantex
