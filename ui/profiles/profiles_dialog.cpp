// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiles_dialog.h"

#include "core/settings/config.h"
#include "core/settings/config_edit.h"
#include "core/setup/profile_change.h"
#include "ui/profiles/profile_dialog.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/theme/profile_colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int colourRole = Qt::UserRole + 1;

Result<> writeColour(const QString& name, const QString& colour)
{
    const std::string file = configPath(name.toStdString());
    return colour.isEmpty() ? removeConfigValue(file, {"profile", "colour"})
                            : setConfigValue(file, {"profile", "colour"}, colour.toStdString());
}

} // namespace

ProfilesDialog::ProfilesDialog(Setup setup, QWidget* parent)
    : QDialog(parent), m_setup(std::move(setup)), m_list(new QListWidget(this)), m_about(new QLabel(this)),
      m_open(new QPushButton(tr("&Open"), this)), m_new(new QPushButton(tr("&New…"), this)),
      m_duplicate(new QPushButton(tr("&Duplicate…"), this)), m_rename(new QPushButton(tr("&Rename…"), this)),
      m_remove(new QPushButton(tr("Re&move…"), this)), m_look(this)
{
    setObjectName(u"profilesDialog"_s);
    setWindowTitle(tr("Profiles"));
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] { m_setup.open(selected()); });
    connect(m_new, &QPushButton::clicked, this, &ProfilesDialog::begin);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfilesDialog::duplicate);
    connect(m_rename, &QPushButton::clicked, this, &ProfilesDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    refresh();
    select(m_setup.current);
}

void ProfilesDialog::layOut()
{
    const int unit = fontMetrics().height();
    m_list->setObjectName(u"profileList"_s);
    m_list->setProperty("flavour", u"field"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setIconSize(QSize(unit, unit));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setProperty("flavour", u"muted"_s);
    m_about->setMinimumHeight(unit * 3);
    m_about->setAlignment(Qt::AlignTop);
    m_about->setObjectName(u"profileAbout"_s);
    auto* close = new QPushButton(tr("Close"), this);
    auto* column = new QVBoxLayout;
    for (const auto& [button, name] :
         {std::pair(m_open, u"openProfileButton"_s), std::pair(m_new, u"newProfileButton"_s),
          std::pair(m_duplicate, u"duplicateProfileButton"_s), std::pair(m_rename, u"renameProfileButton"_s),
          std::pair(m_remove, u"removeProfileButton"_s)}) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch(1);
    column->addWidget(close);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_about);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit, unit, unit, unit);
    row->setSpacing(unit);
    row->addLayout(left, 1);
    row->addLayout(column);
    resize(unit * 36, unit * 22);
}

QString ProfilesDialog::titleOf(const QString& name)
{
    return name.isEmpty() ? tr("Default") : safeText(QStringView(name), 64);
}

void ProfilesDialog::refresh()
{
    const QString before = selected();
    // The row that is shown at the end counts, none in between.
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ProfileInfo& info : listProfiles()) {
        const QString name = QString::fromStdString(info.name);
        const QString colour = QString::fromStdString(info.colour);
        auto* item = new QListWidgetItem(profileSwatch(colour), titleOf(name), m_list);
        item->setData(nameRole, name);
        item->setData(colourRole, colour);
        if (m_setup.isCurrentProfile && name == m_setup.current)
            item->setText(tr("%1 (this window)").arg(titleOf(name)));
        else if (!info.isSetUp)
            item->setText(tr("%1 (not set up yet)").arg(titleOf(name)));
    }
    select(before);
    refreshButtons();
}

void ProfilesDialog::select(const QString& name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(nameRole).toString() == name)
            m_list->setCurrentRow(row);
    }
}

QString ProfilesDialog::selected() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(nameRole).toString();
}

void ProfilesDialog::refreshButtons()
{
    const bool isAny = m_list->currentItem() != nullptr;
    const bool isOwn = m_setup.isCurrentProfile && selected() == m_setup.current;
    m_open->setEnabled(isAny && !isOwn);
    m_duplicate->setEnabled(isAny);
    m_rename->setEnabled(isAny && !isOwn && !selected().isEmpty());
    m_remove->setEnabled(isAny && !isOwn);
    if (!isAny)
        return tell(tr("There is no profile yet."));
    // A journal of any size is looked into, perhaps on a slow disk.
    tell({});
    m_look.run([look = m_setup.look, name = selected().toStdString()] { return look(name); },
               [this, asked = m_asked](const Result<ProfileContent>& content) {
                   if (asked == m_asked)
                       tell(aboutText(content));
               });
}

QString ProfilesDialog::aboutText(const Result<ProfileContent>& content) const
{
    QString about;
    if (content)
        about = tr("%Ln destination(s). ", nullptr, static_cast<int>(content->destinations)) +
                tr("%Ln event(s) wait, ", nullptr, plural(content->waiting)) +
                tr("%Ln are dead letters.", nullptr, plural(content->deadLettered));
    else
        about = safeCoreText(content.error());
    if (m_setup.isCurrentProfile && selected() == m_setup.current)
        about += u' ' + tr("It is open in this window: rename and remove it from the window of another profile.");
    return about;
}

void ProfilesDialog::tell(const QString& text)
{
    ++m_asked;
    m_about->setText(text);
}

void ProfilesDialog::show(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &QDialog::accepted, this, [this] {
        refresh();
        if (!m_afterwards.isEmpty())
            tell(std::exchange(m_afterwards, {}));
    });
    dialog->open();
}

QDialog* ProfilesDialog::makeNew(const std::function<void(const QString&)>& open, QWidget* parent)
{
    return new ProfileDialog({tr("New profile"),
                              tr("Its window opens beside this one and asks for the connection. Journal, destinations "
                                 "and filters are its own."),
                              {},
                              {},
                              false,
                              [open](const QString& name, const QString& colour) -> Result<> {
                                  auto made = createProfile(name.toStdString(), colour.toStdString());
                                  if (made)
                                      open(name);
                                  return made;
                              }},
                             parent);
}

void ProfilesDialog::begin()
{
    show(makeNew(m_setup.open, this));
}

void ProfilesDialog::duplicate()
{
    const QString from = selected();
    show(new ProfileDialog(
        {tr("Duplicate %1").arg(titleOf(from)),
         tr("The copy has the same connection, destinations, rules and filters, and keys of its "
            "own. Its destinations are switched off until you switch them on; its journal is "
            "empty."),
         from.isEmpty() ? QString() : from + u"-2"_s,
         {},
         false,
         [this, from](const QString& name, const QString& colour) -> Result<> {
             if (auto done = duplicateProfile(from.toStdString(), name.toStdString(), *m_setup.secrets); !done)
                 return done;
             return writeColour(name, colour);
         }},
        this));
}

void ProfilesDialog::rename()
{
    const QString from = selected();
    show(new ProfileDialog({tr("Rename %1").arg(titleOf(from)), tr("Its journal and its keys go along."), from,
                            m_list->currentItem()->data(colourRole).toString(), false,
                            [this, from](const QString& name, const QString& colour) -> Result<> {
                                return name == from ? writeColour(name, colour) : renameTo(from, name, colour);
                            }},
                           this));
}

/// What fails after everything bears the new name is told, but is no failure to rename.
Result<> ProfilesDialog::renameTo(const QString& from, const QString& name, const QString& colour)
{
    const auto left = renameProfile(from.toStdString(), name.toStdString(), *m_setup.secrets);
    if (!left)
        return tl::unexpected(left.error());
    QStringList told;
    QStringList names;
    for (const std::string& entry : *left)
        names.append(safeText(entry, 200));
    if (!names.isEmpty())
        told.append(
            tr("It was renamed, but its old keys could not be removed from the keychain: %1.").arg(inList(names)));
    if (const auto written = writeColour(name, colour); !written)
        told.append(safeCoreText(written.error()));
    m_afterwards = told.join(u' ');
    return {};
}

void ProfilesDialog::remove()
{
    m_remove->setEnabled(false);
    m_look.run([look = m_setup.look, name = selected().toStdString()] { return look(name); },
               [this, name = selected()](const Result<ProfileContent>& content) {
                   m_remove->setEnabled(true);
                   // Another row was chosen while a slow disk was waited for: the question is no longer wanted.
                   if (name != selected())
                       return refreshButtons();
                   tell(aboutText(content));
                   if (content)
                       askToRemove(name, *content);
               });
}

void ProfilesDialog::askToRemove(const QString& name, const ProfileContent& content)
{
    const QString unsent = withNext(
        tr("%Ln event(s) still wait for its destinations.", nullptr, plural(content.waiting)),
        tr("%Ln dead letter(s) stand there. None of them is ever sent.", nullptr, plural(content.deadLettered)));
    const QString gone = content.isJournalOwn
                             ? tr("Its journal with about %Ln event(s), its filters and its keys in the keychain go. "
                                  "This cannot be undone.",
                                  nullptr, plural(content.events))
                             : tr("Its filters and its keys in the keychain go; its journal in %1 stays.")
                                   .arg(safeText(content.journal, 200));
    const QString consequence = withNext(unsent, gone);
    if (!m_setup.confirm(this, tr("Remove the profile %1?").arg(titleOf(name)), consequence, tr("Remove")))
        return;
    const auto removed = removeProfile(name.toStdString(), *m_setup.secrets);
    refresh();
    if (!removed)
        tell(safeCoreText(removed.error()));
}

} // namespace grantex
